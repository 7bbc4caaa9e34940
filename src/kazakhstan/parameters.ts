import { type Day, printDay } from "../dates/day.js";
import { dated } from "../engine/dated.js";
import type { IssueHelp } from "../engine/issue.js";
import type { RuleSet } from "../engine/result.js";

/** The first day of the newest value. */
const newest = "2026-01-01";

/** The laws on the republic's budget. The edition is the first day of the newest value. */
export const ruleSet: RuleSet = { id: "kz", edition: newest };

/** The day on which the laws were last held against what is here. */
export const checkedOn = "2026-11-29";

/** The clause of every value. */
const clause = "budget-law";

/**
 * The monthly calculation index (MRP). From 2022-04-01 to 2022-12-31 a second value, 3180, served benefits only; it is
 * not among these.
 * @unit tenge
 */
export const mrpValues = /* @__PURE__ */ dated(
  [
    /** In the press. */
    { since: "2015-01-01", value: 1982n, clause },
    /** In the press. */
    { since: "2016-01-01", value: 2121n, clause },
    /** Only in programs that use it. */
    { since: "2017-01-01", value: 2269n, clause },
    /** In the press. */
    { since: "2018-01-01", value: 2405n, clause },
    /** In the law. */
    { since: "2019-01-01", value: 2525n, clause },
    /** In the press. */
    { since: "2020-01-01", value: 2651n, clause },
    /** In the press. */
    { since: "2020-04-01", value: 2778n, clause },
    /** In the press. */
    { since: "2021-01-01", value: 2917n, clause },
    /** In the press. */
    { since: "2022-01-01", value: 3063n, clause },
    /** In the press. */
    { since: "2023-01-01", value: 3450n, clause },
    /** In the press. */
    { since: "2024-01-01", value: 3692n, clause },
    /** In the press. */
    { since: "2025-01-01", value: 3932n, clause },
    /** In the law. */
    { since: newest, value: 4325n, clause },
  ],
  "2026-12-31",
);

/** What an issue says of a day without an index. */
export function unknownMrp(day: Day): IssueHelp {
  const { knownFrom, knownTo } = mrpValues;
  return { parameter: "mrp", needed: printDay(day), knownFrom, knownTo };
}
