import { defineOperation, type Run } from "../../engine/define-operation.js";
import type { Operation } from "../../engine/operation.js";
import { zero } from "../../exact/fraction.js";
import { capPayout, type PayoutBound } from "../../formulas/cap-payout.js";
import { lossAfterDeductible } from "../../formulas/deductible.js";
import { formula } from "../../formulas/formula.js";
import { Trace } from "../../formulas/trace.js";
import type { Bound, PayoutStepId } from "./codes.js";
import { ruleSet } from "./parameters.js";
import { checkPayout, type PayoutFacts, payoutInput } from "./payout.fields.js";
import type { PayoutResult } from "./payout.result.js";
import type { PayoutInput } from "./payout.types.js";

/**
 * Compute the payout for a loss under an OGPO+ contract.
 *
 * @function
 * @formula payout = the lowest of depreciation, depreciation after the deductible, sumInsured − paidClaims, and
 * actualLoss − paidByOthers, at least 0; payable = payout − min(premiumDue, payout) + mitigationCosts
 * @param input - amounts in tenge, 0 or more; `actualLoss` and `paidByOthers` must be given together or not at all
 * @returns the amounts as text with two decimals, none of them rounded, the limit that applied, and every step
 * @throws {@link ReturnPremiumError} `invalid-input`
 * @clause 1.2, 7.2(5), 8.5, 8.6, 9.3(2), 12.2
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const { payout, boundBy } = ogpoPlus.payout({ sumInsured: "500000", paidClaims: "400000", depreciation: "180000" });
 * [payout, boundBy]; // => ["100000.00", "sum-insured"]
 * ```
 */
export const payout: Operation<PayoutInput, PayoutResult> = /* @__PURE__ */ defineOperation({
  id: "ogpo-plus/payout",
  summary:
    "The payout for a loss under an OGPO+ contract, and the amount payable after set-off and loss-mitigation costs",
  ruleSet,
  country: "kazakhstan",
  fields: payoutInput,
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

function calculate(facts: PayoutFacts, run: Run): PayoutResult {
  const mitigation = facts.options?.mitigation ?? "in-full";
  const trace = new Trace<PayoutStepId>(undefined, run);
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

/** The limits on a payout, in order, each with its step. */
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
