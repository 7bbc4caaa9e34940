/**
 * Faults that are passed over: the oracles check nothing, so they compute with whatever is not refused. And what is no
 * fault, and is taken for one.
 */

import type { Flag } from "../flags.js";
import type { Outcome, Table, VectorError } from "../table.js";
import { tables } from "../tables.js";
import { type Mutant, mutant, type Program } from "./mutant.js";

type Issues = NonNullable<VectorError["issues"]>;

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

const passingOver = (flag: Flag, ...codes: readonly string[]): Mutant =>
  mutant(
    flag,
    tables,
    withIssues((issues) => issues.filter(({ code }) => !codes.includes(code))),
  );

export const mutantsOfRefusals: readonly Mutant[] = [
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
