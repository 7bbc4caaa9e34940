import { noReturn, type ReturnedAmounts, returnBy } from "../../formulas/index.ts";
import { defineOperation, type Outcome } from "../../input/index.ts";
import { DEFAULT_ROUNDING, type Fraction, readDecimal, whole } from "../../money/index.ts";
import { type Formula, formula, Trace } from "../../trace/index.ts";
import { paymentOf } from "../osago/payment.ts";
import { type TermDays, termDays } from "../osago/term-days.ts";
import type { CostsBase } from "./facts.ts";
import type { ReturnPremiumInput } from "./input.ts";
import { CLAUSE, DEFAULT_COSTS, PAYMENT_DAYS, ruleSet } from "./parameters.ts";
import type { Conventions, ReturnPremiumResult } from "./result.ts";
import { checkReturnPremium, type ReturnPremiumFacts, returnPremiumSchema } from "./return-premium.schema.ts";

export const returnPremiumOperation = /* @__PURE__ */ defineOperation<ReturnPremiumFacts, ReturnPremiumResult>({
  id: "zetta-voluntary/return-premium",
  summary: "What goes back of a Russian insurer's voluntary policy that ends early",
  schema: returnPremiumSchema,
  check: checkReturnPremium,
  calculate,
});

function calculate({ contract, claims, termination, options }: ReturnPremiumFacts): ReturnPremiumResult {
  const { paidPremium } = contract;
  const days = termDays([contract], termination.lastCoveredDay);
  const isBarred = claims.paid || claims.reported;
  const conventions: Conventions = {
    costs: options?.costs ?? DEFAULT_COSTS,
    rounding: options?.rounding ?? DEFAULT_ROUNDING,
  };
  const trace = new Trace(conventions.rounding);
  const amounts = isBarred
    ? noReturn(trace, CLAUSE, { paidPremium })
    : unearnedLessCosts(trace, paidPremium, days, conventions);
  const payment = paymentOf(amounts, termination.appliedOn, PAYMENT_DAYS, CLAUSE);
  return {
    operation: "zetta-voluntary/return-premium",
    ruleSet,
    ground: isBarred ? "claims-bar" : "early-termination",
    clause: CLAUSE,
    currency: "RUB",
    ...amounts,
    days,
    dueOn: payment.dueOn,
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

/**
 * What goes back of a Russian insurer's voluntary policy that ends early, and by when.
 *
 * @formula paidPremium × unusedDays ÷ termDays − costs, at least 0; costs are 43% of the paid premium by default;
 * nothing once a claim was paid or reported
 * @param input - the paid premium in roubles, days as `YYYY-MM-DD`, whether there were claims
 * @returns the two amounts as text, rounded once by `options.rounding` (0.01, half up), the days and every step; barred
 * by a claim nothing is rounded
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
export function returnPremium(input: ReturnPremiumInput): ReturnPremiumResult {
  return returnPremiumOperation.run(input);
}

/**
 * {@link returnPremium} that returns its error instead of throwing it.
 *
 * @formula as {@link returnPremium}
 * @param input - as for `returnPremium`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause an insurer's page of questions and answers
 * @example
 * ```ts
 * import { zettaVoluntary } from "return-premium";
 * const outcome = zettaVoluntary.safeReturnPremium(JSON.parse("{}"));
 * if (!outcome.success) outcome.error.issues.map(({ path }) => path[0]); // => ["contract", "claims", "termination"]
 * ```
 */
export function safeReturnPremium(input: unknown): Outcome<ReturnPremiumResult> {
  return returnPremiumOperation.runSafely(input);
}
