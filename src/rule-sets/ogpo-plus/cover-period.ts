import { lastDayOfMonths, monthsStarted, printDay } from "../../calendar/index.ts";
import { type DateInput, defineOperation, type Outcome, type ResultFrame } from "../../input/index.ts";
import { type CoverPeriodFacts, checkCoverPeriod, coverPeriodSchema, firstCoveredDay } from "./cover-period.schema.ts";
import { ruleSet } from "./parameters.ts";
import type { NoConventions } from "./result.ts";

/** What `ogpo-plus/cover-period` is computed from: the months of the term, or its last day in their place. */
export interface CoverPeriodInput {
  /** The day on which the premium reached the insurer's account. */
  readonly premiumReceivedOn: DateInput;
  /** The length of the term in calendar months, 1 to 12. */
  readonly months?: number | undefined;
  /** The last covered day, at most twelve months from the first. */
  readonly lastDay?: DateInput | undefined;
}

/** The result of `ogpo-plus/cover-period`. */
export interface CoverPeriodResult extends ResultFrame {
  readonly operation: "ogpo-plus/cover-period";
  /** The first covered day. */
  readonly firstDay: string;
  /** The last covered day. */
  readonly lastDay: string;
  /** Days of the term, first and last included. */
  readonly termDays: number;
  /** The months of the term; a started month is a whole one. */
  readonly months: number;
  readonly conventions: NoConventions;
}

export const coverPeriodOperation = /* @__PURE__ */ defineOperation<CoverPeriodFacts, CoverPeriodResult>({
  id: "ogpo-plus/cover-period",
  summary: "From which day to which an OGPO+ contract covers, by the day on which the premium arrived",
  schema: coverPeriodSchema,
  check: checkCoverPeriod,
  calculate,
});

function calculate({ premiumReceivedOn, ...term }: CoverPeriodFacts): CoverPeriodResult {
  const firstDay = firstCoveredDay(premiumReceivedOn);
  // Without the last day the months are there, which the check has seen to.
  const lastDay = term.lastDay ?? lastDayOfMonths(firstDay, term.months as number);
  return {
    operation: "ogpo-plus/cover-period",
    ruleSet,
    firstDay: printDay(firstDay),
    lastDay: printDay(lastDay),
    termDays: lastDay - firstDay + 1,
    months: monthsStarted(firstDay, lastDay),
    steps: [],
    notes: [],
    assumed: [],
    conventions: {},
  };
}

/**
 * From which day to which an OGPO+ contract covers.
 *
 * @formula from `premiumReceivedOn` + 1 day; to the day before the same number `months` months later, or the last day
 * of a month that lacks the number
 * @param input - the day on which the premium arrived, and the months, 1 to 12, or the last day, `YYYY-MM-DD`
 * @returns both days, which are covered, the days of the term, and its months, a started one counted as a whole one
 * @throws {@link ReturnPremiumError} `invalid-input`
 * @clause 6.6, 5.1, CC 174
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * ogpoPlus.coverPeriod({ premiumReceivedOn: "2025-01-30", months: 1 }).lastDay; // => "2025-02-28"
 * ```
 */
export function coverPeriod(input: CoverPeriodInput): CoverPeriodResult {
  return coverPeriodOperation.run(input);
}

/**
 * {@link coverPeriod} that returns its error instead of throwing it.
 *
 * @formula as {@link coverPeriod}
 * @param input - as for `coverPeriod`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 6.6, 5.1, CC 174
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * ogpoPlus.safeCoverPeriod({ premiumReceivedOn: "2025-01-30" }).success; // => false
 * ```
 */
export function safeCoverPeriod(input: unknown): Outcome<CoverPeriodResult> {
  return coverPeriodOperation.runSafely(input);
}
