import { Decimal } from "decimal.js";
import { afterEach, describe, expect, it } from "vitest";
import { proRataReturn, type RoundingMode, readDecimal, roundingModes, Trace } from "../../src/formulas/index.js";
import { complaintsAboutSteps } from "../oracle/evaluate-step.js";

interface Tie {
  readonly premium: string;
  readonly used: number;
  readonly term: number;
  readonly unit: string;
  readonly exact: string;
  /** What is returned by half-up, half-even, half-down, up, down. */
  readonly by: readonly [string, string, string, string, string];
  readonly why: string;
}

function compute({ premium, used, term, unit }: Pick<Tie, "premium" | "used" | "term" | "unit">, mode: RoundingMode) {
  const paidPremium = readDecimal(premium);
  const trace = new Trace({ unit, mode });
  const operands = { paidPremium, premium: paidPremium, usedDays: used, termDays: term };
  const amounts = proRataReturn(trace, "842(2)", operands, { share: readDecimal("0.10") });
  return { ...amounts, steps: trace.steps };
}

const ties: readonly Tie[] = [
  {
    premium: "5025",
    used: 219,
    term: 365,
    unit: "1",
    exact: "1507.5",
    by: ["1508", "1508", "1507", "1508", "1507"],
    why: "5025 − 5025 × 3/5 − 502.5",
  },
  {
    premium: "102.50",
    used: 21,
    term: 30,
    unit: "1",
    exact: "20.5",
    by: ["21", "20", "20", "21", "20"],
    why: "102.50 − 71.75 − 10.25",
  },
  {
    premium: "104.05",
    used: 219,
    term: 365,
    unit: "0.01",
    exact: "31.215",
    by: ["31.22", "31.22", "31.21", "31.22", "31.21"],
    why: "104.05 − 62.43 − 10.405",
  },
  {
    premium: "5865",
    used: 146,
    term: 365,
    unit: "1",
    exact: "2932.5",
    by: ["2933", "2932", "2932", "2933", "2932"],
    why: "5865 − 5865 × 2/5 − 586.5",
  },
];

describe("a return of which the exact amount lies halfway between two multiples of the unit", () => {
  afterEach(() => {
    Decimal.set({ defaults: true });
  });

  it.each(ties)("of $premium for $used of $term days is $exact, and by the five modes $by: $why", (tie) => {
    expect(roundingModes.map((mode) => compute(tie, mode).returnPremium)).toEqual(tie.by);
    for (const mode of roundingModes) {
      expect(complaintsAboutSteps(compute(tie, mode).steps, { unit: tie.unit, mode })).toEqual([]);
    }
  });

  it.each(ties)("of $premium is the same under a caller's Decimal.set({ precision: 5, rounding: 0 }): $why", (tie) => {
    Decimal.set({ precision: 5, rounding: 0 });
    expect(roundingModes.map((mode) => compute(tie, mode).returnPremium)).toEqual(tie.by);
  });

  it.each([
    { tie: ties[0], retained: "3517", why: "5025 − 1508" },
    { tie: ties[1], retained: "81.50", why: "102.50 − 21, no multiple of 1: two decimals" },
    { tie: ties[2], retained: "72.83", why: "104.05 − 31.22" },
    { tie: ties[3], retained: "2932", why: "5865 − 2933" },
  ])("leaves the insurer the rest, $retained: $why", ({ tie, retained }) => {
    expect(tie && compute(tie, "half-up").retainedPremium).toBe(retained);
  });
});
