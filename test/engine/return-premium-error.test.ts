import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/engine/issue.js";
import { coreIssueOf, refusal } from "../../src/engine/issues.js";
import { ReturnPremiumError } from "../../src/engine/return-premium-error.js";

const firstDay = { path: ["contract", "firstDay"], value: "2025-03-02" };
const lastDay = { path: ["contract", "lastDay"], value: "2025-03-01" };

describe("an issue", () => {
  it("names the code, the field and what was received, and says so in words", () => {
    expect(coreIssueOf("invalid-date", { path: ["contract", "firstDay"], value: "2025-02-30" })).toEqual({
      code: "invalid-date",
      path: ["contract", "firstDay"],
      message: 'contract.firstDay is not a day: write text such as "2025-03-02"',
      received: "2025-02-30",
    });
  });

  it("of two fields that disagree has the earlier-named one beside it", () => {
    const issue = coreIssueOf("dates-out-of-order", lastDay, { other: firstDay });
    expect(issue).toMatchObject({
      code: "dates-out-of-order",
      path: ["contract", "lastDay"],
      received: "2025-03-01",
      other: { path: ["contract", "firstDay"], received: "2025-03-02" },
    });
    expect(issue.message).toMatch(/^contract\.lastDay /);
  });

  it("has no `other` where no other field is at fault, and nothing received where nothing was there", () => {
    const issue = coreIssueOf("missing-field", { path: ["termination"], value: undefined });
    expect(Object.keys(issue)).toEqual(["code", "path", "message"]);
    const beside = coreIssueOf("contradictory-facts", lastDay, { other: { path: ["a"], value: undefined } });
    expect(beside.other).toEqual({ path: ["a"] });
  });

  it("of the whole input has an empty path, and a sentence all the same", () => {
    expect(coreIssueOf("invalid-type", { path: [], value: 5 })).toEqual({
      code: "invalid-type",
      path: [],
      message: "the input has the wrong type",
      received: 5,
    });
  });

  it("names the other field in its sentence", () => {
    const { message } = coreIssueOf("contradictory-facts", lastDay, { other: firstDay });
    expect(message).toBe("contract.lastDay contradicts contract.firstDay");
    expect(coreIssueOf("dates-out-of-order", lastDay).message).toBe(
      "contract.lastDay is on the wrong side of the day with which it is compared",
    );
  });

  it("makes what was received of the other field safe as well", () => {
    const issue = coreIssueOf("contradictory-facts", lastDay, { other: { path: ["premium"], value: 5n } });
    expect(issue.other).toEqual({ path: ["premium"], received: "5" });
  });
});

describe("a refusal", () => {
  it("is an error with one issue of the error's own code", () => {
    const error = refusal("outside-scope", ["contract", "kind"], "accumulation");
    expect(error.code).toBe("outside-scope");
    expect(error.issues.map(({ code, path, received }) => ({ code, path, received }))).toEqual([
      { code: "outside-scope", path: ["contract", "kind"], received: "accumulation" },
    ]);
  });
});

describe("the error of the library", () => {
  const issues: readonly Issue[] = [coreIssueOf("invalid-date", firstDay), coreIssueOf("invalid-amount", lastDay)];
  const made = (): ReturnPremiumError => new ReturnPremiumError("invalid-input", issues);

  it("is an error with a name, a code, its issues and a message that tells them all", () => {
    const error = made();
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("ReturnPremiumError");
    expect(error.code).toBe("invalid-input");
    expect(error.issues).toEqual(issues);
    expect(error.message).toBe(`invalid-input: ${issues.map(({ message }) => message).join("; ")}`);
    expect(String(error)).toBe(`ReturnPremiumError: ${error.message}`);
    expect(error.stack).toContain("return-premium-error.test.ts");
  });

  it("has its issues frozen, at every depth", () => {
    const { issues } = new ReturnPremiumError("invalid-input", [
      coreIssueOf("contradictory-facts", lastDay, { other: firstDay, help: { expected: ["day"] } }),
    ]);
    const [issue] = issues;
    for (const part of [issues, issue, issue?.path, issue?.other, issue?.help, issue?.help?.expected]) {
      expect([part === undefined, Object.isFrozen(part)]).toEqual([false, true]);
    }
  });

  it("is as JSON what the command line prints", () => {
    const error = made();
    expect(error.toJSON()).toEqual({ error: { code: "invalid-input", issues } });
    expect(JSON.parse(JSON.stringify(error))).toEqual({ error: { code: "invalid-input", issues } });
  });

  it("is recognised", () => {
    expect(made() instanceof ReturnPremiumError).toBe(true);
    expect(refusal("outside-scope", [], undefined) instanceof ReturnPremiumError).toBe(true);
  });

  it("bears the mark by which every copy of the library knows it", () => {
    expect(Reflect.get(made(), Symbol.for("return-premium/error"))).toBe(true);
  });

  it.each([
    { value: new Error("invalid-input"), why: "another error" },
    { value: new TypeError("invalid-input"), why: "an error of the language" },
    { value: { name: "ReturnPremiumError", code: "invalid-input", issues: [] }, why: "an object that looks like one" },
    { value: made().toJSON(), why: "its JSON" },
    { value: "ReturnPremiumError", why: "text" },
    { value: null, why: "null" },
    { value: undefined, why: "undefined" },
    { value: ReturnPremiumError, why: "the class itself" },
  ])("is not $why", ({ value }) => {
    expect(value instanceof ReturnPremiumError).toBe(false);
  });
});
