/**
 * Whether a person can type an input on a page. A page shows a box or a list for each fact, sets the options itself, and
 * has a form of its own for days and amounts, into which a script can turn the form of the vectors.
 */

import { at } from "./mutants/mutant.js";
import { type Case, outcomeIn, type VectorIssue } from "./table.js";

const DAY = /^\d{4}-\d\d-\d\d$/;
const AMOUNT = /^-?(0|[1-9]\d*)(\.\d{1,2})?$/;
const WORD = /^[a-z]+(-[a-z]+)*$/;

/** The paths at which an input holds fields or a list: parts of a page, which nobody can leave out. */
export const sectionsIn = (inputs: readonly unknown[]): ReadonlySet<string> =>
  new Set(inputs.flatMap((input) => pathsOf(input, "")));

function pathsOf(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, path === "" ? key : `${path}.${key}`))];
}

export function isTypable(one: Case, sections: ReadonlySet<string>): boolean {
  const outcome = outcomeIn(one);
  const issues = "error" in outcome ? (outcome.error.issues ?? []) : [];
  return (
    at(one.input, "options") === undefined &&
    leavesOf(one.input).every(isPlain) &&
    issues.every((issue) => canBeTyped(issue, one.input, sections))
  );
}

function leavesOf(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

/** An empty box, a box to tick, or text in the plainest form. */
const isPlain = (value: unknown): boolean =>
  value === null || typeof value === "boolean" || [DAY, AMOUNT, WORD].some((form) => form.test(String(value)));

/** Whether a page lets a person make a fault of form; that facts disagree can be typed everywhere. */
function canBeTyped({ code, path }: VectorIssue, input: unknown, sections: ReadonlySet<string>): boolean {
  const place = path.join(".");
  const value = at(input, place);
  switch (code) {
    case "unknown-field":
    case "invalid-type":
      return false;
    case "missing-field":
      return !sections.has(place);
    case "invalid-date":
      return DAY.test(String(value));
    case "invalid-amount":
      // As a number it may be refused though a page takes its digits.
      return typeof value === "string" && AMOUNT.test(value);
    case "invalid-option":
      // A list shows the allowed words only.
      return AMOUNT.test(String(value));
    default:
      return true;
  }
}
