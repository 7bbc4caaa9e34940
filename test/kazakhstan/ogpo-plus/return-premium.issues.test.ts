import { describe, expect, it } from "vitest";
import { returnPremium } from "../../../src/kazakhstan/ogpo-plus/return-premium.js";
import { changed, inShort, issuesOf } from "../../engine/inputs.js";
import { inputWith } from "./issues.js";

const shortIssues = (input: unknown): readonly string[] => inShort(issuesOf(returnPremium, input));

/** Every field of the operation in the documented order, with a value that it refuses. */
const refused: readonly (readonly [path: string, value: unknown, code: string])[] = [
  ["contract.concludedOn", "2025-02-30", "invalid-date"],
  ["contract.firstDay", 20250302, "invalid-type"],
  ["contract.lastDay", undefined, "missing-field"],
  ["contract.premium", "0.00", "invalid-amount"],
  ["contract.paidPremium", "20000.001", "invalid-amount"],
  ["contract.policyholder", "person", "invalid-option"],
  ["contract.paidClaims", null, "invalid-type"],
  ["termination.reason", "loan-repaid", "invalid-option"],
  ["termination.terminatedOn", "2025-03-11T00:00", "invalid-date"],
  ["termination.appliedOn", null, "invalid-type"],
  ["termination.agreedReturn", "", "invalid-amount"],
  ["options.costs.share", "1.5", "invalid-share"],
  ["options.usedDays", "all", "invalid-option"],
  ["options.coolingOffShift", false, "invalid-type"],
  ["options.claimsPaidBar", "statute", "invalid-option"],
  ["options.calendar", "built-in", "invalid-type"],
  ["options.rounding.unit", "0.10", "invalid-amount"],
  ["options.rounding.mode", null, "invalid-type"],
];

const allRefused = inputWith(Object.fromEntries(refused.map(([path, value]) => [path, value])));
const expected = refused.map(([path, , code]) => `${code} ${path}`);

/** The same value with the keys of all its objects the other way round. */
function reversed(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, reversed(part)]);
  return Object.fromEntries(entries.reverse());
}

describe("the issues of one input", () => {
  it("are all there, in the order of the fields", () => {
    expect(shortIssues(allRefused)).toEqual(expected);
  });

  it("do not depend on the order of the input's keys", () => {
    expect(shortIssues(reversed(allRefused))).toEqual(expected);
  });

  it("have the unknown fields last, the statute's kind of contract among them", () => {
    const input = changed(allRefused, { "contract.kind": "ordinary", extra: 1, "options.costs.percent": 10 });
    const issues = shortIssues(input);
    expect(issues.slice(0, expected.length)).toEqual(expected);
    expect(issues.slice(expected.length).toSorted()).toEqual([
      "unknown-field contract.kind",
      "unknown-field extra",
      "unknown-field options.costs.percent",
    ]);
  });

  it("of the cross-field checks stand among those of the fields", () => {
    const input = inputWith({
      "contract.concludedOn": "2025-03-05",
      "contract.lastDay": "2026-03-02",
      "contract.paidPremium": "20000.01",
      "contract.policyholder": undefined,
      "contract.paidClaims": "1",
      "contract.bonus": true,
      "termination.terminatedOn": "2025-03-01",
      "termination.appliedOn": "2025-03-04",
      "termination.agreedReturn": "5",
      "options.costs": { share: "0.2" },
      "options.claimsPaidBar": "statute",
      "options.rounding": { unit: "0.10" },
    });
    expect(shortIssues(input)).toEqual([
      "dates-out-of-order contract.firstDay",
      "term-too-long contract.lastDay",
      "paid-above-premium contract.paidPremium",
      "missing-field contract.policyholder",
      "contradictory-facts contract.paidClaims",
      "terminated-before-conclusion termination.terminatedOn",
      "applied-before-conclusion termination.appliedOn",
      "applied-after-termination termination.appliedOn",
      "contradictory-facts termination.agreedReturn",
      "costs-above-cap options.costs.share",
      "invalid-option options.claimsPaidBar",
      "invalid-amount options.rounding.unit",
      "missing-field options.rounding.mode",
      "unknown-field contract.bonus",
    ]);
  });
});
