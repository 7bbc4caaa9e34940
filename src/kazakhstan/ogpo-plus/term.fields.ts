import { type Day, printDay } from "../../dates/day.js";
import { lastDayOfMonths } from "../../dates/months.js";
import { onlyValueOf } from "../../engine/dated.js";
import { wholeNumber } from "../../engine/fields.js";
import type { InputIssues } from "../../engine/input-issues.js";
import type { TermIssueCode } from "./issues.js";
import { longestTermMonths } from "./parameters.js";

const most = /* @__PURE__ */ onlyValueOf(longestTermMonths);

/** The length of a term in calendar months. */
export const months = /* @__PURE__ */ wholeNumber(1, most);

/** A day as far as it is known, and the field that says it. */
interface TermDay {
  readonly day: Day | undefined;
  readonly field: string;
}

/** A term is no longer than the rules allow. 5.1. */
export function checkTermLength(first: TermDay, last: TermDay, issues: InputIssues<TermIssueCode>): void {
  // Twelve months are never shorter than 365 days.
  if (first.day === undefined || last.day === undefined || last.day - first.day < 365) return;
  const limitDay = lastDayOfMonths(first.day, most);
  if (last.day <= limitDay) return;
  const help = { most, unit: "months", limitDay: printDay(limitDay) } as const;
  issues.refuse("term-too-long", last.field, first.field, help);
}
