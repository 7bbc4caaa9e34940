import { printDay } from "../../dates/day.js";
import { workingDayAfter } from "../../dates/working-days.js";
import { type Note, note } from "../../engine/note.js";
import type { EndedContract } from "./ended-contract.js";

/** By when an amount is to be paid, and what a reader should know where no day can be named. */
export interface Payment<NoteCode extends string> {
  readonly dueOn: string | null;
  readonly notes: readonly Note<NoteCode>[];
}

export const nothingDue: Payment<never> = { dueOn: null, notes: [] };

/** Creditors of an insurer in liquidation are paid in their order; no clause sets a day. */
export const inCreditorsOrder = (clause: string): Payment<"creditors-order"> => ({
  dueOn: null,
  notes: [note("creditors-order", clause)],
});

/** The nth working day after the application. */
export function payableWithin(
  workingDays: number,
  clause: string,
  { appliedOn, calendar }: Pick<EndedContract, "appliedOn" | "calendar">,
): Payment<"calendar-not-published"> {
  const day = workingDayAfter(appliedOn, workingDays, calendar);
  if (day !== undefined) return { dueOn: printDay(day), notes: [] };
  return {
    dueOn: null,
    notes: [note("calendar-not-published", clause, { appliedOn: printDay(appliedOn) })],
  };
}
