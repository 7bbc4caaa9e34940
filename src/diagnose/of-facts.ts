import { type Day, isWeekend, printDay, yearOf } from "../dates/day.js";
import { lastDayOfMonths, monthsStarted } from "../dates/months.js";
import { valueAt } from "../engine/received.js";
import { readExact } from "../exact/decimal.js";
import { divide, type Fraction, multiply, subtract, whole } from "../exact/fraction.js";
import { round } from "../exact/rounding.js";
import {
  type Account,
  at,
  type Changes,
  dayAt,
  dayIn,
  fieldsIn,
  groundOf,
  movedBy,
  operandOf,
  stepIn,
  withAll,
  withInput,
} from "./account.js";
import { inInput, type Mistake } from "./mistake.js";

/** The outcome for the date of conclusion and the last day of the cooling-off period; undefined without such a period. */
const withCoolingOff = <Outcome>(
  account: Account,
  outcomeOf: (concludedOn: Day, lastDay: Day) => Outcome,
): Outcome | undefined =>
  withAll(
    [
      dayAt(account, "contract.concludedOn") ?? dayAt(account, "contract.firstDay"),
      dayIn(valueAt(account.result, ["coolingOff", "lastDay"])),
    ],
    outcomeOf,
  );

/** Changes the date of conclusion, and with it the cooling-off period. */
const concludedLater = (days: number) => (account: Account) =>
  withCoolingOff(account, (concludedOn) => ({ "contract.concludedOn": printDay(concludedOn + days) }));

/** A calendar with which the cooling-off period ends on a later day than its actual last day. */
function endingOn(concludedOn: Day, last: Day): Changes {
  const days = Array.from({ length: last - concludedOn - 1 }, (_, index) => concludedOn + 1 + index);
  return {
    "options.coolingOffShift": "next-working-day",
    "options.calendar": {
      years: [...new Set([...days, last].map(yearOf))],
      daysOff: days.map(printDay),
      workingDays: isWeekend(last) ? [printDay(last)] : [],
    },
  };
}

function nextWeekday(day: Day): Day {
  let next = day + 1;
  while (isWeekend(next)) next += 1;
  return next;
}

/** The date in one field used in place of the date in another. */
const taken =
  (field: string, from: string) =>
  (account: Account): Changes | undefined =>
    withAll([at(account, from)], (value) => ({ [field]: value }));

/** Replaces the last day with the last day of a different number of months. */
const withMonths = (count: (firstDay: Day, lastDay: Day, months: number) => number) => (account: Account) => {
  const months = valueAt(account.result, ["months"]);
  if (typeof months !== "number") return undefined;
  return withAll([dayAt(account, "firstDay"), dayAt(account, "lastDay")], (firstDay, lastDay) => ({
    lastDay: printDay(lastDayOfMonths(firstDay, Math.max(count(firstDay, lastDay, months), 1))),
  }));
};

/** The smallest number of months whose end, by a rule of the mistake's own, is not before the last day. */
const monthsBy = (end: (firstDay: Day, months: number) => Day) =>
  withMonths((firstDay, lastDay) => {
    let months = 1;
    while (end(firstDay, months) < lastDay) months += 1;
    return months;
  });

const dayOfMonth = (day: Day): string => printDay(day).slice(8);

const isClamped = (firstDay: Day, end: Day): boolean => dayOfMonth(end + 1) !== dayOfMonth(firstDay);

/** Moves all dates in the input later by the same amount, so that the contract no longer predates the rules. */
function sinceEdition(account: Account): Changes | undefined {
  const note = account.result.notes.find(({ code }) => code === "concluded-before-edition");
  return withAll([dayIn(note?.facts.edition), dayAt(account, "contract.firstDay")], (edition, firstDay) => {
    if (firstDay >= edition) return { "contract.concludedOn": printDay(edition) };
    const years = Math.ceil((yearOf(edition) + 1 - yearOf(firstDay)) / 4);
    return Object.fromEntries(
      fieldsIn(account, "day").map((path) => [
        path,
        printDay((dayAt(account, path) ?? 0) + years * DAYS_OF_FOUR_YEARS),
      ]),
    );
  });
}

const DAYS_OF_FOUR_YEARS = 1461;

/** The elapsed part of the term, in per cent, by which a share is looked up. */
const percentIn = (account: Account): Fraction | undefined =>
  withAll([stepIn(account, "elapsed-percent")?.exact], readExact);

