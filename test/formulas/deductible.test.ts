import { describe, expect, it } from "vitest";
import { lossAfterDeductible, readDecimal, Trace } from "../../src/formulas/index.js";
import { complaintsAboutSteps } from "../oracle/evaluate-step.js";

describe("what a deductible leaves of a loss", () => {
  it.each([
    { kind: "conditional", loss: "99.99", deductible: "100", left: "0", why: "a loss below it" },
    { kind: "conditional", loss: "100", deductible: "100", left: "0", why: "a loss equal to it is not above it" },
    { kind: "conditional", loss: "100.01", deductible: "100", left: "100.01", why: "a larger loss, in full" },
    { kind: "conditional", loss: "100", deductible: "0", left: "100", why: "a deductible of nothing" },
    { kind: "conditional", loss: "0", deductible: "0", left: "0", why: "no loss" },
    { kind: "unconditional", loss: "99.99", deductible: "100", left: "0", why: "a loss below it" },
    { kind: "unconditional", loss: "100", deductible: "100", left: "0", why: "a loss equal to it" },
    { kind: "unconditional", loss: "100.01", deductible: "100", left: "0.01", why: "the excess alone" },
    { kind: "unconditional", loss: "100", deductible: "0", left: "100", why: "a deductible of nothing" },
  ] as const)("of $deductible, $kind, is $left of $loss: $why", ({ kind, loss, deductible, left }) => {
    const trace = new Trace();
    const operands = { loss: readDecimal(loss), deductible: { kind, amount: readDecimal(deductible) } };
    lossAfterDeductible(trace, "1.2", operands);
    expect(trace.steps.map(({ id, value }) => ({ id, value }))).toEqual([{ id: "loss-after-deductible", value: left }]);
    expect(complaintsAboutSteps(trace.steps)).toEqual([]);
  });

  it.each([
    { loss: "-1", deductible: "0", says: "loss is -1; it must be 0 or more", why: "a loss below zero" },
    {
      loss: "1",
      deductible: "-0.5",
      says: "deductible.amount is -0.5; it must be 0 or more",
      why: "so is a deductible",
    },
  ])("is not computed, $says: $why", ({ loss, deductible, says }) => {
    const trace = new Trace();
    const operands = {
      loss: readDecimal(loss),
      deductible: { kind: "unconditional", amount: readDecimal(deductible) },
    } as const;
    expect(() => lossAfterDeductible(trace, "1.2", operands)).toThrow(new RangeError(says));
    expect(trace.steps).toEqual([]);
  });
});
