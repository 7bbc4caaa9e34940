/**
 * Faults that are passed over: the oracles check nothing, so they compute with whatever is not refused. And what is no
 * fault, and is taken for one.
 */

import type { Flag } from "../flags.js";
import type { Outcome, Table, VectorIssue } from "../table.js";
import { tables } from "../tables.js";
import { type Mutant, mutant, type Program } from "./mutant.js";

type Issues = readonly VectorIssue[];

/** Other issues of an input that is refused; where none is left, it is computed. */
const withIssues =
  (issuesOf: (issues: Issues) => Issues) =>
  (table: Table): Program =>
  (input, right) => {
    if (!("error" in right) || right.error.issues === undefined) return right;
    const issues = issuesOf(right.error.issues);
    return issues.length > 0 ? { error: { ...right.error, issues } } : computedAnyhow(table, input);
  };

/** An oracle may find that it cannot compute: an amount below zero. Then there is no answer at all. */
function computedAnyhow(table: Table, input: unknown): Outcome {
  try {
    return table.outcomeOf(input);
  } catch {
    return { error: { code: "no-answer" } };
  }
}

/** Does not see some faults. */
export const overlooking = (isOverlooked: (issue: VectorIssue) => boolean) =>
  withIssues((issues) => issues.filter((issue) => !isOverlooked(issue)));

const passingOver = (flag: Flag, ...codes: readonly string[]): Mutant =>
  mutant(
    flag,
    tables,
    overlooking(({ code }) => codes.includes(code)),
  );

const isOfUnit = ({ path }: VectorIssue): boolean => path.at(-1) === "unit";

export const mutantsOfRefusals: readonly Mutant[] = [
  passingOver("impossible-date", "invalid-date"),
  passingOver("other-date-form", "invalid-date"),
  passingOver("loose-amount", "invalid-amount"),
  passingOver("zero-premium", "invalid-amount"),
  mutant("loose-unit", tables, overlooking(isOfUnit)),
  passingOver("loose-share", "invalid-share"),
  passingOver("wrong-type", "invalid-type"),
  // An empty list lacks what is required too.
  passingOver("missing-field", "missing-field", "invalid-option"),
  // A word may also stand where an object or another word of its kind is meant.
  passingOver("unknown-word", "invalid-option", "invalid-type"),
  passingOver("calendar-of-other-years", "invalid-option"),
  passingOver("unknown-field", "unknown-field"),
  passingOver("unordered-days", "dates-out-of-order"),
  passingOver("long-term", "term-too-long"),
  passingOver("short-term", "term-too-short"),
  passingOver(
    "outside-days",
    "terminated-before-conclusion",
    "terminated-after-last-day",
    "applied-before-conclusion",
    "applied-after-termination",
  ),
  passingOver("costs-above-cap", "costs-above-cap"),
  passingOver("paid-above-premium", "paid-above-premium"),
  passingOver("contradiction", "contradictory-facts"),
  mutant(
    "zeros-refused",
    tables,
    () => (input, right) =>
      /"\d+\.\d\d00+"/.test(JSON.stringify(input)) ? { error: { code: "invalid-input" } } : right,
  ),
  mutant(
    "first-issue-only",
    tables,
    withIssues((issues) => issues.slice(0, 1)),
  ),
];
