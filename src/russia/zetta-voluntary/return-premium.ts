import { onlyValueOf } from "../../engine/dated.js";
import { defineOperation, type Run } from "../../engine/define-operation.js";
import type { Operation } from "../../engine/operation.js";
import { readDecimal } from "../../exact/decimal.js";
import { type Fraction, whole } from "../../exact/fraction.js";
import { DEFAULT_ROUNDING } from "../../exact/rounding.js";
import { type Formula, formula } from "../../formulas/formula.js";
import { noReturn } from "../../formulas/no-return.js";
import { type ReturnedAmounts, returnBy } from "../../formulas/returned-amounts.js";
import { Trace } from "../../formulas/trace.js";
import { paymentOf } from "../payment.js";
import { type TermDays, termDays } from "../term.js";
import type { CostsBase, StepId } from "./codes.js";
import { type ReturnPremiumIssueCode, returnPremiumIssues } from "./issues.js";
import { CLAUSE, keptCosts, paymentDays, ruleSet } from "./parameters.js";
import { checkReturnPremium, type ReturnPremiumFacts, returnPremiumInput } from "./return-premium.fields.js";
import type { Conventions, ReturnPremiumResult } from "./return-premium.result.js";
import type { ReturnPremiumInput } from "./return-premium.types.js";

/**
 * Compute the return premium and its payment deadline when a voluntary policy of Zetta, a Russian insurer, ends early.
 *
 * @function
 * @formula paidPremium × unusedDays ÷ termDays − costs, at least 0; costs are 43% of the paid premium by default;
 * nothing if a claim was paid or reported
 * @param input - the paid premium in roubles, dates as `YYYY-MM-DD`, whether there were claims
 * @returns both amounts as text, rounded once according to `options.rounding` (default 0.01, half up), the days and
 * every step; if a claim bars the return, nothing is rounded
 * @throws {@link ReturnPremiumError} `invalid-input`
 * @clause an insurer's page of questions and answers
 * @example
 * ```ts
 * import { zettaVoluntary } from "return-premium";
 * const { returnPremium, days } = zettaVoluntary.returnPremium({
 *   contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", paidPremium: "50000" },
 *   claims: { paid: false, reported: false },
 *   termination: { lastCoveredDay: "2025-06-14", appliedOn: "2025-06-14" },
 * });
 * returnPremium; // => "5897.26"
 * days; // => { term: 365, unused: 200 }
 * ```
 */
export const returnPremium: Operation<ReturnPremiumInput, ReturnPremiumResult, ReturnPremiumIssueCode> =
  /* @__PURE__ */ defineOperation({
    id: "zetta-voluntary/return-premium",
    summary: "The return premium when a voluntary policy of Zetta, a Russian insurer, ends early",
    ruleSet,
    country: "russia",
    fields: returnPremiumInput,
    check: checkReturnPremium,
    issues: returnPremiumIssues,
    calculate,
  });

function calculate({ contract, claims, termination, options }: ReturnPremiumFacts, run: Run): ReturnPremiumResult {
  const { paidPremium } = contract;
  const days = termDays([contract], termination.lastCoveredDay);
  const isBarred = claims.paid || claims.reported;
  const conventions: Conventions = {
    costs: options?.costs ?? onlyValueOf(keptCosts),
    rounding: options?.rounding ?? DEFAULT_ROUNDING,
  };
  const trace = new Trace<StepId>(conventions.rounding, run);
  const amounts = isBarred
    ? noReturn(trace, CLAUSE, { paidPremium })
    : unearnedLessCosts(trace, paidPremium, days, conventions);
  const payment = paymentOf(amounts, termination.appliedOn, onlyValueOf(paymentDays), CLAUSE);
  return {
    operation: "zetta-voluntary/return-premium",
    ruleSet,
    ground: isBarred ? "claims-bar" : "early-termination",
    clause: CLAUSE,
    currency: "RUB",
    ...amounts,
    days,
    ...payment.due,
    steps: trace.steps,
    notes: payment.notes,
    assumed: [],
    conventions,
  };
}

const unearned = formula("paidPremium × unusedDays ÷ termDays");
const costsOf: Readonly<Record<CostsBase, Formula>> = {
  "paid-premium": formula("paidPremium × costsShare"),
  "unearned-premium": formula("unearnedPremium × costsShare"),
};
const returned = formula("min(round(max(unearnedPremium − costs, 0)), paidPremium)");

function unearnedLessCosts(
  trace: Trace,
  paidPremium: Fraction,
  { term, unused }: TermDays,
  { costs }: Conventions,
): ReturnedAmounts {
  trace.given("paidPremium", paidPremium).given("costsShare", readDecimal(costs.share));
  trace.given("unusedDays", whole(unused)).given("termDays", whole(term));
  trace.step("unearned-premium", CLAUSE, unearned);
  trace.step("costs", CLAUSE, costsOf[costs.of]);
  return returnBy(trace, CLAUSE, returned);
}
