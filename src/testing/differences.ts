import type { Path } from "../engine/issue.js";
import { isRecord, valueAt } from "../engine/received.js";
import type { NoteVector, VectorError, VectorOutcome } from "./vectors.js";

/** A field in which an answer differs from a vector. */
export interface Difference {
  /** The path of the field in the answer; empty for the answer as a whole. */
  readonly path: Path;
  readonly expected: unknown;
  /** The value found in the answer; undefined if there is none. */
  readonly got: unknown;
}

/** The part of an answer that is compared. */
export interface DifferencesOptions {
  /** The fields of a result to compare, nested ones with dots, such as `days.used`; all by default. */
  readonly fields?: readonly string[] | undefined;
}

/**
 * Compare an answer with a vector. Only what the vector states is compared: the answer may have more fields, but no
 * other notes or issues. Notes may come in any order. Notes are not compared if the answer has no `notes`, and the same
 * applies to `other` and `help` in an issue. With `fields`, only these fields are compared.
 * If the input must then be refused, none of them may be present.
 *
 * @param answer - a result, or `{ error: { code, issues } }`, as parsed from JSON
 * @param vector - a case of the vectors
 * @param options - the fields to compare; all by default
 * @returns the differences; an empty list if the answer passes
 * @example
 * ```ts
 * import { differencesOf } from "return-premium/testing";
 * const vector = { expected: { returnPremium: "53770", days: { used: 7 } }, notes: [] };
 * differencesOf({ returnPremium: "53770", days: { used: 8 } }, vector); // => [{ path: ["days", "used"], expected: 7, got: 8 }]
 * differencesOf({ returnPremium: "53770" }, vector, { fields: ["returnPremium"] }); // => []
 * ```
 */
export function differencesOf(
  answer: unknown,
  vector: VectorOutcome,
  { fields }: DifferencesOptions = {},
): readonly Difference[] {
  if (fields !== undefined) return fields.flatMap((field) => inField(answer, vector, field));
  if ("error" in vector) return inError(answer, vector.error);
  if (isError(answer)) return [{ path: [], expected: vector.expected, got: answer }];
  return [...between(vector.expected, answer, []), ...betweenNotes(vector.notes, valueAt(answer, ["notes"]))];
}

/** An error says more than every field that it lacks. */
const isError = (answer: unknown): boolean => valueAt(answer, ["error"]) !== undefined;

const inError = (answer: unknown, error: VectorError): readonly Difference[] =>
  between({ error: asked(error, valueAt(answer, ["error", "issues"])) }, answer, []);

function inField(answer: unknown, vector: VectorOutcome, field: string): readonly Difference[] {
  const path = field.split(".");
  const got = valueAt(answer, path);
  if ("error" in vector) {
    if (field === "error") return inError(answer, vector.error);
    // A page that shows nothing may have null for it.
    return got === undefined || got === null ? [] : [{ path, expected: undefined, got }];
  }
  if (field === "notes") return betweenNotes(vector.notes, got);
  const expected = valueAt(vector.expected, path);
  return expected === undefined ? [] : between(expected, got, path);
}

/** The error with as much of each issue as the answer's issue in its place has an answer to. */
function asked({ issues, ...error }: VectorError, given: unknown): VectorError {
  if (issues === undefined) return error;
  const has = (index: number, key: "other" | "help"): boolean => valueAt(given, [index, key]) !== undefined;
  return {
    ...error,
    issues: issues.map(({ other, help, ...issue }, index) => ({
      ...issue,
      ...(other && has(index, "other") && { other }),
      ...(help && has(index, "help") && { help }),
    })),
  };
}

function between(expected: unknown, got: unknown, path: Path): readonly Difference[] {
  if (Array.isArray(expected) && Array.isArray(got) && expected.length === got.length) {
    return expected.flatMap((item, index) => between(item, got[index], [...path, index]));
  }
  if (isRecord(expected) && isRecord(got)) {
    return Object.entries(expected).flatMap(([key, part]) => between(part, valueAt(got, [key]), [...path, key]));
  }
  return expected === got ? [] : [{ path, expected, got }];
}

function betweenNotes(expected: readonly NoteVector[], got: unknown): readonly Difference[] {
  if (got === undefined) return [];
  const holds = (note: unknown, part: NoteVector): boolean => between(part, note, []).length === 0;
  const isAsExpected =
    Array.isArray(got) &&
    expected.every((note) => got.some((given) => holds(given, note))) &&
    got.every((given) => expected.some(({ code }) => holds(given, { code })));
  return isAsExpected ? [] : [{ path: ["notes"], expected, got }];
}
