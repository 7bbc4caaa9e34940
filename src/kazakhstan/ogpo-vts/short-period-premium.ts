import { dayOf, yearOf } from "../../dates/day.js";
import { monthsStarted } from "../../dates/months.js";
import { onlyValueOf } from "../../engine/dated.js";
import { defineOperation, type Run } from "../../engine/define-operation.js";
import type { Operation } from "../../engine/operation.js";
import type { ResultFrame } from "../../engine/result.js";
import { readDecimal } from "../../exact/decimal.js";
import { whole } from "../../exact/fraction.js";
import { DEFAULT_ROUNDING } from "../../exact/rounding.js";
import { formula } from "../../formulas/formula.js";
import { shortPeriodShare } from "../../formulas/short-period-share.js";
import { Trace } from "../../formulas/trace.js";
import { termIssues } from "../issues.js";
import type { ShortPeriodPremiumIssueCode } from "./issues.js";
import { ruleSet, temporaryEntryShareOfDays, temporaryEntryShares } from "./parameters.js";
import {
  checkShortPeriodPremium,
  type ShortPeriodPremiumFacts,
  shortPeriodPremiumInput,
} from "./short-period-premium.fields.js";
import type { PremiumByDays, PremiumByShare, ShortPeriodPremiumResult } from "./short-period-premium.result.js";
import type { ShortPeriodPremiumInput } from "./short-period-premium.types.js";

/**
 * Compute the premium for a compulsory motor policy in Kazakhstan with a term of less than twelve months.
 *
 * @function
 * @formula min(round(annualPremium × termDays ÷ yearDays), annualPremium); for temporary entry,
 * min(round(annualPremium × share), annualPremium), share 0.20 for up to 15 days, then 0.30 to 0.95 for one to nine
 * months; from ten months, annualPremium itself
 * @param input - the annual premium in tenge, above zero, the first and last days, and why the term is shorter
 * @returns the premium as text, rounded once according to `options.rounding` (default 0.01, half up), the days, and the
 * share or the days in the year; the full annual premium is not rounded
 * @throws {@link ReturnPremiumError} `invalid-input`
 * @clause 13(4), 19(14), 19(14-1)
 * @example
 * ```ts
 * import { ogpoVts } from "return-premium";
 * const term = { firstDay: "2025-04-01", lastDay: "2025-10-31", use: "seasonal" } as const;
 * ogpoVts.shortPeriodPremium({ annualPremium: "30000", ...term }).premium; // => "17589.04"
 * ```
 */
export const shortPeriodPremium: Operation<
  ShortPeriodPremiumInput,
  ShortPeriodPremiumResult,
  ShortPeriodPremiumIssueCode
> = /* @__PURE__ */ defineOperation({
  id: "ogpo-vts/short-period-premium",
  summary: "The premium for a compulsory motor policy in Kazakhstan with a term of less than twelve months",
  ruleSet,
  country: "kazakhstan",
  fields: shortPeriodPremiumInput,
  check: checkShortPeriodPremium,
  issues: termIssues,
  calculate,
});

const daysOfAnnual = formula("min(round(annualPremium × termDays ÷ yearDays), annualPremium)");

function calculate(facts: ShortPeriodPremiumFacts, run: Run): ShortPeriodPremiumResult {
  const { firstDay, lastDay, use, options } = facts;
  const termDays = lastDay - firstDay + 1;
  const rounding = options?.rounding ?? DEFAULT_ROUNDING;
  const trace = new Trace<"premium">(rounding, run);
  const premium =
    use === "temporary-entry" ? premiumByShare(facts, termDays, trace) : premiumByDays(facts, use, termDays, trace);
  return {
    operation: "ogpo-vts/short-period-premium",
    ruleSet,
    ...premium,
    currency: "KZT",
    steps: trace.steps,
    notes: [],
    assumed: [],
    conventions: { rounding },
  };
}

/** The part of the result that is determined by the clause for a given use. */
type Priced<Result> = Omit<Result, keyof ResultFrame | "currency">;

/** 19(14): the days in the term as a proportion of the days in the year in which it begins. */
function premiumByDays(
  { annualPremium, firstDay }: ShortPeriodPremiumFacts,
  use: PremiumByDays["use"],
  termDays: number,
  trace: Trace<"premium">,
): Priced<PremiumByDays> {
  const clause = "19(14)";
  const yearDays = daysOfYear(yearOf(firstDay));
  trace.given("annualPremium", annualPremium).given("termDays", whole(termDays)).given("yearDays", whole(yearDays));
  return { use, termDays, yearDays, premium: trace.amount("premium", clause, daysOfAnnual), clause };
}

const daysOfYear = (year: number): number => dayOf(year + 1, 1, 1) - dayOf(year, 1, 1);

/** 19(14-1): a share for a number of days or months; beyond the last row, the whole annual premium. */
function premiumByShare(
  { annualPremium, firstDay, lastDay }: ShortPeriodPremiumFacts,
  termDays: number,
  trace: Trace<"premium">,
): Priced<PremiumByShare> {
  const clause = "19(14-1)";
  const ofDays = onlyValueOf(temporaryEntryShareOfDays);
  const months = termDays <= ofDays.upToDays ? undefined : monthsStarted(firstDay, lastDay);
  const share = months === undefined ? ofDays.share : shareOfMonths(months);
  const operands = share === undefined ? { annualPremium } : { annualPremium, share: readDecimal(share) };
  return {
    use: "temporary-entry",
    termDays,
    ...(months !== undefined && { months }),
    share: share ?? "1.00",
    premium: shortPeriodShare(trace, clause, operands),
    clause,
  };
}

/** Undefined if the whole annual premium is due for that number of months. */
const shareOfMonths = (months: number): string | undefined =>
  onlyValueOf(temporaryEntryShares).find(({ upToMonths }) => months <= upToMonths)?.share;
