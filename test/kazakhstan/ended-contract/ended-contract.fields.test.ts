import { describe, expect, it } from "vitest";
import { returnPremium as kzCivilCode } from "../../../src/kazakhstan/civil-code/return-premium.js";
import { returnPremium as lifeCabinet } from "../../../src/kazakhstan/life-cabinet/return-premium.js";
import { returnPremium as ogpoPlus } from "../../../src/kazakhstan/ogpo-plus/return-premium.js";
import { inShort, issuesOf } from "../../support/issues.js";
import { changed } from "../../vectors/changes.js";
import { printed } from "../../vectors/tables/life-cabinet.return-premium/printed.js";
import { withdrawn } from "../../vectors/tables/yearly-contract.js";

const withCalendar = (calendar: unknown) => changed(withdrawn, { "options.calendar": calendar });
const withCosts = (costs: unknown) => changed(withdrawn, { "options.costs": costs });

describe("the calendar option", () => {
  it.each([
    { calendar: { years: [2025], daysOff: ["2025-06-02"], workingDays: ["2025-06-07"] }, why: "a year and its days" },
    { calendar: { years: [], daysOff: [], workingDays: [] }, why: "no year" },
    { calendar: { years: [2027], daysOff: [], workingDays: [] }, why: "a plain five-day week" },
    {
      calendar: { years: [1900, 2999], daysOff: ["1900-01-01", "2999-12-31"], workingDays: [] },
      why: "the first and the last year",
    },
    {
      calendar: { years: [2026, 2025], daysOff: ["2025-01-01", "2026-01-01"], workingDays: [] },
      why: "years in any order",
    },
  ])("takes $calendar: $why", ({ calendar }) => {
    expect(inShort(issuesOf(kzCivilCode, withCalendar(calendar)))).toEqual([]);
  });

  it.each([
    {
      calendar: {},
      issues: ["missing-field years", "missing-field daysOff", "missing-field workingDays"],
      why: "all three are needed",
    },
    { calendar: { years: [2025], daysOff: [] }, issues: ["missing-field workingDays"], why: "all three are needed" },
    { calendar: { years: [2025], workingDays: [] }, issues: ["missing-field daysOff"], why: "all three are needed" },
    { calendar: { daysOff: [], workingDays: [] }, issues: ["missing-field years"], why: "all three are needed" },
    { calendar: { years: null, daysOff: [], workingDays: [] }, issues: ["invalid-type years"], why: "null is no list" },
    {
      calendar: { years: 2025, daysOff: [], workingDays: [] },
      issues: ["invalid-type years"],
      why: "a year is no list",
    },
    {
      calendar: { years: ["2025"], daysOff: [], workingDays: [] },
      issues: ["invalid-type years.0"],
      why: "a year is a number",
    },
    {
      calendar: { years: [2025.5], daysOff: [], workingDays: [] },
      issues: ["invalid-type years.0"],
      why: "a year is whole",
    },
    {
      calendar: { years: [1899.5], daysOff: [], workingDays: [] },
      issues: ["invalid-type years.0"],
      why: "neither whole nor late enough: one issue says enough",
    },
    {
      calendar: { years: [1e20], daysOff: [], workingDays: [] },
      issues: ["invalid-option years.0"],
      why: "neither exact as a number nor early enough: one issue says enough",
    },
    {
      calendar: { years: [2025, null], daysOff: [], workingDays: [] },
      issues: ["invalid-type years.1"],
      why: "null is no year",
    },
    {
      calendar: { years: [1899], daysOff: [], workingDays: [] },
      issues: ["invalid-option years.0"],
      why: "before the first year",
    },
    {
      calendar: { years: [3000], daysOff: [], workingDays: [] },
      issues: ["invalid-option years.0"],
      why: "after the last year",
    },
    {
      calendar: { years: [2025], daysOff: ["2025-02-30"], workingDays: [] },
      issues: ["invalid-date daysOff.0"],
      why: "no day",
    },
    {
      calendar: { years: [2025], daysOff: [], workingDays: [5] },
      issues: ["invalid-type workingDays.0"],
      why: "a number",
    },
    {
      calendar: { years: [2025], daysOff: ["2025-06-02", "2026-06-02"], workingDays: ["2024-06-01"] },
      issues: ["invalid-option daysOff.1", "invalid-option workingDays.0"],
      why: "every day lies in a listed year",
    },
    {
      calendar: { years: [], daysOff: ["2025-06-02"], workingDays: [] },
      issues: ["invalid-option daysOff.0"],
      why: "no year is listed",
    },
    {
      calendar: { years: [2025], daysOff: ["2025-06-07"], workingDays: ["2025-06-07"] },
      issues: ["contradictory-facts workingDays.0"],
      why: "a day is worked or not",
    },
    {
      calendar: { years: [2025], daysOff: ["2024-06-03"], workingDays: ["2025-02-30"] },
      issues: ["invalid-option daysOff.0", "invalid-date workingDays.0"],
      why: "a day that is none suppresses nothing about the other list",
    },
    {
      calendar: { years: ["2025"], daysOff: ["2025-06-02"], workingDays: [] },
      issues: ["invalid-type years.0"],
      why: "of years that are not valid no day can be told to lie outside",
    },
    {
      calendar: { years: [2025], daysOff: ["2024-06-03"], workingDays: [], region: "Almaty" },
      issues: ["invalid-option daysOff.0", "unknown-field region"],
      why: "an unknown field suppresses nothing",
    },
  ])("has the issues $issues: $why", ({ calendar, issues }) => {
    const found = inShort(issuesOf(kzCivilCode, withCalendar(calendar)));
    expect(found).toEqual(issues.map((issue) => issue.replace(" ", " options.calendar.")));
  });

  it.each([
    { calendar: null, why: "null" },
    { calendar: [], why: "an array" },
    { calendar: "built-in", why: "the word by which a result names the table" },
  ])("is refused as a whole: $why", ({ calendar }) => {
    expect(inShort(issuesOf(kzCivilCode, withCalendar(calendar)))).toEqual(["invalid-type options.calendar"]);
  });

  it("names the day at fault, and what it contradicts", () => {
    const calendar = { years: [2025], daysOff: ["2025-06-02", "2026-06-02"], workingDays: ["2025-06-02"] };
    expect(issuesOf(kzCivilCode, withCalendar(calendar))).toMatchObject([
      {
        code: "invalid-option",
        path: ["options", "calendar", "daysOff", 1],
        received: "2026-06-02",
        other: { path: ["options", "calendar", "years"], received: "[2025]" },
      },
      {
        code: "contradictory-facts",
        path: ["options", "calendar", "workingDays", 0],
        received: "2025-06-02",
        other: { path: ["options", "calendar", "daysOff", 0], received: "2025-06-02" },
      },
    ]);
  });
});

