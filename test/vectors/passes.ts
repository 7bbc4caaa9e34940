import type { NoteVector, Outcome } from "./table.js";

/** Whether an answer passes a case, as vectors/README.md says. */
export function passes(answer: unknown, outcome: Outcome): boolean {
  if ("error" in outcome) return holds(answer, { error: outcome.error });
  return holds(answer, outcome.expected) && holdsNotes(answer, outcome.notes);
}

/** Whether all that is expected stands in a value: fields by name, items one by one, everything else exactly. */
function holds(value: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    const isAsLong = Array.isArray(value) && value.length === expected.length;
    return isAsLong && expected.every((item, index) => holds(value[index], item));
  }
  if (!isRecord(expected)) return value === expected;
  return isRecord(value) && Object.entries(expected).every(([key, part]) => holds(value[key], part));
}

/** An answer without notes is not asked for them; one with notes has just these codes, in any order. */
function holdsNotes(answer: unknown, expected: readonly NoteVector[]): boolean {
  if (!isRecord(answer) || !Array.isArray(answer.notes)) return true;
  const notes: readonly unknown[] = answer.notes;
  const isExpected = (note: unknown): boolean => expected.some(({ code }) => holds(note, { code }));
  return notes.every(isExpected) && expected.every((note) => notes.some((given) => holds(given, note)));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
