/** Wrong ends of months, wrong counts of them, and wrong shares for them. */

import { dayAfter, daysBetween, monthsEnd, monthsStarted, nextDay, previousDay } from "../../oracle/days.js";
import { fraction } from "../../oracle/fractions.js";
import { type AmountInput, printAmount, readAmount, roundToUnit } from "../../oracle/money.js";
import { DEFAULT_ROUNDING, type ReturnOptions } from "../../oracle/return-parts.js";
import { changed } from "../changes.js";
import type { Outcome, Table } from "../table.js";
import { ogpoPlusCoverPeriodTable } from "../tables/ogpo-plus.cover-period.js";
import { ogpoPlusShortPeriodPremiumTable } from "../tables/ogpo-plus.short-period-premium/index.js";
import { almatyDays } from "./day-counts.js";
import {
  type CountOfMonths,
  chained,
  countBy,
  type EndOfMonths,
  lessADay,
  onSameNumber,
  wholeMonths,
  withoutLeapDay,
} from "./month-counts.js";
import { at, type Mutant, mutant, type Program, textAt, withFields, withInput } from "./mutant.js";

const monthly: readonly Table[] = [ogpoPlusCoverPeriodTable, ogpoPlusShortPeriodPremiumTable];
const cover: readonly Table[] = [ogpoPlusCoverPeriodTable];
const shortPeriods: readonly Table[] = [ogpoPlusShortPeriodPremiumTable];

/** Cover from the day after the payment, by other months. */
function coverBy(input: unknown, end: EndOfMonths, count: CountOfMonths): Outcome {
  const firstDay = nextDay(textAt(input, "premiumReceivedOn"));
  const given = at(input, "months");
  const lastDay = typeof given === "number" ? end(firstDay, given) : textAt(input, "lastDay");
  const months = typeof given === "number" ? given : count(firstDay, lastDay);
  return { expected: { firstDay, lastDay, termDays: daysBetween(firstDay, lastDay) + 1, months }, notes: [] };
}

/** The premium of another number of months; a number that was given stays. */
function premiumBy(input: unknown, count: CountOfMonths): Outcome {
  if (at(input, "months") !== undefined) return ogpoPlusShortPeriodPremiumTable.outcomeOf(input);
  const months = count(textAt(input, "firstDay"), textAt(input, "lastDay"));
  const changes = { firstDay: undefined, lastDay: undefined, months: Math.min(Math.max(months, 1), 12) };
  return ogpoPlusShortPeriodPremiumTable.outcomeOf(changed(input, changes));
}

const withMonths =
  (end: EndOfMonths, count = countBy(end)) =>
  (table: Table): Program =>
  (input, right) => {
    if ("error" in right) return right;
    return table === ogpoPlusCoverPeriodTable ? coverBy(input, end, count) : premiumBy(input, count);
  };

/** A leap day is no first day either. */
const withoutLeapDays =
  (table: Table): Program =>
  (input, right) => {
    const outcome = withMonths((firstDay, months) => withoutLeapDay(monthsEnd(firstDay, months)))(table)(input, right);
    if ("error" in outcome || table !== ogpoPlusCoverPeriodTable) return outcome;
    const firstDay = textAt(outcome.expected, "firstDay");
    return { ...outcome, expected: { ...outcome.expected, firstDay: firstDay.replace("-02-29", "-03-01") } };
  };

const months = (right: { readonly expected: unknown }): number => Number(at(right.expected, "months"));

export const mutantsOfMonths: readonly Mutant[] = [
  mutant("clamped-month-less-a-day", monthly, withMonths(lessADay)),
  mutant("month-end-on-same-number", monthly, withMonths(onSameNumber)),
  mutant("months-chained", monthly, withMonths(chained)),
  mutant(
    "thirty-day-months",
    monthly,
    withMonths((firstDay, count) => dayAfter(firstDay, 30 * count - 1)),
  ),
  mutant(
    "year-of-365",
    cover,
    withMonths((firstDay, count) => (count === 12 ? dayAfter(firstDay, 364) : monthsEnd(firstDay, count))),
  ),
  mutant("leap-day-forgotten", monthly, withoutLeapDays),
  mutant("whole-months-only", monthly, withMonths(monthsEnd, wholeMonths)),
  mutant(
    "month-of-day-before",
    monthly,
    withMonths(monthsEnd, (firstDay, lastDay) => monthsStarted(firstDay, previousDay(lastDay))),
  ),
  mutant(
    "cover-from-payment",
    cover,
    withInput((input) => ({ premiumReceivedOn: previousDay(textAt(input, "premiumReceivedOn")) })),
  ),
  mutant(
    "exclusive-term",
    cover,
    withFields((_, { expected }) => ({ termDays: Number(expected.termDays) - 1 })),
  ),
  mutant(
    "local-time-days",
    cover,
    withFields((_, { expected }) => ({
      termDays: almatyDays(textAt(expected, "firstDay"), textAt(expected, "lastDay")) + 1,
    })),
  ),
  mutant(
    "pro-rata-months",
    shortPeriods,
    withFields((input, right) => {
      // An annual premium and options of a case that is not refused.
      const annual = readAmount(at(input, "annualPremium") as AmountInput);
      const rounding = (at(input, "options") as ReturnOptions | undefined)?.rounding ?? DEFAULT_ROUNDING;
      const premium = roundToUnit(fraction(annual * BigInt(months(right)), 1200n), rounding);
      return { premium: printAmount(premium, rounding.unit) };
    }),
  ),
  mutant(
    "share-of-month-before",
    shortPeriods,
    withFields((input, right) => {
      const changes = { firstDay: undefined, lastDay: undefined, months: Math.max(months(right) - 1, 1) };
      const outcome = ogpoPlusShortPeriodPremiumTable.outcomeOf(changed(input, changes));
      if ("error" in outcome) return {};
      return { share: outcome.expected.share, premium: outcome.expected.premium };
    }),
  ),
];