describe("the costs option", () => {
  it.each([
    { costs: { share: "0.05" }, why: "a share" },
    { costs: { share: 0.1 }, why: "a share as a number" },
    { costs: { share: "0" }, why: "no costs" },
    { costs: { amount: "100" }, why: "an amount" },
    { costs: { amount: 0n }, why: "an amount of nothing" },
    { costs: { share: undefined, amount: "100" }, why: "undefined means absent" },
    { costs: { share: "0.05", amount: undefined }, why: "undefined means absent" },
    { costs: undefined, why: "undefined means absent: the default stands" },
  ])("takes $costs: $why", ({ costs }) => {
    expect(inShort(issuesOf(kzCivilCode, { ...withdrawn, options: { costs } }))).toEqual([]);
  });

  it.each([
    { costs: {}, issues: ["missing-field share"], why: "neither" },
    {
      costs: { share: undefined, amount: undefined },
      issues: ["missing-field share"],
      why: "neither: undefined means absent",
    },
    { costs: { share: "0.05", amount: "100" }, issues: ["contradictory-facts amount"], why: "both" },
    { costs: { share: "x", amount: "100" }, issues: ["invalid-share share"], why: "both, of which one is not valid" },
    {
      costs: { share: "0.05", amount: "x" },
      issues: ["invalid-amount amount"],
      why: "both, of which one is not valid",
    },
    {
      costs: { share: "x", amount: "x" },
      issues: ["invalid-share share", "invalid-amount amount"],
      why: "both, and none valid",
    },
    { costs: { share: null }, issues: ["invalid-type share"], why: "null" },
    { costs: { amount: null }, issues: ["invalid-type amount"], why: "null" },
    {
      costs: { share: "0.2", amount: "100" },
      issues: ["costs-above-cap share", "contradictory-facts amount"],
      why: "both, one above the cap",
    },
    { costs: { percent: 10 }, issues: ["missing-field share", "unknown-field percent"], why: "another field" },
    { costs: { share: "0.05", percent: 10 }, issues: ["unknown-field percent"], why: "another field besides" },
  ])("has the issues $issues: $why", ({ costs, issues }) => {
    const found = inShort(issuesOf(kzCivilCode, withCosts(costs)));
    expect(found).toEqual(issues.map((issue) => issue.replace(" ", " options.costs.")));
  });

  it("of a share and an amount names both", () => {
    expect(issuesOf(kzCivilCode, withCosts({ share: "0.05", amount: 100 }))).toMatchObject([
      {
        code: "contradictory-facts",
        path: ["options", "costs", "amount"],
        received: 100,
        other: { path: ["options", "costs", "share"], received: "0.05" },
      },
    ]);
  });

  it.each([
    { costs: null, why: "null" },
    { costs: "0.10", why: "a share alone" },
    { costs: ["0.10"], why: "an array" },
  ])("is refused as a whole: $why", ({ costs }) => {
    expect(inShort(issuesOf(kzCivilCode, withCosts(costs)))).toEqual(["invalid-type options.costs"]);
  });
});

