import { printDay } from "../../dates/day.js";
import { findWorkingDayAfter } from "../../dates/working-days.js";
import { type Note, note } from "../../engine/note.js";
import { provisionalNotes } from "../periods.js";
import type { NoDueDay } from "./codes.js";
import type { EndedContract } from "./ended-contract.js";
import { type CalendarNoteCode, unpublishedNotes } from "./notes.js";

/** The payment deadline, or the reason why there is none, with any notes on it. */
export interface Payment<NoteCode extends string> {
  readonly due: DueDay;
  readonly notes: readonly Note<NoteCode>[];
}

/** The fields of a result that give the payment deadline. */
export type DueDay =
  | { readonly dueOn: string; readonly noDueDay?: never }
  | { readonly dueOn: null; readonly noDueDay: NoDueDay };

/** A payment without a deadline. */
export const withoutDueDay = <NoteCode extends string = never>(
  noDueDay: NoDueDay,
  ...notes: readonly Note<NoteCode>[]
): Payment<NoteCode> => ({ due: { dueOn: null, noDueDay }, notes });

/** The creditors of an insurer in liquidation are paid in the statutory order; no clause sets a deadline. */
export const inCreditorsOrder = (clause: string): Payment<"creditors-order"> =>
  withoutDueDay("creditors-order", note("creditors-order", clause));

/** A payment that is due by the nth working day after the application. */
export function payableWithin(
  workingDays: number,
  clause: string,
  { appliedOn, calendar }: Pick<EndedContract, "appliedOn" | "calendar">,
): Payment<CalendarNoteCode> {
  const { day, unknown, provisionalYear } = findWorkingDayAfter(appliedOn, workingDays, calendar);
  const notes = [
    ...unpublishedNotes(unknown, clause, { appliedOn: printDay(appliedOn) }),
    ...provisionalNotes(provisionalYear, clause),
  ];
  if (day === undefined) return withoutDueDay<CalendarNoteCode>("calendar-not-published", ...notes);
  return { due: { dueOn: printDay(day) }, notes };
}
