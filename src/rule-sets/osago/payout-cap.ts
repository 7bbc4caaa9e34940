import { type AmountInput, defineOperation, type Outcome, type ResultFrame } from "../../input/index.ts";
import { isLess, printAmount, readDecimal } from "../../money/index.ts";
import { formula, type Note, note, Trace } from "../../trace/index.ts";
import type { Harm } from "./facts.ts";
import { LIMITS_CLAUSE, PAYOUT_LIMITS, ruleSet } from "./parameters.ts";
import { type PayoutCapFacts, payoutCapSchema } from "./payout-cap.schema.ts";

/** What `osago/payout-cap` is computed from. */
export interface PayoutCapInput {
  /** What the payout is for; `property-europrotocol` is an accident settled without the police. */
  readonly harm: Harm;
  /** The amount of the harm in roubles, 0 or more. */
  readonly amount: AmountInput;
}

/** The result of `osago/payout-cap`. */
export interface PayoutCapResult extends ResultFrame {
  readonly operation: "osago/payout-cap";
  readonly currency: "RUB";
  /** The amount of the harm, at most the limit. */
  readonly payout: string;
  readonly limit: string;
  /** Whether the amount is above the limit. */
  readonly capped: boolean;
  /** There is no choice to make. */
  readonly conventions: Readonly<Record<string, never>>;
}

export const payoutCapOperation = /* @__PURE__ */ defineOperation<PayoutCapFacts, PayoutCapResult>({
  id: "osago/payout-cap",
  summary: "What OSAGO pays of a harm, by the limit for its kind",
  schema: payoutCapSchema,
  calculate,
});

const payout = formula("min(amount, limit)");

function calculate({ harm, amount }: PayoutCapFacts): PayoutCapResult {
  const limit = readDecimal(PAYOUT_LIMITS[harm]);
  const trace = new Trace().given("amount", amount).given("limit", limit);
  return {
    operation: "osago/payout-cap",
    ruleSet,
    currency: "RUB",
    payout: trace.amount("payout", LIMITS_CLAUSE, payout),
    limit: printAmount(limit),
    capped: isLess(limit, amount),
    steps: trace.steps,
    notes: notesOn(harm),
    assumed: [],
    conventions: {},
  };
}

/** The page's limit for an accident settled without the police is that of before 2025-07-05. */
function notesOn(harm: Harm): readonly Note[] {
  if (harm !== "property-europrotocol") return [];
  return [note("limits-changed-2025", LIMITS_CLAUSE)];
}

/**
 * What OSAGO pays of a harm: the amount, at most the limit for its kind.
 *
 * @formula min(amount, limit)
 * @param input - what the payout is for, and the amount of the harm in roubles
 * @returns the payout and the limit as text with two decimals; nothing is rounded
 * @throws {@link ReturnPremiumError} `invalid-input`
 * @clause an insurer's page of questions and answers, which bears no date
 * @example
 * ```ts
 * import { osago } from "return-premium";
 * const { payout, capped } = osago.payoutCap({ harm: "property", amount: "450000" });
 * [payout, capped]; // => ["400000.00", true]
 * ```
 */
export function payoutCap(input: PayoutCapInput): PayoutCapResult {
  return payoutCapOperation.run(input);
}

/**
 * {@link payoutCap} that returns its error instead of throwing it.
 *
 * @formula as {@link payoutCap}
 * @param input - as for `payoutCap`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause an insurer's page of questions and answers, which bears no date
 * @example
 * ```ts
 * import { osago } from "return-premium";
 * osago.safePayoutCap({ harm: "property", amount: "-1" }).success; // => false
 * ```
 */
export function safePayoutCap(input: unknown): Outcome<PayoutCapResult> {
  return payoutCapOperation.runSafely(input);
}
