import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noReturn, type Rounding, readDecimal, roundingModes, Trace, wholeReturn } from "../../src/formulas/index.js";
import { complaintsAboutSteps } from "../oracle/evaluate-step.js";
import { printAmount } from "../oracle/money.js";

const tiyn: Rounding = { unit: "0.01", mode: "half-up" };
const tenge: Rounding = { unit: "1", mode: "half-up" };
const tens: Rounding = { unit: "10", mode: "down" };

const rows = [
  { paid: "20000", rounding: tiyn, whole: "20000.00", nothing: "0.00", why: "unit 0.01 has two decimals" },
  { paid: "20000", rounding: tenge, whole: "20000", nothing: "0", why: "unit 1 has none" },
  { paid: "20000.50", rounding: tenge, whole: "20000.50", nothing: "0", why: "no multiple of 1: not rounded" },
  { paid: "20005", rounding: tens, whole: "20005.00", nothing: "0", why: "no multiple of 10: not rounded" },
  { paid: "20000.5", rounding: undefined, whole: "20000.50", nothing: "0.00", why: "without a rounding, two decimals" },
  { paid: "0", rounding: tiyn, whole: "0.00", nothing: "0.00", why: "nothing was paid" },
] as const;

describe("a whole return", () => {
  it.each(rows)("returns $whole and retains $nothing: $why", ({ paid, rounding, whole, nothing }) => {
    const trace = new Trace(rounding);
    const amounts = wholeReturn(trace, "842(1)", { paidPremium: readDecimal(paid) });
    expect(amounts).toEqual({ returnPremium: whole, retainedPremium: nothing });
    expect(complaintsAboutSteps(trace.steps, rounding)).toEqual([]);
  });

  it("has a step for each amount and rounds in neither", () => {
    const trace = new Trace(tenge);
    wholeReturn(trace, "842(1)", { paidPremium: readDecimal("20000.50") });
    expect(trace.steps).toEqual([
      {
        id: "return-premium",
        clause: "842(1)",
        formula: "paidPremium",
        operands: { paidPremium: "20000.5" },
        exact: "40001/2",
        value: "20000.50",
      },
      {
        id: "retained-premium",
        clause: "842(1)",
        formula: "paidPremium − returnPremium",
        operands: { paidPremium: "20000.5", returnPremium: "20000.5" },
        exact: "0/1",
        value: "0",
      },
    ]);
  });
});

describe("no return", () => {
  it.each(rows)("returns $nothing and retains $whole: $why", ({ paid, rounding, whole, nothing }) => {
    const trace = new Trace(rounding);
    const amounts = noReturn(trace, "842(2)", { paidPremium: readDecimal(paid) });
    expect(amounts).toEqual({ returnPremium: nothing, retainedPremium: whole });
    expect(complaintsAboutSteps(trace.steps, rounding)).toEqual([]);
  });

  it("has a step for each amount and rounds in neither", () => {
    const trace = new Trace(tiyn);
    noReturn(trace, "842(2)", { paidPremium: readDecimal("20000") });
    expect(trace.steps).toEqual([
      { id: "return-premium", clause: "842(2)", formula: "0", operands: {}, exact: "0/1", value: "0.00" },
      {
        id: "retained-premium",
        clause: "842(2)",
        formula: "paidPremium − returnPremium",
        operands: { paidPremium: "20000", returnPremium: "0" },
        exact: "20000/1",
        value: "20000.00",
      },
    ]);
  });
});

describe("of any premium and any rounding a whole return and no return", () => {
  it("are the premium itself and nothing, never rounded", () => {
    const rounding = fc.record({
      unit: fc.constantFrom("0.01", "0.1", "0.25", "1", "10"),
      mode: fc.constantFrom(...roundingModes),
    });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n - 1n }), rounding, (hundredths, how) => {
        const paidPremium = readDecimal(printAmount(hundredths, "0.01"));
        const [whole, nothing] = [printAmount(hundredths, how.unit), printAmount(0n, how.unit)];
        expect(wholeReturn(new Trace(how), "1", { paidPremium })).toEqual({
          returnPremium: whole,
          retainedPremium: nothing,
        });
        expect(noReturn(new Trace(how), "1", { paidPremium })).toEqual({
          returnPremium: nothing,
          retainedPremium: whole,
        });
      }),
      { numRuns: 1000 },
    );
  });
});
