import { type Day, printDay, readDay, yearOf } from "../../dates/day.js";
import { type Note, note } from "../../engine/note.js";
import type { RuleSet } from "../../engine/result.js";
import { type PeriodEnd, provisionalNotes } from "../periods.js";
import type { EndedContract } from "./ended-contract.js";

/** Conditions of CC 841(1) that no fact of the input answers. */
const uncheckedConditions: Readonly<Record<string, string>> = {
  "insured-died": "insured-was-not-policyholder-and-not-replaced",
  "object-alienated": "insurer-objects-to-new-policyholder",
};

/** A contract older than the edition of the rules that it is judged by. */
export function editionNotes(
  { concludedOn }: Pick<EndedContract, "concludedOn">,
  { edition }: RuleSet,
  clause: string,
): readonly Note<"concluded-before-edition">[] {
  const since = readDay(edition);
  if (since === undefined || concludedOn >= since) return [];
  return [note("concluded-before-edition", clause, { concludedOn: printDay(concludedOn), edition })];
}

/** What was not known, or may turn out otherwise, when a day was looked up. */
export type CalendarNoteCode = "calendar-not-published" | "calendar-provisional";

/** A cooling-off whose last day could not be looked up, or only in a provisional year. */
export function windowNotes(coolingOff: PeriodEnd | undefined, clause: string): readonly Note<CalendarNoteCode>[] {
  if (coolingOff === undefined) return [];
  const { lastDay, unknown, provisionalYear } = coolingOff;
  return [
    ...unpublishedNotes(unknown, clause, { coolingOffLastDay: printDay(lastDay) }),
    ...provisionalNotes(provisionalYear, clause),
  ];
}

/** A day that had to be looked up in a year that the calendar lacks. */
export function unpublishedNotes(
  unknown: Day | undefined,
  clause: string,
  facts: Note["facts"],
): readonly Note<"calendar-not-published">[] {
  if (unknown === undefined) return [];
  return [note("calendar-not-published", clause, { ...facts, year: String(yearOf(unknown)) })];
}

/** The grounds on which a circumstance decides. */
const groundsOfCircumstances: ReadonlySet<string> = /* @__PURE__ */ new Set(["art-841-1", "retained-share"]);

/** A circumstance that decides only under a condition which the input does not tell. */
export function conditionNotes(
  { reason }: EndedContract,
  ground: string,
  clause: string,
): readonly Note<"condition-not-checked">[] {
  const condition = groundsOfCircumstances.has(ground) ? uncheckedConditions[reason] : undefined;
  return condition === undefined ? [] : [note("condition-not-checked", clause, { condition })];
}