const rows: readonly {
  readonly changes: Readonly<Record<string, unknown>>;
  readonly issues: readonly string[];
  readonly why: string;
}[] = [
  { changes: {}, issues: [], why: "the input itself is valid" },
  { changes: { "options.costs": { amount: "2000" } }, issues: [], why: "just a tenth of the premium" },
  {
    changes: { "options.costs": { amount: "2000.01" } },
    issues: ["costs-above-cap options.costs.amount"],
    why: "above it",
  },
  { changes: { "options.costs": { share: "0.10" } }, issues: [], why: "just a tenth" },
  {
    changes: { "options.costs": { share: "0.100001" } },
    issues: ["costs-above-cap options.costs.share"],
    why: "above it",
  },
  {
    changes: { "options.costs": { amount: "2000.01" }, "contract.paidPremium": "x" },
    issues: ["invalid-amount contract.paidPremium"],
    why: "the cap is a tenth of a payment that is not known",
  },
  {
    changes: { "options.costs": { amount: "2000.01" }, "contract.paidPremium": null },
    issues: ["invalid-type contract.paidPremium"],
    why: "null is no payment, and no default either",
  },
  {
    changes: { "options.costs": { amount: "2000.01" }, "contract.premium": "x" },
    issues: ["invalid-amount contract.premium"],
    why: "the payment is by default the premium, which is not known",
  },
  {
    changes: { "options.costs": { amount: "500.01" }, "contract.premium": "x", "contract.paidPremium": "5000" },
    issues: ["invalid-amount contract.premium", "costs-above-cap options.costs.amount"],
    why: "the payment is known though the premium is not",
  },
  {
    changes: { "options.costs": { share: "0.2" }, "contract.premium": "x", "contract.paidPremium": "x" },
    issues: ["invalid-amount contract.premium", "invalid-amount contract.paidPremium"],
    why: "a share is judged by what was paid, which is not known here",
  },
  {
    changes: { "options.costs": { amount: "3000.01" }, "contract.paidPremium": "30000" },
    issues: ["paid-above-premium contract.paidPremium", "costs-above-cap options.costs.amount"],
    why: "a payment above the premium is a valid amount, and the costs are above a tenth of it",
  },
  {
    changes: { "options.costs": { amount: "2000.01" }, "contract.lastDay": "2026-02-30" },
    issues: ["invalid-date contract.lastDay", "costs-above-cap options.costs.amount"],
    why: "another field of the contract has nothing to do with the cap",
  },
  {
    changes: { "options.costs": { amount: "0.01" }, "contract.paidPremium": "0" },
    issues: ["costs-above-cap options.costs.amount"],
    why: "a tenth of nothing is nothing",
  },
  { changes: { "contract.paidPremium": "20000" }, issues: [], why: "the whole premium is paid" },
  {
    changes: { "contract.paidPremium": "20000.01" },
    issues: ["paid-above-premium contract.paidPremium"],
    why: "a tiyn more",
  },
  {
    changes: { "contract.firstDay": "2025-02-30", "contract.concludedOn": "2025-04-01" },
    issues: ["invalid-date contract.firstDay", "terminated-before-conclusion termination.terminatedOn"],
    why: "an invalid first day is out of no order, the other days still are",
  },
  {
    changes: { "termination.reason": "wish", "termination.appliedOn": "2025-03-12" },
    issues: ["invalid-option termination.reason"],
    why: "only a withdrawal must be applied for by the day of termination",
  },
  {
    changes: { "termination.appliedOn": "2025-03-12", "contract.premium": "-1", colour: "red" },
    issues: [
      "invalid-amount contract.premium",
      "applied-after-termination termination.appliedOn",
      "unknown-field colour",
    ],
    why: "issues of other fields and unknown ones suppress nothing",
  },
];

