import { describe, expect, it } from "vitest";
import { proRataRetention, type Rounding, readDecimal, Trace } from "../../src/formulas/index.js";
import { complaintsAboutSteps } from "../oracle/evaluate-step.js";

const tiyn: Rounding = { unit: "0.01", mode: "half-up" };

describe("a pro rata retention", () => {
  it.each([
    { paid: "20000", days: [184, 365], kept: "10082.19", back: "9917.81", why: "20000 × 184 ÷ 365 is 10082.191…" },
    { paid: "20000", days: [183, 365], kept: "10027.40", back: "9972.60", why: "20000 × 183 ÷ 365 is 10027.397…" },
    { paid: "20000", days: [0, 365], kept: "0.00", back: "20000.00", why: "no day has earned anything" },
    { paid: "20000", days: [365, 365], kept: "20000.00", back: "0.00", why: "every day has" },
    { paid: "0.01", days: [1, 2], kept: "0.01", back: "0.00", why: "a tie: what is kept goes up, not what goes back" },
  ] as const)("keeps $kept of $paid and returns $back: $why", ({ paid, days, kept, back }) => {
    const trace = new Trace(tiyn);
    const [elapsedDays, termDays] = days;
    const amounts = proRataRetention(trace, "9.2", { paidPremium: readDecimal(paid), elapsedDays, termDays });
    expect(amounts).toEqual({ returnPremium: back, retainedPremium: kept });
    expect(trace.steps.map(({ id, clause, value }) => ({ id, clause, value }))).toEqual([
      { id: "retained-premium", clause: "9.2", value: kept },
      { id: "return-premium", clause: "9.2", value: back },
    ]);
    expect(complaintsAboutSteps(trace.steps, tiyn)).toEqual([]);
  });

  it("never keeps more than was paid, though 2.5 goes up to 10", () => {
    const trace = new Trace({ unit: "10", mode: "up" });
    const operands = { paidPremium: readDecimal("5"), elapsedDays: 1, termDays: 2 };
    expect(proRataRetention(trace, "9.2", operands)).toEqual({ returnPremium: "0", retainedPremium: "5.00" });
  });
});
