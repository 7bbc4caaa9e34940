import { type Day, dayOf, printDay, readDay, yearOf } from "../dates/day.js";
import { lastDayOfMonths, monthsStarted } from "../dates/months.js";
import { valueAt } from "../engine/received.js";
import { whole } from "../exact/fraction.js";
import { type Account, at, dayAt, dayIn, movedBy, operandOf, withAll, withInput, withOperands } from "./account.js";
import { inInput, inSteps, type Mistake } from "./mistake.js";

/** The day counts in the steps: the days of the term and the days used. */
interface Counts {
  readonly term: number;
  readonly used: number;
}

/** The value of an operand that is a whole number. */
const operandNumber = (account: Account, name: string): number | undefined =>
  withAll([operandOf(account, name)], ({ numerator }) => Number(numerator));

/** The day counts in the steps; undefined if there are none. */
function countsIn(account: Account): Counts | undefined {
  const term = operandNumber(account, "termDays");
  const unused = operandNumber(account, "unusedDays");
  const used = operandNumber(account, "usedDays") ?? operandNumber(account, "elapsedDays");
  if (term === undefined) return undefined;
  if (used !== undefined) return { term, used };
  return unused === undefined ? undefined : { term, used: term - unused };
}

/**
 * The operand by which the steps divide the days: the days of the term or, if the premium for a term is computed, the
 * days of the year.
 */
const lengthOf = (account: Account): "termDays" | "yearDays" =>
  operandOf(account, "yearDays") === undefined ? "termDays" : "yearDays";

/** The account with different numbers of term days and used days, wherever the steps use them. */
const withCounts = (account: Account, { term, used }: Counts): readonly Account[] =>
  withOperands(account, {
    termDays: whole(term),
    usedDays: whole(used),
    elapsedDays: whole(used),
    unusedDays: whole(term - used),
  });

/** A mistake in the number of days, regardless of which days are counted. */
const inCounts = (change: (counts: Counts, account: Account) => Counts | readonly Counts[] | undefined) =>
  inSteps((account) =>
    withAll([countsIn(account)], (counts) =>
      [change(counts, account) ?? []]
        .flat()
        .filter(({ term, used }) => term !== counts.term || used !== counts.used)
        .flatMap((other) => withCounts(account, other)),
    ),
  );

const datesOfTerm = (account: Account) =>
  [dayAt(account, "contract.firstDay"), dayAt(account, "contract.lastDay")] as const;

/** A mistake in counting the days of a continuous term, given its first and last days and the number of days used. */
const inDays = (count: (firstDay: Day, lastDay: Day, used: number, isOfUnused: boolean) => readonly Counts[]) =>
  inCounts(({ term, used }, account) =>
    withAll(datesOfTerm(account), (firstDay, lastDay) =>
      term === lastDay - firstDay + 1
        ? count(firstDay, lastDay, used, operandOf(account, "unusedDays") !== undefined)
        : undefined,
    ),
  );

/**
 * The number of days between two dates, as the mistake counts them. People either count up to the day after the last
 * day, or count up to the last day and add one; most do the latter for the term and the former for a part of it.
 */
const inDaysBetween = (between: (from: Day, to: Day) => number) =>
  inDays((firstDay, lastDay, used, isOfUnused) => {
    // One is added only if there are any days to count.
    const toLast = (from: Day, to: Day): number => (to < from ? 0 : between(from, to) + 1);
    const toNext = (from: Day, to: Day): number => between(from, to + 1);
    const fromBefore = (from: Day, to: Day): number => between(from - 1, to);
    const nextDay = firstDay + used;
    const counts = (term: number, count: typeof toLast): Counts =>
      isOfUnused ? { term, used: term - count(nextDay, lastDay) } : { term, used: count(firstDay, nextDay - 1) };
    const term = toLast(firstDay, lastDay);
    return [
      counts(term, isOfUnused ? fromBefore : toNext),
      counts(term, toLast),
      counts(toNext(firstDay, lastDay), toNext),
    ];
  });

