import { describe, expect, it } from "vitest";
import { ReturnPremiumError } from "../../../src/engine/return-premium-error.js";
import { osago } from "../../../src/index.js";
import { returnPremium } from "../../../src/russia/osago/return-premium.js";
import { changed, inShort, issuesOf } from "../../engine/inputs.js";
import { dayAfter } from "../../oracle/days.js";
import { answersIn, runMain } from "../../support/command-line.js";

const least = {
  contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", premium: "3650" },
  termination: { reason: "vehicle-sold", appliedOn: "2025-06-11" },
};

const season = [
  { firstDay: "2025-03-01", lastDay: "2025-05-31" },
  { firstDay: "2025-09-01", lastDay: "2025-11-30" },
];

const full = changed(least, {
  "contract.usePeriods": season,
  "termination.eventOn": "2025-06-01",
  options: { returnableShare: "0.77", rounding: { unit: "1", mode: "down" } },
});

/** The issues of the least input with some fields changed, without the sentences for people. */
const issuesWith = (changes: Readonly<Record<string, unknown>>): readonly object[] =>
  issuesOf(returnPremium, changed(least, changes)).map(({ message: _, ...issue }) => issue);

const died = { "termination.reason": "owner-died" };

/** A use period, the first of the season or the second, with other days. */
const withPeriod = (index: 0 | 1, days: object) => ({
  "contract.usePeriods": season.map((period, at) => (at === index ? { ...period, ...days } : period)),
});

describe("a check names the later-named field and the other beside it, and is silent on the other side", () => {
  it.each([
    {
      why: "a term that ends the day before it begins, or on that day",
      loud: { "contract.lastDay": "2024-12-31" },
      silent: { "contract.lastDay": "2025-01-01" },
      path: ["contract", "lastDay"],
      received: "2024-12-31",
      other: { path: ["contract", "firstDay"], received: "2025-01-01" },
    },
    {
      why: "told of the day before the event, or on its day",
      loud: { ...died, "termination.eventOn": "2025-06-12" },
      silent: { ...died, "termination.eventOn": "2025-06-11" },
      path: ["termination", "appliedOn"],
      received: "2025-06-11",
      other: { path: ["termination", "eventOn"], received: "2025-06-12" },
    },
    {
      why: "the same where the day of the event is not used",
      loud: { "termination.eventOn": "2025-06-12" },
      silent: { "termination.eventOn": "2025-06-11" },
      path: ["termination", "appliedOn"],
      received: "2025-06-11",
      other: { path: ["termination", "eventOn"], received: "2025-06-12" },
    },
    {
      why: "use from the day before the term, or from its first day",
      loud: withPeriod(0, { firstDay: "2024-12-31" }),
      silent: withPeriod(0, { firstDay: "2025-01-01" }),
      path: ["contract", "usePeriods", 0, "firstDay"],
      received: "2024-12-31",
      other: { path: ["contract", "firstDay"], received: "2025-01-01" },
    },
    {
      why: "use until the day after the term, or until its last day",
      loud: withPeriod(1, { lastDay: "2026-01-01" }),
      silent: withPeriod(1, { lastDay: "2025-12-31" }),
      path: ["contract", "usePeriods", 1, "lastDay"],
      received: "2026-01-01",
      other: { path: ["contract", "lastDay"], received: "2025-12-31" },
    },
    {
      why: "use until the day before it begins, or of one day",
      loud: withPeriod(1, { lastDay: "2025-08-31" }),
      silent: withPeriod(1, { lastDay: "2025-09-01" }),
      path: ["contract", "usePeriods", 1, "lastDay"],
      received: "2025-08-31",
      other: { path: ["contract", "usePeriods", 1, "firstDay"], received: "2025-09-01" },
    },
    {
      why: "two periods that share a day, or touch",
      loud: withPeriod(1, { firstDay: "2025-05-31" }),
      silent: withPeriod(1, { firstDay: "2025-06-01" }),
      path: ["contract", "usePeriods", 1, "firstDay"],
      received: "2025-05-31",
      other: { path: ["contract", "usePeriods", 0, "lastDay"], received: "2025-05-31" },
    },
    {
      why: "two periods in the wrong order, or in the right one",
      loud: { "contract.usePeriods": season.toReversed() },
      silent: { "contract.usePeriods": season },
      path: ["contract", "usePeriods", 1, "firstDay"],
      received: "2025-03-01",
      other: { path: ["contract", "usePeriods", 0, "lastDay"], received: "2025-11-30" },
    },
  ])("$why", ({ loud, silent, path, received, other }) => {
    expect(issuesWith(loud)).toEqual([{ code: "dates-out-of-order", path, received, other }]);
    expect(issuesWith(silent)).toEqual([]);
  });
});

