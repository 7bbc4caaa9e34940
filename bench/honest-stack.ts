// What a good developer writes without the library: zod reads, date-fns counts the days, decimal.js computes. Few fields,
// four grounds, the days off of three years. Nothing is tuned, and nothing comes from the library.

import { addDays, addMonths, differenceInCalendarDays, formatISO, isWeekend, parseISO } from "date-fns";
import { Decimal } from "decimal.js";
import * as z from "zod";

const day = z.iso.date().transform((text) => parseISO(text));
const premium = z
  .string()
  .regex(/^(0|[1-9]\d{0,11})(\.\d{1,2})?$/)
  .transform((text) => new Decimal(text))
  .refine((amount) => amount.isPositive() && !amount.isZero());
const policyholder = z.enum(["natural-person", "legal-entity"]);
const reason = z.enum(["withdrawal", "object-ceased"]);

const inputSchema = z
  .strictObject({
    contract: z.strictObject({ concludedOn: day, firstDay: day, lastDay: day, premium, policyholder }),
    termination: z.strictObject({ reason, terminatedOn: day, appliedOn: day.optional() }),
  })
  .refine(
    ({ contract: { concludedOn, firstDay, lastDay }, termination: { terminatedOn, appliedOn = terminatedOn } }) =>
      concludedOn <= firstDay &&
      firstDay <= lastDay &&
      lastDay < addMonths(firstDay, 12) &&
      concludedOn <= terminatedOn &&
      terminatedOn <= lastDay &&
      concludedOn <= appliedOn,
    "the days are out of order",
  )
  .refine(
    ({ termination: { reason, terminatedOn, appliedOn = terminatedOn } }) =>
      reason !== "withdrawal" || appliedOn <= terminatedOn,
    "a withdrawal is applied for before the contract ends",
  );

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

type Facts = z.output<typeof inputSchema>;

function groundOf({ contract, termination: { reason, terminatedOn, appliedOn = terminatedOn } }: Facts) {
  if (terminatedOn < contract.firstDay) return { ground: "before-start", clause: "9.5" };
  if (reason === "object-ceased") return { ground: "art-841-1", clause: "9.8" };
  const windowEnd = addWorkingDays(addDays(contract.concludedOn, 13), 1);
  const isInTime = contract.policyholder === "natural-person" && appliedOn <= windowEnd;
  return isInTime ? { ground: "cooling-off", clause: "9.7" } : { ground: "art-841-2", clause: "9.6" };
}

/** What goes back by the OGPO+ rules, for a withdrawal or an object that ceased to exist; throws a `ZodError`. */
export function returnPremium(input: unknown) {
  const facts = inputSchema.parse(input);
  const { contract, termination } = facts;
  const { ground, clause } = groundOf(facts);
  const term = differenceInCalendarDays(contract.lastDay, contract.firstDay) + 1;
  const used = Math.max(differenceInCalendarDays(termination.terminatedOn, contract.firstDay), 0);
  const returned = returnedOf(ground, contract.premium, term, used);
  const dueOn = returned.isZero() ? null : addWorkingDays(termination.appliedOn ?? termination.terminatedOn, 5);
  return {
    ground,
    clause,
    returnPremium: returned.toFixed(2),
    retainedPremium: contract.premium.minus(returned).toFixed(2),
    days: { term, used, unused: term - used },
    dueOn: dueOn && formatISO(dueOn, { representation: "date" }),
  };
}

/** P − P × K ÷ N − 10% of P, at least 0, rounded half up to 0.01; or all, or nothing. */
function returnedOf(ground: string, paid: Decimal, term: number, used: number): Decimal {
  if (ground === "before-start") return paid;
  if (ground === "art-841-2") return new Decimal(0);
  const unearned = paid.minus(paid.times(used).div(term)).minus(paid.times("0.1"));
  return Decimal.max(unearned, 0).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}