/** Counts in 30-day months and 360-day years. */
function thirtyDayMonths(from: Day, to: Day): number {
  const count = (day: Day): number => {
    const [year = 0, month = 0, dayOfMonth = 0] = printDay(day).split("-").map(Number);
    return 360 * year + 30 * month + Math.min(dayOfMonth, 30);
  };
  return count(to) - count(from);
}

/** Counts without 29 February. */
function withoutLeapDays(from: Day, to: Day): number {
  let leapDays = 0;
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const leapDay = readDay(`${year}-02-29`);
    if (leapDay !== undefined && from <= leapDay && leapDay < to) leapDays += 1;
  }
  return to - from - leapDays;
}

/** Counts in 24-hour periods, where part of a period counts as a full one: in Almaty, 29 February 2024 had 25 hours. */
function byHoursInAlmaty(from: Day, to: Day): number {
  const longDay = dayOf(2024, 2, 29);
  return to - from + (from <= longDay && longDay < to ? 1 : 0);
}

const monthsIn = (firstDay: Day, days: number): number =>
  days === 0 ? 0 : monthsStarted(firstDay, firstDay + days - 1);

/** The number of complete months; 0 until the first month is complete. */
function wholeMonthsIn(firstDay: Day, days: number): number {
  const started = monthsIn(firstDay, days);
  return lastDayOfMonths(firstDay, started) === firstDay + days - 1 ? started : started - 1;
}

const inMonths = (count: (firstDay: Day, days: number) => number) =>
  inDays((firstDay, lastDay, used) => {
    const term = monthsStarted(firstDay, lastDay);
    const unused = lastDay - firstDay + 1 - used;
    return [
      { term, used: count(firstDay, used) },
      { term, used: term - count(firstDay + used, unused) },
    ];
  });

/**
 * All days from the end of a policy to the last day of the term, if their number is greater or less than the number of
 * unused days can be.
 */
const inDaysLeft = (isWrong: (left: number, term: number) => boolean) =>
  inCounts(({ term }, account) =>
    withAll([endOf(account), dayAt(account, "contract.lastDay")], (endedOn, lastDay) => {
      const left = lastDay - endedOn;
      return isWrong(left, term) ? { term, used: term - left } : undefined;
    }),
  );

/** A mistake in counting the days of a term whose length determines the premium. */
const inTermBetween = (between: (from: Day, to: Day) => number) =>
  inSteps((account) =>
    withAll([dayAt(account, "firstDay"), dayAt(account, "lastDay")], (firstDay, lastDay) =>
      [between(firstDay, lastDay) + 1, between(firstDay, lastDay + 1)].flatMap((days) =>
        withOperands(account, { termDays: whole(days) }),
      ),
    ),
  );

/**
 * A mistake in which days are counted by a different rule, either in a term that ended early or in one whose length
 * determines the premium.
 */
function inSpans(between: (from: Day, to: Day) => number) {
  const [ended, whole] = [inDaysBetween(between), inTermBetween(between)];
  return inSteps((account) => [...ended.make(account), ...whole.make(account)]);
}

/** A mistake in the number of days of delay. */
const inDelay = (count: (daysLate: number, account: Account) => number | undefined) =>
  inSteps((account) =>
    withAll([operandNumber(account, "daysLate")], (daysLate) => {
      const other = count(daysLate, account);
      return other === undefined || other === daysLate ? [] : withOperands(account, { daysLate: whole(other) });
    }),
  );

const inDelayBetween = (between: (from: Day, to: Day) => number) =>
  inDelay((daysLate, account) => withAll([dayAt(account, "paidOn")], (paidOn) => between(paidOn - daysLate, paidOn)));