describe("the day of the event", () => {
  it.each(["owner-died", "vehicle-destroyed", "vehicle-scrapped", "organisation-liquidated", "insurer-liquidated"])(
    "is needed for %s",
    (reason) => {
      const missing = { code: "missing-field", path: ["termination", "eventOn"] };
      expect(issuesWith({ "termination.reason": reason })).toEqual([missing]);
      expect(issuesWith({ "termination.reason": reason, "termination.eventOn": "2025-06-01" })).toEqual([]);
    },
  );

  it.each([
    "licence-revoked",
    "vehicle-sold",
    "military-service",
    "false-information",
    "instalment-unpaid",
    "own-wish",
  ])("is not needed for %s", (reason) => {
    expect(issuesWith({ "termination.reason": reason })).toEqual([]);
  });

  it.each([
    { changes: { ...died, "termination.eventOn": null }, issues: ["invalid-type termination.eventOn"], why: "null" },
    {
      changes: { ...died, "termination.eventOn": "2025-02-29" },
      issues: ["invalid-date termination.eventOn"],
      why: "no day",
    },
    {
      changes: { "termination.reason": "wish" },
      issues: ["invalid-option termination.reason"],
      why: "no reason to judge by",
    },
    { changes: { termination: undefined }, issues: ["missing-field termination"], why: "no termination" },
    { changes: { termination: [] }, issues: ["invalid-type termination"], why: "a list" },
    {
      changes: { ...died, "termination.appliedOn": "x" },
      issues: ["missing-field termination.eventOn", "invalid-date termination.appliedOn"],
      why: "whatever the application",
    },
  ])("is missed once, where nothing else is wrong with it: $why", ({ changes, issues }) => {
    expect(inShort(issuesOf(returnPremium, changed(least, changes)))).toEqual(issues);
  });
});

