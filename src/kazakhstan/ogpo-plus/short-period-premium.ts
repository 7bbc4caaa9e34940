import type { Day } from "../../dates/day.js";
import { monthsStarted } from "../../dates/months.js";
import { onlyValueOf } from "../../engine/dated.js";
import { defineOperation, type Run } from "../../engine/define-operation.js";
import type { Operation } from "../../engine/operation.js";
import { readDecimal } from "../../exact/decimal.js";
import { DEFAULT_ROUNDING } from "../../exact/rounding.js";
import { shortPeriodShare } from "../../formulas/short-period-share.js";
import { Trace } from "../../formulas/trace.js";
import { longTermIssues } from "../issues.js";
import type { TermIssueCode } from "./issues.js";
import { ruleSet, shortPeriodShares } from "./parameters.js";
import {
  checkShortPeriodPremium,
  type ShortPeriodPremiumFacts,
  shortPeriodPremiumInput,
} from "./short-period-premium.fields.js";
import type { ShortPeriodPremiumResult } from "./short-period-premium.result.js";
import type { ShortPeriodPremiumInput } from "./short-period-premium.types.js";

/**
 * Compute the premium for an OGPO+ contract with a term of up to a year.
 *
 * @function
 * @formula min(round(annualPremium × share), annualPremium), share 0.70 for up to six months and 0.05 more for each
 * further month; for twelve months, annualPremium itself
 * @param input - the annual premium in tenge, above zero, and either the number of months, 1 to 12, or the first and
 * last days
 * @returns the number of months, where part of a month counts as a full month, the share, and the premium as text,
 * rounded once according to `options.rounding` (default 0.01, half up); for twelve months, nothing is rounded
 * @throws {@link ReturnPremiumError} `invalid-input`
 * @clause 5.4
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * ogpoPlus.shortPeriodPremium({ annualPremium: "100000", months: 7 }).premium; // => "75000.00"
 * ```
 */
export const shortPeriodPremium: Operation<ShortPeriodPremiumInput, ShortPeriodPremiumResult, TermIssueCode> =
  /* @__PURE__ */ defineOperation({
    id: "ogpo-plus/short-period-premium",
    summary: "The premium for an OGPO+ contract with a term of up to a year, based on the number of months",
    ruleSet,
    country: "kazakhstan",
    fields: shortPeriodPremiumInput,
    check: checkShortPeriodPremium,
    issues: longTermIssues,
    calculate,
  });

const clause = "5.4";

function calculate({ annualPremium, options, ...term }: ShortPeriodPremiumFacts, run: Run): ShortPeriodPremiumResult {
  // If the months are missing, both days are present: the check has made sure of that.
  const months = term.months ?? monthsStarted(term.firstDay as Day, term.lastDay as Day);
  const share = onlyValueOf(shortPeriodShares).find(({ upToMonths }) => months <= upToMonths)?.share;
  const rounding = options?.rounding ?? DEFAULT_ROUNDING;
  const trace = new Trace<"premium">(rounding, run);
  const operands = share === undefined ? { annualPremium } : { annualPremium, share: readDecimal(share) };
  return {
    operation: "ogpo-plus/short-period-premium",
    ruleSet,
    months,
    share: share ?? "1.00",
    premium: shortPeriodShare(trace, clause, operands),
    clause,
    currency: "KZT",
    steps: trace.steps,
    notes: [],
    assumed: [],
    conventions: { rounding },
  };
}
