import { describe, expect, it } from "vitest";
import { formula, readDecimal, returnBy, Trace } from "../../src/formulas/index.js";

describe("a return by a formula of one's own", () => {
  it.each([
    { text: "round(paidPremium × usedShare)", returned: "33.67", retained: "67.33", why: "101 × 1/3 is 33.666…" },
    { text: "paidPremium", returned: "101.00", retained: "0.00", why: "all of it" },
    { text: "0", returned: "0.00", retained: "101.00", why: "nothing" },
  ])("is what $text gives, and the rest is kept: $why", ({ text, returned, retained }) => {
    const trace = new Trace({ unit: "0.01", mode: "half-up" });
    trace.given("paidPremium", readDecimal("101")).given("usedShare", { numerator: 1n, denominator: 3n });
    const amounts = returnBy(trace, "7", formula(text));
    expect(amounts).toEqual({ returnPremium: returned, retainedPremium: retained });
    expect(trace.steps.map(({ id, clause, formula, value }) => ({ id, clause, formula, value }))).toEqual([
      { id: "return-premium", clause: "7", formula: text, value: returned },
      { id: "retained-premium", clause: "7", formula: "paidPremium − returnPremium", value: retained },
    ]);
  });
});
