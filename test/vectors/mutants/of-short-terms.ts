/** Short terms of the compulsory insurance of Kazakhstan, priced by rules of which one is wrong. */

import { dayAfter, daysBetween, monthsEnd, monthsStarted, nextDay } from "../../oracle/days.js";
import { type Fraction, fraction } from "../../oracle/fractions.js";
import { type AmountInput, printAmount, type Rounding, readAmount, roundToUnit } from "../../oracle/money.js";
import { DEFAULT_ROUNDING } from "../../oracle/return-parts.js";
import type { Outcome, Table } from "../table.js";
import { ogpoVtsShortPeriodPremiumTable } from "../tables/ogpo-vts.short-period-premium/index.js";
import { almatyDays, everyFourthYear, thirtyDayMonths, withoutLeapDays } from "./day-counts.js";
import { roundedInFloats } from "./floats.js";
import { chained, countBy, lessADay, onSameNumber, wholeMonths, withoutLeapDay } from "./month-counts.js";
import { at, type Mutant, mutant, type Program, textAt } from "./mutant.js";

const shortTerms: readonly Table[] = [ogpoVtsShortPeriodPremiumTable];

type Count = (firstDay: string, lastDay: string) => number;

/** An annual premium in hundredths, and the part of it that a term costs. */
interface Price {
  readonly annual: bigint;
  readonly exact: Fraction;
  readonly rounding: Rounding;
}

/** All that a program may have wrong. */
interface Rules {
  readonly end: (firstDay: string, months: number) => string;
  readonly months: Count;
  readonly days: Count;
  readonly yearDays: Count;
  readonly earliestInSeason: (firstDay: string) => string;
  /** Up to so many days an entry costs the share of days. */
  readonly daysOfEntry: number;
  readonly percentOf: (months: number) => number;
  readonly isByTwelfths: boolean;
  /** What is not the annual premium itself, in hundredths. */
  readonly premium: (price: Price) => bigint;
  readonly isWholeRounded: boolean;
}

const PERCENT = [30, 40, 50, 60, 65, 70, 80, 90, 95];

const percentOf = (months: number): number => PERCENT[months - 1] ?? 100;

const capped = ({ annual, exact, rounding }: Price): bigint => {
  const rounded = roundToUnit(exact, rounding);
  return rounded < annual ? rounded : annual;
};

const daysOfYear = (year: string): number => daysBetween(`${year}-01-01`, `${Number(year) + 1}-01-01`);

const right: Rules = {
  end: monthsEnd,
  months: monthsStarted,
  days: (firstDay, lastDay) => daysBetween(firstDay, lastDay) + 1,
  yearDays: (firstDay) => daysOfYear(firstDay.slice(0, 4)),
  earliestInSeason: (firstDay) => monthsEnd(firstDay, 6),
  daysOfEntry: 15,
  percentOf,
  isByTwelfths: false,
  premium: capped,
  isWholeRounded: false,
};

const refused = (code: string): Outcome => ({
  error: { code: "invalid-input", issues: [{ code, path: ["lastDay"] }] },
});

function outcomeBy(input: unknown, rules: Rules): Outcome {
  const [firstDay, lastDay, use] = ["firstDay", "lastDay", "use"].map((field) => textAt(input, field)) as [
    string,
    string,
    string,
  ];
  const [isSeasonal, isEntry] = [use === "seasonal", use === "temporary-entry"];
  if (lastDay >= rules.end(firstDay, 12)) return refused("term-too-long");
  if (lastDay < (isSeasonal ? rules.earliestInSeason(firstDay) : dayAfter(firstDay, 4)))
    return refused("term-too-short");
  // Values of a case that is not refused.
  const annual = readAmount(at(input, "annualPremium") as AmountInput);
  const rounding = (at(input, "options.rounding") ?? DEFAULT_ROUNDING) as Rounding;
  const termDays = rules.days(firstDay, lastDay);
  const yearDays = rules.yearDays(firstDay, lastDay);
  const months = rules.months(firstDay, lastDay);
  const percent = termDays <= rules.daysOfEntry ? 20 : rules.percentOf(months);
  const [parts, of] = rules.isByTwelfths ? [months, 12] : isEntry ? [percent, 100] : [termDays, yearDays];
  const exact = fraction(annual * BigInt(parts), 100n * BigInt(of));
  const isWhole = isEntry && percent === 100 && !rules.isWholeRounded && !rules.isByTwelfths;
  return {
    expected: {
      use,
      termDays,
      ...(!isEntry && { yearDays }),
      ...(isEntry && termDays > rules.daysOfEntry && { months }),
      ...(isEntry && { share: printAmount(BigInt(percent), "0.01") }),
      premium: printAmount(isWhole ? annual : rules.premium({ annual, exact, rounding }), rounding.unit),
      clause: isEntry ? "19(14-1)" : "19(14)",
    },
    notes: [],
  };
}

