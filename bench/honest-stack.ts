// What a good developer writes without the library: zod reads, date-fns counts the days, decimal.js computes. Few fields,
// three grounds, the days off of three years. Nothing is tuned, and nothing comes from the library.

import { addDays, addMonths, differenceInCalendarDays, formatISO, isWeekend, parseISO } from "date-fns";
import { Decimal } from "decimal.js";
import * as z from "zod";

const day = z.iso.date().transform((text) => parseISO(text));
const premium = z
  .string()
  .regex(/^(0|[1-9]\d{0,11})(\.\d{1,2})?$/)
  .transform((text) => new Decimal(text))
  .refine((amount) => !amount.isZero());
const policyholder = z.enum(["natural-person", "legal-entity"]);
const reason = z.enum(["withdrawal", "object-ceased"]);

const inputSchema = z
  .strictObject({
    contract: z.strictObject({ concludedOn: day, firstDay: day, lastDay: day, premium, policyholder }),
    termination: z.strictObject({ reason, terminatedOn: day, appliedOn: day.optional() }),
  })
  .refine(({ contract, termination }) => {
    const { concludedOn, firstDay, lastDay } = contract;
    const { reason, terminatedOn, appliedOn = terminatedOn } = termination;
    const isTermInOrder = concludedOn <= firstDay && firstDay <= lastDay && lastDay < addMonths(firstDay, 12);
    const isEndInTerm = firstDay <= terminatedOn && terminatedOn <= lastDay && concludedOn <= appliedOn;
    return isTermInOrder && isEndInTerm && (reason !== "withdrawal" || appliedOn <= terminatedOn);
  }, "the days are out of order");

const clauses = { "art-841-1": "9.8", "cooling-off": "9.7", "art-841-2": "9.6" };

const timesOf = (days: string) => new Set(days.split(" ").map((text) => parseISO(text).getTime()));
const daysOff = timesOf(
  "2024-01-01 2024-01-02 2024-03-08 2024-03-21 2024-03-22 2024-03-25 2024-05-01 2024-05-07 2024-05-08 2024-05-09 " +
    "2024-07-08 2024-08-30 2024-10-25 2024-12-16 2025-01-01 2025-01-02 2025-01-03 2025-01-07 2025-03-10 2025-03-21 " +
    "2025-03-24 2025-03-25 2025-05-01 2025-05-07 2025-05-09 2025-06-06 2025-07-07 2025-09-01 2025-10-27 2025-12-16 " +
    "2026-01-01 2026-01-02 2026-01-07 2026-03-09 2026-03-23 2026-03-24 2026-03-25 2026-05-01 2026-05-07 2026-05-11 " +
    "2026-05-27 2026-07-06 2026-10-26 2026-12-16",
);
const workedWeekends = timesOf("2024-05-04 2025-01-05");

const isWorkingDay = (date: Date) =>
  isWeekend(date) ? workedWeekends.has(date.getTime()) : !daysOff.has(date.getTime());

/** The nth working day after a day. */
function addWorkingDays(date: Date, count: number): Date {
  let last = date;
  for (let left = count; left > 0; ) {
    last = addDays(last, 1);
    if (isWorkingDay(last)) left -= 1;
  }
  return last;
}

/** What goes back by the OGPO+ rules, for a withdrawal or an object that ceased to exist; throws a `ZodError`. */
export function returnPremium(input: unknown) {
  const { contract, termination } = inputSchema.parse(input);
  const { concludedOn, firstDay, lastDay, premium, policyholder } = contract;
  const { reason, terminatedOn, appliedOn = terminatedOn } = termination;
  const term = differenceInCalendarDays(lastDay, firstDay) + 1;
  const used = differenceInCalendarDays(terminatedOn, firstDay);
  const unearned = premium.minus(premium.times(used).div(term)).minus(premium.times("0.1"));
  const isInTime = () => policyholder === "natural-person" && appliedOn <= addWorkingDays(addDays(concludedOn, 13), 1);
  const ground = reason === "object-ceased" ? "art-841-1" : isInTime() ? "cooling-off" : "art-841-2";
  const returned =
    ground === "art-841-2" ? new Decimal(0) : Decimal.max(unearned, 0).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return {
    ground,
    clause: clauses[ground],
    returnPremium: returned.toFixed(2),
    retainedPremium: premium.minus(returned).toFixed(2),
    days: { term, used, unused: term - used },
    dueOn: returned.isZero() ? null : formatISO(addWorkingDays(appliedOn, 5), { representation: "date" }),
  };
}
