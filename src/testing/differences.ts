import { parseShownAmount } from "../diagnose/shown-amount.js";
import type { Path } from "../engine/issue.js";
import { isRecord, valueAt } from "../engine/received.js";
import { numericFields, otherFields } from "./result-fields.js";
import type { NoteVector, VectorError, VectorOutcome } from "./vectors.js";

/** A field in which an answer differs from a vector. */
export interface Difference {
  /** The path to the field in the answer; empty for the answer as a whole. */
  readonly path: Path;
  readonly expected: unknown;
  /** The value found in the answer; undefined if there is none. */
  readonly got: unknown;
}

/** Options that limit the comparison to part of an answer. */
export interface DifferencesOptions {
  /** The result fields to compare, with dotted paths for nested fields, such as `days.used`; all fields by default. */
  readonly fields?: readonly string[] | undefined;
}

/**
 * Compare an answer with a vector. Only the fields given in the vector are compared: the answer may have additional
 * fields, but no additional notes or issues. Notes may be in any order. Notes are not compared if the answer has no
 * `notes`, and the same applies to `other` and `help` in an issue. If `fields` is given, only those fields are
 * compared. If the vector expects an error, each field must be absent or empty. A field is empty if it is null or text
 * without letters or digits (such as a dash). A numeric field is also empty if it is text that is not an amount (such
 * as an error message).
 *
 * @param answer - a result, or `{ error: { code, issues } }`, as parsed from JSON
 * @param vector - a case from the vectors
 * @param options - the fields to compare; all fields by default
 * @returns the differences; an empty list if the answer passes
 * @throws TypeError if `fields` is empty, or names a field that no result has
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
  if (fields !== undefined) {
    expectFields(fields, vector);
    return fields.flatMap((field) => inField(answer, vector, field));
  }
  if ("error" in vector) return inError(answer, vector.error);
  if (isError(answer)) return [{ path: [], expected: vector.expected, got: answer }];
  return [...between(vector.expected, answer, []), ...betweenNotes(vector.notes, valueAt(answer, ["notes"]))];
}

/** An error counts as a single difference, rather than as one for every field that it lacks. */
const isError = (answer: unknown): boolean => valueAt(answer, ["error"]) !== undefined;

const inError = (answer: unknown, error: VectorError): readonly Difference[] =>
  between({ error: asked(error, valueAt(answer, ["error", "issues"])) }, answer, []);

function inField(answer: unknown, vector: VectorOutcome, field: string): readonly Difference[] {
  const path = field.split(".");
  const got = valueAt(answer, path);
  if ("error" in vector) {
    if (field === "error") return inError(answer, vector.error);
    return isNothing(got, field) ? [] : [{ path, expected: undefined, got }];
  }
  if (field === "notes") return betweenNotes(vector.notes, got);
  const expected = valueAt(vector.expected, path);
  return expected === undefined ? [] : between(expected, got, path);
}

/** If no field were compared, or only a misspelt one, every answer would pass. */
function expectFields(fields: readonly string[], vector: VectorOutcome): void {
  if (fields.length === 0) throw new TypeError("fields is empty: name a field, or leave it out");
  const isStated = (field: string): boolean =>
    "expected" in vector && valueAt(vector.expected, field.split(".")) !== undefined;
  const isKnown = (field: string): boolean => [...numericFields, ...otherFields].includes(field);
  const unknown = fields.filter((field) => !isStated(field) && !isKnown(field));
  if (unknown.length > 0) throw new TypeError(`no result in the vectors has the field ${unknown.join(", ")}`);
}

/** Whether a page shows nothing in a field: an empty box, a dash, or an error in place of a number. */
function isNothing(got: unknown, field: string): boolean {
  if (typeof got !== "string") return got === undefined || got === null;
  if (!/[\p{L}\p{N}]/u.test(got)) return true;
  return numericFields.includes(field) && Object.keys(parseShownAmount(got)).length === 0;
}

/** The error, with `other` and `help` of an issue only where the answer's issue in the same position has them. */
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
