import { type Day, printDay } from "../dates/day.js";
import { dated } from "../engine/dated.js";
import type { IssueHelp } from "../engine/issue.js";
import type { RuleSet } from "../engine/result.js";

/** The date from which the latest value applies. */
const newest = "2026-01-01";

/** Kazakhstan's annual national budget laws. The edition date is the date from which the latest MRP applies. */
export const ruleSet: RuleSet = { id: "kz", edition: newest };

/** The date on which this implementation was last checked against the laws. */
export const checkedOn = "2026-11-29";

/** The clause of every value. */
const clause = "budget-law";

/**
 * The monthly calculation index (MRP). From 2022-04-01 to 2022-12-31, a second value of 3,180 tenge applied to social
 * benefits only; it is not included in this list.
 * @unit tenge
 */
export const mrpValues = /* @__PURE__ */ dated(
  [
    /** Press reports. */
    { since: "2015-01-01", value: 1982n, clause },
    /** Press reports. */
    { since: "2016-01-01", value: 2121n, clause },
    /** Only other programs, which use this value. */
    { since: "2017-01-01", value: 2269n, clause },
    /** Press reports. */
    { since: "2018-01-01", value: 2405n, clause },
    /** The text of the budget law. */
    { since: "2019-01-01", value: 2525n, clause },
    /** Press reports. */
    { since: "2020-01-01", value: 2651n, clause },
    /** Press reports. */
    { since: "2020-04-01", value: 2778n, clause },
    /** Press reports. */
    { since: "2021-01-01", value: 2917n, clause },
    /** Press reports. */
    { since: "2022-01-01", value: 3063n, clause },
    /** Press reports. */
    { since: "2023-01-01", value: 3450n, clause },
    /** Press reports. */
    { since: "2024-01-01", value: 3692n, clause },
    /** Press reports. */
    { since: "2025-01-01", value: 3932n, clause },
    /** The text of the budget law. */
    { since: newest, value: 4325n, clause },
  ],
  "2026-12-31",
);

/** The help for an issue with a date for which the MRP is not known. */
export function unknownMrp(day: Day): IssueHelp {
  const { knownFrom, knownTo } = mrpValues;
  return { parameter: "mrp", needed: printDay(day), knownFrom, knownTo };
}
