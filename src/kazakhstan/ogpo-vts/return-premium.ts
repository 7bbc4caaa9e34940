import { onlyValueOf } from "../../engine/dated.js";
import { defineOperation, type Run } from "../../engine/define-operation.js";
import { firstGround } from "../../engine/grounds.js";
import { note } from "../../engine/note.js";
import type { Operation } from "../../engine/operation.js";
import type { Fraction } from "../../exact/fraction.js";
import { DEFAULT_ROUNDING } from "../../exact/rounding.js";
import { Trace } from "../../formulas/trace.js";
import { costsCapShare } from "../civil-code/decide.js";
import { conventionsOf } from "../ended-contract/conventions.js";
import { daysOf, endedContract } from "../ended-contract/ended-contract.js";
import { inCreditorsOrder, type Payment, withoutDueDay } from "../ended-contract/payment.js";
import type { NoteCode, Reason, StepId } from "./codes.js";
import { grounds } from "./grounds.js";
import { type ReturnPremiumIssueCode, returnPremiumIssues } from "./issues.js";
import { notesOn } from "./notes.js";
import { ruleSet } from "./parameters.js";
import { checkReturnPremium, type ReturnPremiumFacts, returnPremiumInput } from "./return-premium.fields.js";
import type { ReturnPremiumResult } from "./return-premium.result.js";
import type { ReturnPremiumInput } from "./return-premium.types.js";

/**
 * Compute the return premium and its ground when a compulsory motor policy in Kazakhstan (OGPO VTS) ends early.
 *
 * @function
 * @formula depends on the ground: all; paidPremium − min(round(paidPremium × elapsedDays ÷ termDays), paidPremium); or
 * paidPremium − min(round(paidPremium × retainedShare), paidPremium), with a retainedShare of 0.15 to 1.00 that depends
 * on the elapsed term
 * @param input - amounts in tenge, dates as `YYYY-MM-DD`, a term of at most twelve months
 * @returns the ground, both amounts as text, rounded once according to `options.rounding` (default 0.01, half up), and
 * every step; if the share is 1.00, nothing is rounded
 * @throws {@link ReturnPremiumError} `invalid-input`
 * @clause 15(1), 15(3), 15(4)
 * @example
 * ```ts
 * import { ogpoVts } from "return-premium";
 * const contract = { concludedOn: "2026-01-01", firstDay: "2026-01-01", lastDay: "2026-12-31", premium: "30000",
 *   policyholder: "natural-person" } as const;
 * const termination = { reason: "object-alienated", terminatedOn: "2026-05-01" } as const;
 * ogpoVts.returnPremium({ contract, termination }).returnPremium; // => "15000.00"
 * ```
 */
export const returnPremium: Operation<ReturnPremiumInput, ReturnPremiumResult, ReturnPremiumIssueCode> =
  /* @__PURE__ */ defineOperation({
    id: "ogpo-vts/return-premium",
    summary: "The return premium when a compulsory motor policy in Kazakhstan (OGPO VTS) ends early",
    ruleSet,
    country: "kazakhstan",
    fields: returnPremiumInput,
    check: checkReturnPremium,
    issues: returnPremiumIssues,
    calculate,
  });

function calculate(facts: ReturnPremiumFacts, run: Run): ReturnPremiumResult {
  // For the comparison with the Code, the Code's defaults apply wherever this operation has no option.
  const conventions = conventionsOf(facts.options, {
    costs: { share: onlyValueOf(costsCapShare) },
    rounding: DEFAULT_ROUNDING,
  });
  const { usedDays, rounding } = conventions;
  const ended = endedContract(facts, conventions);
  const { rule, considered } = firstGround(grounds, ended);
  const { ground, clause, law } = rule;
  const trace = new Trace<StepId>(rounding, run);
  const { returnPremium, retainedPremium, retainedShare } = rule.settle(trace, clause, ended);
  const returned = trace.value("return-premium");
  const payment = paymentOf(ended.reason, returned);
  const result = {
    operation: "ogpo-vts/return-premium",
    ruleSet,
    ground,
    clause,
    ...(law !== undefined && { law }),
    currency: "KZT",
    returnPremium,
    retainedPremium,
    ...(retainedShare !== undefined && { retainedShare }),
    days: daysOf(ended.termDays, rule.usedDays(ended)),
    ...payment.due,
    considered,
    missing: [],
    // 15(2): only the application.
    documents: ["termination-application"],
    steps: trace.steps,
    notes: [...notesOn(ended, ground, returned), ...payment.notes],
    assumed: run.assumed,
    conventions: { usedDays, rounding },
  };
  // Only retained-share has a share, which the compiler cannot infer from the table of grounds.
  return result as ReturnPremiumResult;
}

/** The Law sets no deadline; an insurer in liquidation pays its creditors in order. */
function paymentOf(reason: Reason, returned: Fraction): Payment<NoteCode> {
  if (returned.numerator === 0n) return withoutDueDay("nothing-due");
  if (reason === "insurer-liquidated") return inCreditorsOrder("15");
  return withoutDueDay("no-statutory-term", note("no-statutory-payment-term", "15"));
}
