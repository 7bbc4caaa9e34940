import { describe, expect, it } from "vitest";
import { InputIssues } from "../../src/engine/input-issues.js";

const input = { contract: { days: ["a", "b"], premium: "5" }, termination: {} };

describe("the issues of an input", () => {
  it.each([
    { field: ["contract", "days", 1], isAt: true, why: "the item itself" },
    { field: "contract.days", isAt: true, why: "the list in which it stands" },
    { field: "contract", isAt: true, why: "the object in which the list stands" },
    { field: [], isAt: true, why: "the whole input" },
    { field: ["contract", "days", 1, "day"], isAt: true, why: "what stands in the item" },
    { field: ["contract", "days", 0], isAt: false, why: "the item before it" },
    { field: "contract.premium", isAt: false, why: "the field beside the list" },
    { field: "termination", isAt: false, why: "another object" },
  ])("of an item of a list concern $field, $isAt: $why", ({ field, isAt }) => {
    const issues = new InputIssues(input);
    issues.refuseAt("invalid-option", ["other"]);
    issues.refuseAt("invalid-date", ["contract", "days", 1]);
    expect(issues.has(field)).toBe(isAt);
  });

  it("concern nothing where there are none, and where a key is unknown", () => {
    const issues = new InputIssues(input);
    expect(issues.has("contract")).toBe(false);
    issues.refuse("unknown-field", "contract.colour");
    expect(issues.has("contract")).toBe(false);
  });

  it("name one field, or two that disagree, each with its value", () => {
    const issues = new InputIssues(input);
    issues.refuse("invalid-amount", "contract.premium");
    issues.refuse("contradictory-facts", "termination.day", "contract.premium");
    expect(issues.found.map(({ message: _, ...issue }) => issue)).toEqual([
      { code: "invalid-amount", path: ["contract", "premium"], received: "5" },
      {
        code: "contradictory-facts",
        path: ["termination", "day"],
        other: { path: ["contract", "premium"], received: "5" },
      },
    ]);
  });

  it.each([
    { field: "termination.day", value: undefined, isIt: true, why: "no value and no issue" },
    { field: "contract.premium", value: undefined, isIt: false, why: "no value, but an issue" },
    { field: "termination.day", value: "2025-03-02", isIt: false, why: "a value" },
    { field: "contract.premium", value: "5", isIt: false, why: "a value and an issue" },
  ])("tell whether a field was left out, $isIt: $why", ({ field, value, isIt }) => {
    const issues = new InputIssues(input);
    issues.refuse("invalid-amount", "contract.premium");
    expect(issues.isLeftOut(field, value)).toBe(isIt);
  });
});
