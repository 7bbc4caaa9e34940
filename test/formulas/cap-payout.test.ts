import { describe, expect, it } from "vitest";
import { capPayout, readDecimal, Trace } from "../../src/formulas/index.js";
import { complaintsAboutSteps } from "../oracle/evaluate-step.js";

/** Three bounds in their order. */
function capped(first: string, second: string, third: string) {
  const trace = new Trace();
  trace.given("first", readDecimal(first)).given("second", readDecimal(second)).given("third", readDecimal(third));
  const { payout, boundBy } = capPayout(trace, "8.5", [
    { bound: "a", operand: "first" },
    { bound: "b", operand: "second" },
    { bound: "c", operand: "third" },
  ]);
  return { payout, boundBy, steps: trace.steps };
}

describe("a payout between bounds", () => {
  it.each([
    { bounds: ["1", "2", "3"], payout: "1.00", boundBy: "a", why: "the first is the least" },
    { bounds: ["2", "1", "3"], payout: "1.00", boundBy: "b", why: "the second is" },
    { bounds: ["3", "2", "1.99"], payout: "1.99", boundBy: "c", why: "the third is" },
    { bounds: ["1", "1", "1"], payout: "1.00", boundBy: "a", why: "the first among equals" },
    { bounds: ["2", "1", "1"], payout: "1.00", boundBy: "b", why: "the first among the equals that are the least" },
    { bounds: ["0", "1", "0"], payout: "0.00", boundBy: "a", why: "nothing is the least of all" },
  ] as const)(
    "is the least of $bounds, set by $boundBy: $why",
    ({ bounds: [first, second, third], payout, boundBy }) => {
      const found = capped(first, second, third);
      expect(found).toMatchObject({ payout, boundBy });
      expect(complaintsAboutSteps(found.steps)).toEqual([]);
    },
  );

  it("shows every bound in one step", () => {
    expect(capped("2", "1", "3").steps).toEqual([
      {
        id: "payout",
        clause: "8.5",
        formula: "min(min(first, second), third)",
        operands: { first: "2", second: "1", third: "3" },
        exact: "1/1",
        value: "1.00",
      },
    ]);
  });

  it("may be the only one", () => {
    const trace = new Trace().given("loss", readDecimal("5"));
    expect(capPayout(trace, "8.5", [{ bound: "loss", operand: "loss" }])).toEqual({ payout: "5.00", boundBy: "loss" });
    expect(trace.steps.map(({ formula }) => formula)).toEqual(["loss"]);
  });
});