/** Mistakes in how the days are counted come before mistakes that adjust the count, so that the two can be combined. */
export const mistakesOfDays: readonly Mistake[] = [
  {
    name: "thirty-day-months",
    meaning: "days were counted in months of 30 days and years of 360 days",
    remedy: "count calendar days",
    likelihood: 0.45,
    ...inSpans(thirtyDayMonths),
  },
  {
    name: "months-for-days",
    meaning: "the premium was charged by the month instead of by the day",
    remedy: "charge for the days in force, not for months",
    likelihood: 0.45,
    ...inMonths(monthsIn),
  },
  {
    name: "whole-months-only",
    meaning: "only complete months were counted, and the last month, which had already started, was ignored",
    remedy: "charge for every day in force",
    likelihood: 0.25,
    ...inMonths(wholeMonthsIn),
  },
  {
    name: "leap-day-forgotten",
    meaning: "29 February was not counted",
    remedy: "count 29 February like any other day",
    likelihood: 0.25,
    ...inSpans(withoutLeapDays),
  },
  {
    name: "local-time-days",
    meaning: "days were counted as 24-hour periods in Almaty time, although 29 February 2024 had 25 hours there",
    remedy: "count calendar days, without a time zone",
    likelihood: 0.25,
    ...inSpans(byHoursInAlmaty),
  },
  {
    name: "penalty-by-thirty-day-months",
    meaning: "the days of delay were counted in months of 30 days",
    remedy: "count calendar days",
    likelihood: 0.3,
    ...inDelayBetween(thirtyDayMonths),
  },
  {
    name: "leap-day-forgotten",
    meaning: "29 February was not counted",
    remedy: "count 29 February like any other day",
    likelihood: 0.25,
    ...inDelayBetween(withoutLeapDays),
  },

  {
    name: "termination-day-counted",
    meaning: "the day of termination was counted as used",
    remedy: "charge for the days before the day of termination, but not for the day of termination itself",
    likelihood: 0.9,
    ...inCounts(({ term, used }, account) =>
      operandOf(account, "elapsedDays") === undefined ? [{ term, used: Math.min(used + 1, term) }] : [],
    ),
  },
  {
    name: "exclusive-term",
    meaning: "the term was counted without its last day",
    remedy: "count both the first and last days: last day minus first day, plus one",
    likelihood: 0.6,
    ...inSteps((account) => {
      if (lengthOf(account) === "yearDays") {
        return withAll([operandNumber(account, "termDays")], (days) =>
          withOperands(account, { termDays: whole(days - 1) }),
        );
      }
      return withAll([countsIn(account)], (counts) => {
        const term = counts.term - 1;
        // If the unused days are counted, the lost day can be either an unused or a used one, if there are any.
        const used =
          operandOf(account, "unusedDays") === undefined
            ? [counts.used]
            : [counts.used - 1, counts.used].filter((days) => days >= 0 && days <= term);
        return used.flatMap((days) => withCounts(account, { term, used: days }));
      });
    }),
  },
  {
    name: "zone-shifted-first-day",
    meaning: "contract.firstDay was read as the day before, because of a time-zone shift",
    remedy: "read and send days as text, without a time zone",
    likelihood: 0.2,
    // A term of a year would become too long if it began a day earlier, and a contract may be concluded on its first
    // day: the operation rejects the input that the page accepts.
    ...inSteps((account) =>
      withAll([movedBy(account, "contract.firstDay", -1), countsIn(account)], (shifted, { term, used }) =>
        withInput(account, shifted).length === 0 ? withCounts(account, { term: term + 1, used: used + 1 }) : undefined,
      ),
    ),
  },
  {
    name: "divisor-365",
    meaning: "the premium was divided by 365 days, whatever the term",
    remedy: "divide by the number of days in the term",
    likelihood: 0.62,
    ...inSteps((account) => withOperands(account, { [lengthOf(account)]: whole(365) })),
  },
  {
    name: "divisor-360",
    meaning: "the premium was divided by 360 days",
    remedy: "divide by the number of days in the term",
    likelihood: 0.2,
    ...inSteps((account) => withOperands(account, { [lengthOf(account)]: whole(360) })),
  },
  {
    name: "termination-day-unused",
    meaning: "a day on which the contract was in force was not counted as used",
    remedy: "charge for every day until cover ends",
    likelihood: 0.35,
    ...inCounts(({ term, used }, account) =>
      operandOf(account, "elapsedDays") === undefined && at(account, "termination.lastCoveredDay") === undefined
        ? [{ term, used: Math.max(used - 1, 0) }]
        : [],
    ),
  },
  {
    name: "last-covered-day-unused",
    meaning: "the last day of cover was not counted as used",
    remedy: "count the unused days from the day after the last day of cover",
    likelihood: 0.5,
    ...inInput((account) => movedBy(account, "termination.lastCoveredDay", -1)),
  },
  {
    name: "replacement-one-more",
    meaning: "the premium for the day of termination was kept, although the application had been received earlier",
    remedy: "if the application was received earlier, count the days up to the day before termination",
    likelihood: 0.4,
    ...inCounts(({ term, used }, account) =>
      operandOf(account, "elapsedDays") === undefined ? [] : [{ term, used: Math.min(used + 1, term) }],
    ),
  },
  {
    name: "replacement-as-circumstance",
    meaning:
      "for a replaced contract, the day of the application was not counted, which is correct only on other grounds",
    remedy: "for a replaced contract, also count the day of the application",
    likelihood: 0.5,
    ...inCounts(({ term, used }, account) => {
      if (operandOf(account, "elapsedDays") === undefined) return undefined;
      const isCounted = valueAt(account.result.conventions, ["usedDays"]) === "through-termination";
      return { term, used: isCounted ? Math.min(used + 1, term) : Math.max(used - 1, 0) };
    }),
  },
  {
    name: "used-days-for-unused",
    meaning: "the premium for the days used was returned instead of the premium for the unused days",
    remedy: "return the premium for the unused days",
    likelihood: 0.3,
    ...inCounts(({ term, used }) => [{ term, used: term - used }]),
  },
  {
    name: "unused-beyond-term",
    meaning: "the number of unused days exceeded the number of days in the term",
    remedy: "do not return the premium for more days than there are in the term",
    likelihood: 0.65,
    ...inDaysLeft((left, term) => left > term),
  },
  {
    name: "negative-days",
    meaning: "the number of unused days was negative",
    remedy: "return nothing after the last day of the term",
    likelihood: 0.15,
    ...inDaysLeft((left) => left < 0),
  },
  {
    name: "penalty-on-due-day",
    meaning: "the last day for paying on time was counted as a day of delay",
    remedy: "count the delay from the day after the payment deadline",
    likelihood: 0.5,
    ...inDelay((daysLate) => daysLate + 1),
  },
  {
    name: "penalty-of-one-day",
    meaning: "the penalty was charged for a single day, whatever the length of the delay",
    remedy: "charge the penalty for every day of delay",
    likelihood: 0.3,
    ...inDelay((daysLate) => (daysLate > 1 ? 1 : undefined)),
  },
  {
    name: "penalty-for-early-days",
    meaning: "a penalty was charged for days before the payment deadline",
    remedy: "charge nothing if the payment was on time",
    likelihood: 0.2,
    ...inDelay((daysLate, account) =>
      withAll([dayIn(valueAt(account.result, ["dueOn"])), dayAt(account, "paidOn")], (dueOn, paidOn) =>
        daysLate === 0 ? dueOn - paidOn : undefined,
      ),
    ),
  },
  {
    name: "penalty-from-application",
    meaning: "the delay was counted from the day of the application",
    remedy: "count the delay from the day after the payment deadline",
    likelihood: 0.45,
    ...inInput((account) => withAll([at(account, "appliedOn")], (dueOn) => ({ appliedOn: undefined, dueOn }))),
  },
];

/** The day on which a policy ended. */
const endOf = (account: Account): Day | undefined =>
  dayIn(valueAt(account.result, ["terminatedOn"])) ?? dayAt(account, "termination.lastCoveredDay");