const isOfTerm = ({ code }: { readonly code: string }): boolean => code.startsWith("term-too-");

/** What is refused for other faults than its length stays refused. */
const withRules = (rules: Partial<Rules>) => (): Program => (input, outcome) => {
  const isOtherFault = "error" in outcome && !outcome.error.issues?.every(isOfTerm);
  return isOtherFault ? outcome : outcomeBy(input, { ...right, ...rules });
};

const withEnds = (end: Rules["end"]) =>
  withRules({ end, months: countBy(end), earliestInSeason: (firstDay) => end(firstDay, 6) });

const monthsOfThirty = (firstDay: string, months: number): string => dayAfter(firstDay, 30 * months - 1);

const unrounded = (price: Price): bigint =>
  price.exact.numerator * 100n === price.annual * price.exact.denominator ? price.annual : capped(price);

const inFloats = ({ annual, exact, rounding }: Price): bigint => {
  // The share as a program has it: parts of a hundred, or days of a year.
  const share = Number((exact.numerator * 10n ** 20n) / (annual * (exact.denominator / 100n))) / 1e20;
  return roundedInFloats((Number(annual) / 100) * share, rounding, annual);
};

export const mutantsOfShortTerms: readonly Mutant[] = [
  mutant("exclusive-term", shortTerms, withRules({ days: daysBetween })),
  mutant("local-time-days", shortTerms, withRules({ days: (firstDay, lastDay) => almatyDays(firstDay, lastDay) + 1 })),
  mutant(
    "leap-century",
    shortTerms,
    withRules({
      days: (firstDay, lastDay) => everyFourthYear(firstDay, lastDay) + 1,
      yearDays: (firstDay) => (Number(firstDay.slice(0, 4)) % 4 === 0 ? 366 : 365),
    }),
  ),
  mutant(
    "thirty-day-months",
    shortTerms,
    withRules({
      days: (firstDay, lastDay) => thirtyDayMonths(firstDay, lastDay) + 1,
      months: countBy(monthsOfThirty),
    }),
  ),
  mutant(
    "leap-day-forgotten",
    shortTerms,
    withRules({
      days: (firstDay, lastDay) => withoutLeapDays(firstDay, lastDay) + 1,
      months: countBy((firstDay, months) => withoutLeapDay(monthsEnd(firstDay, months))),
    }),
  ),
  mutant("divisor-365", shortTerms, withRules({ yearDays: () => 365 })),
  mutant("leap-year-of-last-day", shortTerms, withRules({ yearDays: (_, lastDay) => daysOfYear(lastDay.slice(0, 4)) })),
  mutant("half-year-by-days", shortTerms, withRules({ earliestInSeason: (firstDay) => dayAfter(firstDay, 182) })),
  mutant("clamped-month-less-a-day", shortTerms, withEnds(lessADay)),
  mutant("month-end-on-same-number", shortTerms, withEnds(onSameNumber)),
  mutant("months-chained", shortTerms, withEnds(chained)),
  mutant("whole-months-only", shortTerms, withRules({ months: wholeMonths })),
  mutant(
    "month-of-day-before",
    shortTerms,
    withRules({ months: (firstDay, lastDay) => monthsStarted(nextDay(firstDay), lastDay) }),
  ),
  mutant("fifteen-days-as-month", shortTerms, withRules({ daysOfEntry: 0 })),
  mutant("pro-rata-months", shortTerms, withRules({ isByTwelfths: true })),
  mutant("share-of-month-before", shortTerms, withRules({ percentOf: (months) => percentOf(Math.max(months - 1, 1)) })),
  mutant("rounds-without-formula", shortTerms, withRules({ isWholeRounded: true })),
  mutant("whole-unrounded", shortTerms, withRules({ premium: unrounded })),
  mutant("above-whole", shortTerms, withRules({ premium: ({ exact, rounding }) => roundToUnit(exact, rounding) })),
  mutant("floats", shortTerms, withRules({ premium: inFloats })),
];
