import { onlyValueOf } from "../../engine/dated.js";
import { defineOperation, type Run } from "../../engine/define-operation.js";
import { type Note, note } from "../../engine/note.js";
import type { Operation } from "../../engine/operation.js";
import { printAmount } from "../../exact/amount.js";
import { readDecimal } from "../../exact/decimal.js";
import { isLess } from "../../exact/fraction.js";
import { formula } from "../../formulas/formula.js";
import { Trace } from "../../formulas/trace.js";
import type { Harm, PayoutCapNoteCode } from "./codes.js";
import { PAGE_CLAUSE, payoutLimits, ruleSet } from "./parameters.js";
import { type PayoutCapFacts, payoutCapInput } from "./payout-cap.fields.js";
import type { PayoutCapResult } from "./payout-cap.result.js";
import type { PayoutCapInput } from "./payout-cap.types.js";

/**
 * Compute the OSAGO payout for a given amount of harm, up to the limit for that kind of harm.
 *
 * @function
 * @formula min(amount, limit)
 * @param input - what the payout is for, and the amount of the harm in roubles
 * @returns the payout and the limit as text with two decimals; nothing is rounded
 * @throws {@link ReturnPremiumError} `invalid-input`
 * @clause an insurer's page of questions and answers, which has no date
 * @example
 * ```ts
 * import { osago } from "return-premium";
 * const { payout, capped } = osago.payoutCap({ harm: "property", amount: "450000" });
 * [payout, capped]; // => ["400000.00", true]
 * ```
 */
export const payoutCap: Operation<PayoutCapInput, PayoutCapResult> = /* @__PURE__ */ defineOperation({
  id: "osago/payout-cap",
  summary: "The OSAGO payout for a given amount of harm, up to the limit for that kind of harm",
  ruleSet,
  country: "russia",
  fields: payoutCapInput,
  calculate,
});

const payout = formula("min(amount, limit)");

function calculate({ harm, amount }: PayoutCapFacts, run: Run): PayoutCapResult {
  const limit = readDecimal(onlyValueOf(payoutLimits)[harm]);
  const trace = new Trace<"payout">(undefined, run).given("amount", amount).given("limit", limit);
  return {
    operation: "osago/payout-cap",
    ruleSet,
    currency: "RUB",
    payout: trace.amount("payout", PAGE_CLAUSE, payout),
    limit: printAmount(limit),
    capped: isLess(limit, amount),
    steps: trace.steps,
    notes: notesOn(harm),
    assumed: [],
    conventions: {},
  };
}

/** The limit that the page gives for an accident settled without the police is the one in force before 2025-07-05. */
function notesOn(harm: Harm): readonly Note<PayoutCapNoteCode>[] {
  if (harm !== "property-europrotocol") return [];
  return [note("limits-changed-2025", PAGE_CLAUSE)];
}
