import { describe, expect, it } from "vitest";
import { cabinetInput, changed, issuesOf, kzCivilCode, leastInput, lifeCabinet } from "./inputs.js";

class Money {
  readonly amount = "20000";
}

const itself: { itself?: object } = {};
itself.itself = itself;

describe("what an issue says it received", () => {
  it.each([
    { value: "20 000", code: "invalid-amount", received: "20 000", why: "text stays" },
    { value: -1, code: "invalid-amount", received: -1, why: "a number stays" },
    { value: null, code: "invalid-type", received: null, why: "null stays" },
    { value: true, code: "invalid-type", received: true, why: "a boolean stays" },
    { value: Number.NaN, code: "invalid-amount", received: "NaN", why: "JSON has no NaN" },
    { value: Number.POSITIVE_INFINITY, code: "invalid-amount", received: "Infinity", why: "JSON has no infinity" },
    { value: -5n, code: "invalid-amount", received: "-5", why: "JSON has no bigint" },
    { value: Symbol("premium"), code: "invalid-type", received: "Symbol(premium)", why: "JSON has no symbol" },
    { value: () => 20000, code: "invalid-type", received: "function", why: "JSON has no function" },
    { value: new Date(0), code: "invalid-type", received: '"1970-01-01T00:00:00.000Z"', why: "a Date as its JSON" },
    {
      value: new Money(),
      code: "invalid-type",
      received: '{"amount":"20000"}',
      why: "an instance of a class as its JSON",
    },
    { value: itself, code: "invalid-type", received: "object", why: "an object that holds itself has no JSON" },
    { value: [5n], code: "invalid-type", received: "array", why: "an array with a bigint has no JSON" },
    { value: "9".repeat(200), code: "invalid-amount", received: "9".repeat(200), why: "200 characters stay" },
    {
      value: "9".repeat(201),
      code: "invalid-amount",
      received: `${"9".repeat(199)}…`,
      why: "201 characters are cut to 200",
    },
  ])("is safe and short, $received, for any kind of premium: $why", ({ value, code, received }) => {
    const [issue, ...others] = issuesOf(kzCivilCode, changed(leastInput, { "contract.premium": value }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code, path: ["contract", "premium"], received });
    expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
  });

  it.each([
    { path: "contract.firstDay", value: new Date(0), received: '"1970-01-01T00:00:00.000Z"', why: "a Date for a date" },
    { path: "contract.policyholder", value: "x".repeat(1000), received: `${"x".repeat(199)}…`, why: "a long word" },
    { path: "termination", value: "withdrawal", received: "withdrawal", why: "a word for an object" },
    { path: "options.costs", value: ["0.10"], received: '["0.10"]', why: "an array for an object" },
    { path: "options.calendar.years", value: { from: 2025 }, received: '{"from":2025}', why: "an object for an array" },
    { path: "contract.colour", value: { r: 1n }, received: "object", why: "an unknown field" },
    { path: "colour", value: "red", received: "red", why: "an unknown field at the top" },
  ])("is the value of its own field, $path: $why", ({ path, value, received }) => {
    const issue = issuesOf(kzCivilCode, changed(leastInput, { [path]: value })).find(
      (candidate) => candidate.path.join(".") === path,
    );
    expect(issue?.received).toBe(received);
  });

  it("is absent for a field that is missing, and so is `other`", () => {
    const issues = issuesOf(kzCivilCode, changed(leastInput, { "contract.premium": undefined }));
    expect(issues.map((issue) => Object.keys(issue))).toEqual([["code", "path", "message"]]);
  });

  it("is as the caller wrote it on both sides of two fields that disagree", () => {
    const costs = issuesOf(lifeCabinet, changed(cabinetInput, { "options.costs": { amount: 6000.01 } }));
    expect(costs).toMatchObject([
      {
        code: "costs-above-cap",
        path: ["options", "costs", "amount"],
        received: 6000.01,
        other: { path: ["contract", "premium"], received: "60000" },
      },
    ]);
    const paid = changed(leastInput, { "contract.premium": 20000n, "contract.paidPremium": "20000.01" });
    expect(issuesOf(kzCivilCode, paid)).toMatchObject([
      { received: "20000.01", other: { path: ["contract", "premium"], received: "20000" } },
    ]);
  });
});