describe("the cross-field checks of an operation", () => {
  it.each(rows)("run on the fields that are valid: $why", ({ changes, issues }) => {
    expect(inShort(issuesOf(kzCivilCode, changed(withdrawn, changes)))).toEqual(issues);
  });

  it("are not suppressed by an unknown field that bears the name of another operation's", () => {
    const input = changed(printed, { "options.costs": { amount: "6000.01" }, "contract.paidPremium": "60000" });
    expect(inShort(issuesOf(lifeCabinet, input))).toEqual([
      "costs-above-cap options.costs.amount",
      "unknown-field contract.paidPremium",
    ]);
  });

  it.each([
    {
      changes: { "termination.terminatedOn": "2024-01-24" },
      issues: [],
      why: "the contract is concluded on its first day",
    },
    {
      changes: { "termination.terminatedOn": "2024-01-23" },
      issues: ["terminated-before-conclusion termination.terminatedOn"],
      why: "a day before it",
    },
    {
      changes: { "termination.terminatedOn": "2024-01-23", "contract.concludedOn": "2024-01-23" },
      issues: [],
      why: "concluded earlier",
    },
    {
      changes: { "termination.terminatedOn": "2024-01-23", "contract.concludedOn": "x" },
      issues: ["invalid-date contract.concludedOn"],
      why: "concluded on a day that is not known: no default takes its place",
    },
  ])("of the life cabinet take the first day for that of conclusion: $why", ({ changes, issues }) => {
    expect(inShort(issuesOf(lifeCabinet, changed(printed, changes)))).toEqual(issues);
  });
});

describe("a section that is no object", () => {
  it.each([
    { contract: 5, reason: "sum-insured-exhausted", code: "invalid-type" },
    { contract: null, reason: "non-payment", code: "invalid-type" },
    { contract: undefined, reason: "sum-insured-exhausted", code: "missing-field" },
  ])("is the only issue, and nothing is said of its fields: $code under $reason", ({ contract, reason, code }) => {
    const input = { contract, termination: { reason, terminatedOn: "2025-03-11" } };
    const outcome = ogpoPlus.safe(input);
    expect(outcome).toMatchObject({ success: false, error: { issues: [{ code, path: ["contract"] }] } });
    expect(outcome.success === false && outcome.error.issues.length).toBe(1);
  });
});
