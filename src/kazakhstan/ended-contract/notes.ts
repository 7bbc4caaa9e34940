import { printDay, readDay } from "../../dates/day.js";
import { type Note, note } from "../../engine/note.js";
import type { RuleSet } from "../../engine/result.js";
import type { PeriodEnd } from "../periods.js";
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

/** A cooling-off whose last day could not be looked up. */
export function windowNotes(
  coolingOff: PeriodEnd | undefined,
  clause: string,
): readonly Note<"calendar-not-published">[] {
  if (coolingOff === undefined || coolingOff.isPublished) return [];
  return [note("calendar-not-published", clause, { coolingOffLastDay: printDay(coolingOff.lastDay) })];
}

/** A circumstance that ends the contract only under a condition which the input does not tell. */
export function conditionNotes({ reason }: EndedContract, clause: string): readonly Note<"condition-not-checked">[] {
  const condition = uncheckedConditions[reason];
  return condition === undefined ? [] : [note("condition-not-checked", clause, { condition })];
}
