import { type Day, printDay, readDay, yearOf } from "../../dates/day.js";
import { type Note, note } from "../../engine/note.js";
import type { RuleSet } from "../../engine/result.js";
import { type PeriodEnd, provisionalNotes } from "../periods.js";
import type { EndedContract } from "./ended-contract.js";

/** Conditions in CC 841(1) for which there is no input field. */
const uncheckedConditions: Readonly<Record<string, string>> = {
  "insured-died": "insured-was-not-policyholder-and-not-replaced",
  "object-alienated": "insurer-objects-to-new-policyholder",
};

/** The note on a contract concluded before this edition of the rules. */
export function editionNotes(
  { concludedOn }: Pick<EndedContract, "concludedOn">,
  { edition }: RuleSet,
  clause: string,
): readonly Note<"concluded-before-edition">[] {
  const since = readDay(edition);
  if (since === undefined || concludedOn >= since) return [];
  return [note("concluded-before-edition", clause, { concludedOn: printDay(concludedOn), edition })];
}

/** The notes on a date that could not be looked up or whose status may still change. */
export type CalendarNoteCode = "calendar-not-published" | "calendar-provisional";

/** The note on a cooling-off period whose last day could not be looked up or is in a provisional year. */
export function windowNotes(coolingOff: PeriodEnd | undefined, clause: string): readonly Note<CalendarNoteCode>[] {
  if (coolingOff === undefined) return [];
  const { lastDay, unknown, provisionalYear } = coolingOff;
  return [
    ...unpublishedNotes(unknown, clause, { coolingOffLastDay: printDay(lastDay) }),
    ...provisionalNotes(provisionalYear, clause),
  ];
}

/** The note on a date in a year that the calendar does not cover. */
export function unpublishedNotes(
  unknown: Day | undefined,
  clause: string,
  facts: Note["facts"],
): readonly Note<"calendar-not-published">[] {
  if (unknown === undefined) return [];
  return [note("calendar-not-published", clause, { ...facts, year: String(yearOf(unknown)) })];
}

/** The grounds that depend on a circumstance. */
const groundsOfCircumstances: ReadonlySet<string> = /* @__PURE__ */ new Set(["art-841-1", "retained-share"]);

/** The note on a circumstance with a condition that the input does not cover. */
export function conditionNotes(
  { reason }: EndedContract,
  ground: string,
  clause: string,
): readonly Note<"condition-not-checked">[] {
  const condition = groundsOfCircumstances.has(ground) ? uncheckedConditions[reason] : undefined;
  return condition === undefined ? [] : [note("condition-not-checked", clause, { condition })];
}