describe("use periods", () => {
  it.each([
    { usePeriods: [], issues: ["invalid-option contract.usePeriods"], why: "none at all: then there are no days" },
    { usePeriods: null, issues: ["invalid-type contract.usePeriods"], why: "null" },
    { usePeriods: season[0], issues: ["invalid-type contract.usePeriods"], why: "a period that is in no list" },
    { usePeriods: [null], issues: ["invalid-type contract.usePeriods.0"], why: "null for a period" },
    { usePeriods: [[]], issues: ["invalid-type contract.usePeriods.0"], why: "a list for a period" },
    {
      usePeriods: [{}],
      issues: ["missing-field contract.usePeriods.0.firstDay", "missing-field contract.usePeriods.0.lastDay"],
      why: "a period without days",
    },
    {
      usePeriods: [season[0], { ...season[1], days: 91 }],
      issues: ["unknown-field contract.usePeriods.1.days"],
      why: "a field more",
    },
    {
      usePeriods: [{ firstDay: "2024-12-01", lastDay: "2026-01-31" }],
      issues: ["dates-out-of-order contract.usePeriods.0.firstDay", "dates-out-of-order contract.usePeriods.0.lastDay"],
      why: "on both sides of the term",
    },
    {
      usePeriods: [{ firstDay: "2026-02-01", lastDay: "2026-02-28" }],
      issues: ["dates-out-of-order contract.usePeriods.0.lastDay"],
      why: "after the term",
    },
    {
      usePeriods: [{ firstDay: "2024-11-01", lastDay: "2024-11-30" }],
      issues: ["dates-out-of-order contract.usePeriods.0.firstDay"],
      why: "before the term",
    },
    {
      usePeriods: [
        season[0],
        { firstDay: "2025-06-31", lastDay: "2025-06-30" },
        { firstDay: "2025-06-30", lastDay: "2025-07-31" },
      ],
      issues: ["invalid-date contract.usePeriods.1.firstDay", "dates-out-of-order contract.usePeriods.2.firstDay"],
      why: "what is valid of a period is compared with its neighbours",
    },
    {
      usePeriods: [season[0], { firstDay: "2025-05-31", lastDay: "2025-05-30" }, season[0]],
      issues: [
        "dates-out-of-order contract.usePeriods.1.firstDay",
        "dates-out-of-order contract.usePeriods.1.lastDay",
        "dates-out-of-order contract.usePeriods.2.firstDay",
      ],
      why: "all at once, in their order",
    },
  ])("are refused with $issues: $why", ({ usePeriods, issues }) => {
    expect(inShort(issuesOf(returnPremium, changed(least, { "contract.usePeriods": usePeriods })))).toEqual(issues);
  });

  it("are at most 10 000", () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, index) => dayAfter("2000-01-01", index)).map((day) => ({
        firstDay: day,
        lastDay: day,
      }));
    const term = { "contract.firstDay": "2000-01-01", "contract.lastDay": "2040-12-31" };
    expect(issuesWith({ ...term, "contract.usePeriods": days(10_000) })).toEqual([]);
    expect(issuesWith({ ...term, "contract.usePeriods": days(10_001) })).toMatchObject([
      { code: "invalid-option", path: ["contract", "usePeriods"] },
    ]);
  });

  it("are given to calculate as JSON", async () => {
    const flags = [
      "--contract.firstDay=2025-01-01",
      "--contract.lastDay=2025-12-31",
      "--contract.premium=8000",
      `--contract.usePeriods=${JSON.stringify(season)}`,
      "--termination.reason=vehicle-sold",
      "--termination.appliedOn=2025-04-15",
      "--options.returnableShare=77%",
    ];
    const { stdout } = await runMain(["calculate", "osago/return-premium", "--json", ...flags]);
    // 6160 × 137 ÷ 183 = 4611.584…
    expect(answersIn(stdout)).toMatchObject([{ days: { term: 183, unused: 137 }, returnPremium: "4611.58" }]);
  });
});

describe("the fields", () => {
  it("are all taken", () => {
    expect(issuesOf(returnPremium, full)).toEqual([]);
  });

  it.each([
    { changes: { "contract.premium": "0" }, issues: ["invalid-amount contract.premium"], why: "a premium of nothing" },
    { changes: { "contract.premium": "0.01" }, issues: [], why: "the least premium" },
    {
      changes: { "options.returnableShare": "1.01" },
      issues: ["invalid-share options.returnableShare"],
      why: "above the whole",
    },
    {
      changes: { "options.returnableShare": "77%" },
      issues: ["invalid-share options.returnableShare"],
      why: "a percent sign",
    },
    {
      changes: { "options.rounding": { unit: "1" } },
      issues: ["missing-field options.rounding.mode"],
      why: "half a rounding",
    },
    {
      changes: { "contract.concludedOn": "2025-01-01" },
      issues: ["unknown-field contract.concludedOn"],
      why: "another rule set's",
    },
    {
      changes: {
        "contract.firstDay": "x",
        "contract.premium": null,
        "contract.usePeriods": [{ firstDay: "2025-03-01" }],
        "termination.reason": 1,
        "termination.appliedOn": undefined,
        "options.returnableShare": null,
        extra: 1,
      },
      issues: [
        "invalid-date contract.firstDay",
        "invalid-type contract.premium",
        "missing-field contract.usePeriods.0.lastDay",
        "invalid-type termination.reason",
        "missing-field termination.appliedOn",
        "invalid-type options.returnableShare",
        "unknown-field extra",
      ],
      why: "all at once, in the order of the fields",
    },
  ])("have the issues $issues: $why", ({ changes, issues }) => {
    expect(inShort(issuesOf(returnPremium, changed(least, changes)))).toEqual(issues);
  });

  it("at fault are thrown by one form and returned by the other, the very same", () => {
    const input = { contract: least.contract, termination: { reason: "owner-died", appliedOn: "2025-06-11" } } as const;
    expect(() => osago.returnPremium(input)).toThrow(ReturnPremiumError);
    expect(osago.returnPremium.safe(input)).toMatchObject({
      success: false,
      error: { code: "invalid-input", issues: [{ code: "missing-field", path: ["termination", "eventOn"] }] },
    });
  });
});
