import { type Day, printDay } from "../dates/day.js";
import { lastDayOfMonths } from "../dates/months.js";
import type { InputIssues } from "../engine/input-issues.js";
import type { CoreIssueCode } from "../engine/issue.js";
import type { longTermIssues } from "./issues.js";

/** A date, if known, and the field from which it was read. */
interface TermDay {
  readonly day: Day | undefined;
  readonly field: string;
}

/** Check that a term does not exceed the given number of months. */
export function checkTermLength(
  first: TermDay,
  last: TermDay,
  most: number,
  issues: InputIssues<CoreIssueCode | keyof typeof longTermIssues>,
): void {
  // A month is never shorter than 28 days.
  if (first.day === undefined || last.day === undefined || last.day - first.day < 28 * most) return;
  const limitDay = lastDayOfMonths(first.day, most);
  if (last.day <= limitDay) return;
  const help = { most, unit: "months", limitDay: printDay(limitDay) } as const;
  issues.refuse("term-too-long", last.field, first.field, help);
}
