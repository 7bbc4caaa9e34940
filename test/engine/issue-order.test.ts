import { describe, expect, it } from "vitest";
import { changed, fullInput, inShort, issuesOf, kzCivilCode, leastInput, lifeCabinet } from "./inputs.js";

/** Every field of `kz-civil-code/return-premium` in the documented order, with a value that it refuses. */
const refused: readonly (readonly [path: string, value: unknown, code: string])[] = [
  ["contract.concludedOn", "2025-02-30", "invalid-date"],
  ["contract.firstDay", 20250302, "invalid-type"],
  ["contract.lastDay", "2026-3-01", "invalid-date"],
  ["contract.premium", "01", "invalid-amount"],
  ["contract.paidPremium", null, "invalid-type"],
  ["contract.policyholder", "person", "invalid-option"],
  ["contract.kind", "life", "invalid-option"],
  ["termination.reason", "agreement", "invalid-option"],
  ["termination.terminatedOn", undefined, "missing-field"],
  ["termination.appliedOn", "", "invalid-date"],
  ["options.costs.share", "10%", "invalid-share"],
  ["options.usedDays", 7, "invalid-type"],
  ["options.coolingOffShift", "previous-working-day", "invalid-option"],
  ["options.calendar.years", undefined, "missing-field"],
  ["options.calendar.daysOff", ["2025-06-31"], "invalid-date"],
  ["options.calendar.workingDays", "2025-06-07", "invalid-type"],
  ["options.rounding.unit", "0.10", "invalid-amount"],
  ["options.rounding.mode", "floor", "invalid-option"],
];

const expected = refused.map(([path, , code]) =>
  path === "options.calendar.daysOff" ? `${code} ${path}.0` : `${code} ${path}`,
);

const unknownPaths = ["aaa", "contract.aaa", "termination.aaa", "options.aaa", "options.rounding.aaa"];

/** The same value with the keys of all its objects the other way round. */
function reversed(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
}

const wrongEverywhere = changed(fullInput, Object.fromEntries(refused.map(([path, value]) => [path, value])));

describe("the issues of one input", () => {
  it("are all there, in the order of the fields", () => {
    expect(inShort(issuesOf(kzCivilCode, wrongEverywhere))).toEqual(expected);
  });

  it("do not depend on the order of the input's keys", () => {
    expect(inShort(issuesOf(kzCivilCode, reversed(wrongEverywhere)))).toEqual(expected);
  });

  it("have the unknown fields last, wherever they stand", () => {
    const unknown = Object.fromEntries(unknownPaths.map((path) => [path, 1]));
    for (const input of [changed(wrongEverywhere, unknown), reversed(changed(wrongEverywhere, unknown))]) {
      const issues = inShort(issuesOf(kzCivilCode, input));
      expect(issues.slice(0, expected.length)).toEqual(expected);
      expect(issues.slice(expected.length).toSorted()).toEqual(
        unknownPaths.map((path) => `unknown-field ${path}`).toSorted(),
      );
    }
  });

  it("have a cross-field issue at its field, among the issues of the fields", () => {
    const input = changed(leastInput, {
      "contract.concludedOn": "2025-04-01",
      "contract.premium": "0",
      "termination.reason": "wish",
      "termination.appliedOn": "2025-03-31",
      "options.usedDays": "all",
      "contract.agreed": true,
    });
    expect(inShort(issuesOf(kzCivilCode, input))).toEqual([
      "dates-out-of-order contract.firstDay",
      "invalid-amount contract.premium",
      "invalid-option termination.reason",
      "terminated-before-conclusion termination.terminatedOn",
      "applied-before-conclusion termination.appliedOn",
      "invalid-option options.usedDays",
      "unknown-field contract.agreed",
    ]);
  });

  it("have the items of a list in their order, past the tenth too", () => {
    const daysOff = Array.from({ length: 12 }, (_, index) => `2025-02-${30 + index}`);
    const input = changed(leastInput, { "options.calendar": { years: [2025], daysOff, workingDays: [] } });
    expect(issuesOf(kzCivilCode, input).map(({ path }) => path)).toEqual(
      daysOff.map((_, index) => ["options", "calendar", "daysOff", index]),
    );
  });

  it("are all there for the life cabinet, in the order of its own fields", () => {
    const input = {
      extra: 1,
      options: { rounding: { mode: "up" } },
      termination: { terminatedOn: "2024-02-30" },
      contract: {
        kind: 1,
        concludedElectronically: "yes",
        premium: "x",
        lastDay: 1,
        paidPremium: "1",
        concludedOn: "",
      },
    };
    expect(inShort(issuesOf(lifeCabinet, input))).toEqual([
      "invalid-date contract.concludedOn",
      "missing-field contract.firstDay",
      "invalid-type contract.lastDay",
      "invalid-amount contract.premium",
      "invalid-type contract.concludedElectronically",
      "invalid-type contract.kind",
      "missing-field termination.button",
      "invalid-date termination.terminatedOn",
      "missing-field options.rounding.unit",
      "unknown-field contract.paidPremium",
      "unknown-field extra",
    ]);
  });
});

describe("an input that is no object", () => {
  it.each([
    { input: null, received: null, why: "null" },
    { input: 5, received: 5, why: "a number" },
    { input: true, received: true, why: "a boolean" },
    { input: "{}", received: "{}", why: "text, even of JSON" },
    { input: 5n, received: "5", why: "a bigint" },
    { input: [], received: "[]", why: "an array" },
    { input: [leastInput], received: undefined, why: "an array of inputs" },
    { input: () => leastInput, received: "function", why: "a function" },
    { input: Symbol("input"), received: "Symbol(input)", why: "a symbol" },
  ])("is refused as a whole: $why", ({ input, received }) => {
    for (const operation of [kzCivilCode, lifeCabinet]) {
      const issues = issuesOf(operation, input);
      expect(inShort(issues)).toEqual(["invalid-type "]);
      if (received !== undefined) expect(issues[0]?.received).toBe(received);
    }
  });

  it("is refused where nothing at all is given", () => {
    for (const operation of [kzCivilCode, lifeCabinet]) {
      expect(issuesOf(operation, undefined).map(({ path }) => path)).toEqual([[]]);
    }
  });

  it.each([
    { input: {}, issues: ["missing-field contract", "missing-field termination"], why: "nothing in it" },
    {
      input: { contract: [], termination: "withdrawal", options: 5 },
      issues: ["invalid-type contract", "invalid-type termination", "invalid-type options"],
      why: "no objects in it",
    },
    {
      input: { contract: null, termination: { reason: "withdrawal", terminatedOn: "2025-02-30" } },
      issues: ["invalid-type contract", "invalid-date termination.terminatedOn"],
      why: "one half null, the other with an issue of its own",
    },
  ])("may be an object whose parts are none: $why", ({ input, issues }) => {
    expect(inShort(issuesOf(kzCivilCode, input))).toEqual(issues);
  });
});