/** Moves the end of the contract to another day, and the application with it. */
const endedLater = (account: Account, days: number): Changes | undefined =>
  withAll([dayAt(account, "termination.terminatedOn")], (terminatedOn) => ({
    "termination.terminatedOn": printDay(terminatedOn + days),
    "termination.appliedOn": undefined,
  }));

const firstAndTerminatedOn = (account: Account) =>
  [dayAt(account, "contract.firstDay"), dayAt(account, "termination.terminatedOn")] as const;

export const mistakesOfFacts: readonly Mistake[] = [
  {
    name: "circumstance-as-wish",
    meaning: "a circumstance in CC 841(1) was treated as if the policyholder had chosen to cancel",
    remedy: "base the result on the circumstance that ended the contract",
    likelihood: 0.5,
    ...inInput((account) => (groundOf(account) === "art-841-1" ? { "termination.reason": "withdrawal" } : undefined)),
  },
  {
    name: "fault-as-wish",
    meaning: "the insurer's fault was treated as if the policyholder had chosen to cancel",
    remedy: "return the whole premium if the insurer is at fault",
    likelihood: 0.4,
    ...inInput((account) =>
      at(account, "termination.reason") === "insurer-breach" ? { "termination.reason": "withdrawal" } : undefined,
    ),
  },
  {
    name: "start-on-first-day",
    meaning: "the first day of cover was treated as a day before the start of cover",
    remedy: "treat a contract that ends on its first day of cover as one that has started",
    likelihood: 0.7,
    ...inInput((account) =>
      withAll(firstAndTerminatedOn(account), (firstDay, terminatedOn) => {
        if (firstDay !== terminatedOn) return undefined;
        const dayBefore = printDay(firstDay - 1);
        // Before the term, no claim is paid and no application is made; and a contract is concluded before it ends.
        const ended = {
          "termination.terminatedOn": dayBefore,
          "termination.appliedOn": undefined,
          "contract.paidClaims": undefined,
        };
        return [ended, { ...ended, "contract.concludedOn": dayBefore }];
      }),
    ),
  },
  {
    name: "reason-before-start",
    meaning: "the reason for the termination was examined first, although the term had not started",
    remedy: "return the whole premium if the term has not started, whatever the reason for the termination",
    likelihood: 0.4,
    ...inInput((account) =>
      withAll(firstAndTerminatedOn(account), (firstDay, terminatedOn) =>
        terminatedOn < firstDay ? { "termination.terminatedOn": printDay(firstDay) } : undefined,
      ),
    ),
  },
  {
    name: "cooling-off-13-days",
    meaning: "the day on which the contract was concluded was counted as the first day of the cooling-off period",
    remedy: "count the cooling-off period from the day after the contract was concluded",
    likelihood: 0.4,
    ...inInput(concludedLater(-1)),
  },
  {
    name: "cooling-off-15-days",
    meaning: "an application made on the day after the cooling-off period was treated as being in time",
    remedy: "end the cooling-off period on its 14th day",
    likelihood: 0.35,
    ...inInput((account) =>
      withCoolingOff(account, (concludedOn, lastDay) => [
        endingOn(concludedOn, lastDay + 1),
        { "contract.concludedOn": printDay(concludedOn + 1) },
      ]),
    ),
  },
  {
    name: "shift-backward",
    meaning: "the end of the cooling-off period was moved back to the previous working day",
    remedy: "if the last day of the period is a non-working day, move it to the next working day",
    likelihood: 0.35,
    ...inInput((account) =>
      valueAt(account.result, ["coolingOff", "shifted"]) === true
        ? [-1, -2, -3].map((days) => ({ ...concludedLater(days)(account), "options.coolingOffShift": "none" }))
        : undefined,
    ),
  },
  {
    name: "weekends-only",
    meaning: "only Saturdays and Sundays were treated as non-working days",
    remedy: "look up non-working days in the country's calendar",
    likelihood: 0.3,
    ...inInput((account) =>
      withCoolingOff(account, (concludedOn) => {
        const year = yearOf(concludedOn);
        return { "options.calendar": { years: [year, year + 1], daysOff: [], workingDays: [] } };
      }),
    ),
  },
  {
    name: "ignores-working-weekends",
    meaning: "a Saturday or Sunday that is a working day was treated as a non-working day",
    remedy: "look up working weekends in the country's calendar",
    likelihood: 0.35,
    ...inInput((account) =>
      withCoolingOff(account, (concludedOn, lastDay) =>
        isWeekend(lastDay) ? endingOn(concludedOn, nextWeekday(lastDay)) : undefined,
      ),
    ),
  },
  {
    name: "window-by-termination",
    meaning: "the day of termination, not the day of the application, was checked against the cooling-off period",
    remedy: "check the day of the application against the cooling-off period",
    likelihood: 0.35,
    ...inInput((account) =>
      at(account, "termination.reason") === "withdrawal" ? { "termination.appliedOn": undefined } : undefined,
    ),
  },
  {
    name: "law-reaches-back",
    meaning: "the rules were applied to a contract that was concluded before they took effect",
    remedy: "apply the rules in force when the contract was concluded",
    likelihood: 0.4,
    ...inInput(sinceEdition),
  },
  {
    name: "event-day-ignored",
    meaning: "the day of the application, not the day of the event, was treated as the end of the contract",
    remedy: "treat the day of the event as the end of the contract",
    likelihood: 0.5,
    ...inInput(taken("termination.eventOn", "termination.appliedOn")),
  },
  {
    name: "event-day-used",
    meaning: "the day of the event, not the day of the application, was treated as the end of the contract",
    remedy: "treat the day of the application as the end of the contract",
    likelihood: 0.5,
    ...inInput(taken("termination.appliedOn", "termination.eventOn")),
  },
  {
    name: "ended-by-application",
    meaning: "the day of the application, not the day of termination, was treated as the end of the contract",
    remedy: "treat the day of termination as the end of the contract",
    likelihood: 0.35,
    ...inInput(taken("termination.terminatedOn", "termination.appliedOn")),
  },
  {
    name: "claims-no-bar",
    meaning: "part of the premium was returned although there was a claim",
    remedy: "return nothing if there was a claim",
    likelihood: 0.6,
    ...inInput(() => ({ "claims.paid": false, "claims.reported": false })),
  },
  {
    name: "double-forgotten",
    meaning: "the amount that others paid for the loss was ignored",
    remedy: "pay at most the part of the loss that others have not paid",
    likelihood: 0.4,
    ...inInput((account) =>
      at(account, "actualLoss") === undefined ? undefined : { actualLoss: undefined, paidByOthers: undefined },
    ),
  },
  {
    name: "whole-months-only",
    meaning: "only complete months were counted, and the last month, which had already started, was ignored",
    remedy: "count a month that has started as a whole month",
    likelihood: 0.5,
    ...inInput(
      withMonths((firstDay, lastDay, months) => (lastDayOfMonths(firstDay, months) === lastDay ? months : months - 1)),
    ),
  },
  {
    name: "month-of-day-before",
    meaning: "the last day of the term was treated as a day without cover",
    remedy: "count the months up to and including the last day",
    likelihood: 0.3,
    ...inInput(withMonths((firstDay, lastDay) => monthsStarted(firstDay, Math.max(lastDay - 1, firstDay)))),
  },
  {
    name: "month-end-on-same-number",
    meaning: "each month was assumed to end on the same date as it began, instead of one day earlier",
    remedy: "end each month one day before the date on which it began",
    likelihood: 0.35,
    ...inInput(
      monthsBy((firstDay, months) => {
        const end = lastDayOfMonths(firstDay, months);
        return isClamped(firstDay, end) ? end : end + 1;
      }),
    ),
  },
  {
    name: "clamped-month-less-a-day",
    meaning: "one day was deducted from a month that had already been cut short at the month-end",
    remedy:
      "if a calendar month does not have the date in question, end the period on the last day of the calendar month",
    likelihood: 0.2,
    ...inInput(
      monthsBy((firstDay, months) => {
        const end = lastDayOfMonths(firstDay, months);
        return isClamped(firstDay, end) ? end - 1 : end;
      }),
    ),
  },
  {
    name: "leap-day-forgotten",
    meaning: "29 February was not counted",
    remedy: "count 29 February like any other day",
    likelihood: 0.25,
    ...inInput(
      monthsBy((firstDay, months) => {
        const end = lastDayOfMonths(firstDay, months);
        return printDay(end).endsWith("-02-29") ? end - 1 : end;
      }),
    ),
  },
  {
    name: "months-chained",
    meaning: "each month was counted from the end of the previous one",
    remedy: "count all months from the first day",
    likelihood: 0.2,
    ...inInput(
      monthsBy((firstDay, months) => {
        let end = firstDay - 1;
        for (let month = 1; month <= months; month += 1) end = lastDayOfMonths(end + 1, 1);
        return end;
      }),
    ),
  },
  {
    name: "thirty-day-months",
    meaning: "every month was counted as 30 days",
    remedy: "count calendar months",
    likelihood: 0.4,
    ...inInput(monthsBy((firstDay, months) => firstDay + 30 * months - 1)),
  },
  {
    name: "share-of-month-before",
    meaning: "the share for a term one month shorter was charged",
    remedy: "charge the share for all the months that have started",
    likelihood: 0.3,
    ...inInput((account) => {
      const months = at(account, "months");
      return typeof months === "number" ? { months: months - 1 } : withMonths((_, __, right) => right - 1)(account);
    }),
  },
  {
    name: "fifteen-days-as-month",
    meaning: "the share for a whole month was charged, although a share is set for such a short term",
    remedy: "charge the share that is set for such a short term",
    likelihood: 0.5,
    ...inInput((account) =>
      withAll([dayAt(account, "firstDay")], (firstDay) => {
        const isShort = "share" in account.result && !("months" in account.result);
        return isShort ? { lastDay: printDay(lastDayOfMonths(firstDay, 1)) } : undefined;
      }),
    ),
  },
  {
    name: "exclusive-term",
    meaning: "the term was counted without its last day",
    remedy: "count both the first and last days: last day minus first day, plus one",
    likelihood: 0.6,
    ...inInput((account) => {
      // If a share is looked up by the elapsed part of the term, the length of the term affects more than a divisor.
      const field = percentIn(account) === undefined ? "lastDay" : "contract.lastDay";
      return movedBy(account, field, -1);
    }),
  },
  {
    name: "share-for-pro-rata",
    meaning: "a share from the table was kept, although the law lets the insurer keep the premium for the elapsed days",
    remedy: "on this ground, keep the premium for the elapsed days",
    likelihood: 0.5,
    stage: "input",
    make: (account) =>
      at(account, "termination.reason") === "replacement"
        ? [{}, { "options.usedDays": "through-termination" }]
            .flatMap((option) =>
              withInput(account, {
                "termination.reason": "withdrawal",
                "termination.appliedOn": undefined,
                ...option,
              }),
            )
            .filter((wrong) => percentIn(wrong) !== undefined)
        : [],
  },
  {
    name: "boundary-below",
    meaning: "for a value on the boundary between two rows of the table, the share in the earlier row was kept",
    remedy: "for a value on the boundary between two rows, keep the share in the later row",
    likelihood: 0.5,
    ...inInput((account) => (percentIn(account)?.denominator === 1n ? endedLater(account, -1) : undefined)),
  },
  {
    name: "application-day-in-share",
    meaning: "the day of the application was counted as elapsed, although the insurer keeps a share of the premium",
    remedy: "count the day of the application only if the contract was replaced",
    likelihood: 0.45,
    ...inInput((account) => (percentIn(account) === undefined ? undefined : endedLater(account, 1))),
  },
  {
    name: "percent-rounded",
    meaning: "the elapsed part of the term was rounded to a whole per cent before the share was looked up",
    remedy: "look up the share for the exact part of the term that has elapsed",
    likelihood: 0.5,
    ...inInput((account) =>
      withAll([percentIn(account), operandOf(account, "termDays")], (percent, termDays) => {
        const rounded = round(percent, { unit: "1", mode: "half-up" });
        const days = multiply(subtract(rounded, percent), divide(termDays, whole(100)));
        return endedLater(account, Number(round(days, { unit: "1", mode: "up" }).numerator));
      }),
    ),
  },
  {
    name: "index-of-day-before",
    meaning: "the value of the index was applied only from the day after it took effect",
    remedy: "use each value from the day on which it takes effect",
    likelihood: 0.3,
    ...inInput((account) => movedBy(account, "on", -1)),
  },
  {
    name: "index-of-next-day",
    meaning: "the value of the index was applied one day before it took effect",
    remedy: "do not use a value before the day on which it takes effect",
    likelihood: 0.3,
    ...inInput((account) => movedBy(account, "on", 1)),
  },
  {
    name: "index-by-year",
    meaning: "the last value of the index in the year was applied to the whole year",
    remedy: "use the value that applies on the given day",
    likelihood: 0.5,
    ...inInput((account) => withAll([dayAt(account, "on")], (on) => ({ on: `${yearOf(on)}-12-31` }))),
  },
  {
    name: "whole-counts-only",
    meaning: "the count was truncated to a whole number",
    remedy: "compute with the count as given",
    likelihood: 0.4,
    ...inInput((account) => withAll([at(account, "count")], (count) => ({ count: Math.trunc(Number(count)) }))),
  },
];
