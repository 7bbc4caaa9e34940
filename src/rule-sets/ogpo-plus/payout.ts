import { capPayout, type DeductibleKind, lossAfterDeductible, type PayoutBound } from "../../formulas/index.ts";
import { type AmountInput, defineOperation, type Outcome, type ResultFrame } from "../../input/index.ts";
import { zero } from "../../money/index.ts";
import { formula, Trace } from "../../trace/index.ts";
import type { Mitigation } from "./facts.ts";
import { ruleSet } from "./parameters.ts";
import { checkPayout, type PayoutFacts, payoutSchema } from "./payout.schema.ts";

/** What `ogpo-plus/payout` is computed from. Amounts are in tenge. */
export interface PayoutInput {
  /** The most that the insurer pays under the contract. */
  readonly sumInsured: AmountInput;
  /** The depreciation that the compulsory insurer withheld: the loss. */
  readonly depreciation: AmountInput;
  /** Payouts made under this contract so far, at most `sumInsured`; by default none. */
  readonly paidClaims?: AmountInput | undefined;
  /** The part of a loss that is not paid: of a conditional one a larger loss is paid in full, of the other its excess. */
  readonly deductible?: { readonly kind: DeductibleKind; readonly amount: AmountInput } | undefined;
  /** The whole loss, where it is insured elsewhere too; together with `paidByOthers`. */
  readonly actualLoss?: AmountInput | undefined;
  /** All that others paid for that loss, the compulsory payout included; together with `actualLoss`. */
  readonly paidByOthers?: AmountInput | undefined;
  /** A premium still owed, which is set off; by default none. */
  readonly premiumDue?: AmountInput | undefined;
  /** What the policyholder spent to keep the loss small; by default nothing. */
  readonly mitigationCosts?: AmountInput | undefined;
  readonly options?:
    | {
        /** Whether the costs of mitigation are paid back above the sum insured; by default they are (7.2(5)). */
        readonly mitigation?: Mitigation | undefined;
      }
    | undefined;
}

/** What a payout is never above, in the order in which they are tried. */
export type Bound = "loss" | "deductible" | "sum-insured" | "double-insurance";

/** The result of `ogpo-plus/payout`. */
export interface PayoutResult extends ResultFrame {
  readonly operation: "ogpo-plus/payout";
  readonly currency: "KZT";
  /** What the insurer owes for the loss. */
  readonly payout: string;
  /** The part of it that pays the premium still owed. */
  readonly setOff: string;
  /** What is paid back besides for mitigating the loss. */
  readonly mitigation: string;
  /** `payout` − `setOff` + `mitigation`. */
  readonly payable: string;
  /** What set the payout: the least of the bounds, the first among equals. */
  readonly boundBy: Bound;
  /** What is left of the sum insured after the payout. */
  readonly remainingSumInsured: string;
  /** Whether nothing is left of it, which ends the contract (9.3(2)). */
  readonly exhausted: boolean;
  readonly conventions: { readonly mitigation: Mitigation };
}

export const payoutOperation = /* @__PURE__ */ defineOperation<PayoutFacts, PayoutResult>({
  id: "ogpo-plus/payout",
  summary: "What an OGPO+ contract pays for a loss, and what is payable after set-off and costs",
  schema: payoutSchema,
  check: checkPayout,
  calculate,
});

const loss = formula("depreciation");
const limit = formula("sumInsured − paidClaims");
const uncompensatedLoss = formula("max(actualLoss − paidByOthers, 0)");
const remainingSumInsured = formula("limit − payout");
const setOff = formula("min(premiumDue, payout)");
const mitigations = {
  "in-full": formula("mitigationCosts"),
  "within-sum-insured": formula("min(mitigationCosts, remainingSumInsured)"),
};
const payable = formula("payout − setOff + mitigation");

function calculate(facts: PayoutFacts): PayoutResult {
  const mitigation = facts.options?.mitigation ?? "in-full";
  const trace = new Trace();
  trace.given("premiumDue", facts.premiumDue ?? zero).given("mitigationCosts", facts.mitigationCosts ?? zero);
  const { payout, boundBy } = capPayout(trace, "8.5", boundsOf(facts, trace));
  const remaining = trace.amount("remaining-sum-insured", "9.3(2)", remainingSumInsured);
  return {
    operation: "ogpo-plus/payout",
    ruleSet,
    currency: "KZT",
    payout,
    setOff: trace.amount("set-off", "8.6", setOff),
    mitigation: trace.amount("mitigation", "7.2(5)", mitigations[mitigation]),
    payable: trace.amount("payable", "8.6", payable),
    boundBy,
    remainingSumInsured: remaining,
    exhausted: trace.value("remainingSumInsured").numerator === 0n,
    steps: trace.steps,
    notes: [],
    assumed: [],
    conventions: { mitigation },
  };
}

type Bounds = [PayoutBound<Bound>, ...PayoutBound<Bound>[]];

/** The bounds of a payout in their order, each with its step. */
function boundsOf(facts: PayoutFacts, trace: Trace): Bounds {
  const { depreciation, deductible, sumInsured, paidClaims = zero, actualLoss, paidByOthers } = facts;
  trace.given("depreciation", depreciation).step("loss", "8.5", loss);
  const bounds: Bounds = [{ bound: "loss", operand: "loss" }];
  if (deductible !== undefined) {
    lossAfterDeductible(trace, "1.2", { loss: depreciation, deductible });
    bounds.push({ bound: "deductible", operand: "lossAfterDeductible" });
  }
  trace.given("sumInsured", sumInsured).given("paidClaims", paidClaims).step("limit", "9.3(2)", limit);
  bounds.push({ bound: "sum-insured", operand: "limit" });
  if (actualLoss !== undefined && paidByOthers !== undefined) {
    trace.given("actualLoss", actualLoss).given("paidByOthers", paidByOthers);
    trace.step("uncompensated-loss", "12.2", uncompensatedLoss);
    bounds.push({ bound: "double-insurance", operand: "uncompensatedLoss" });
  }
  return bounds;
}

/**
 * What an OGPO+ contract pays for a loss.
 *
 * @formula payout = the least of depreciation, what the deductible leaves of it, sumInsured − paidClaims, and
 * actualLoss − paidByOthers, at least 0; payable = payout − min(premiumDue, payout) + mitigationCosts
 * @param input - amounts in tenge, 0 or more; `actualLoss` and `paidByOthers` both or neither
 * @returns the amounts as text with two decimals, none of them rounded, what set the payout, and every step
 * @throws {@link ReturnPremiumError} `invalid-input`
 * @clause 1.2, 7.2(5), 8.5, 8.6, 9.3(2), 12.2
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const { payout, boundBy } = ogpoPlus.payout({ sumInsured: "500000", paidClaims: "400000", depreciation: "180000" });
 * [payout, boundBy]; // => ["100000.00", "sum-insured"]
 * ```
 */
export function payout(input: PayoutInput): PayoutResult {
  return payoutOperation.run(input);
}

/**
 * {@link payout} that returns its error instead of throwing it.
 *
 * @formula as {@link payout}
 * @param input - as for `payout`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 1.2, 7.2(5), 8.5, 8.6, 9.3(2), 12.2
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * ogpoPlus.safePayout({ sumInsured: "500000", depreciation: "180000", paidClaims: "500000.01" }).success; // => false
 * ```
 */
export function safePayout(input: unknown): Outcome<PayoutResult> {
  return payoutOperation.runSafely(input);
}
