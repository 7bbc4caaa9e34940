import { expect, it } from "vitest";
import { osago } from "../../../src/index.js";
import { disagreementsIn } from "../../support/disagreements.js";

it("a penalty has its steps and its note", () => {
  expect(osago.latePaymentPenalty({ premium: "33.33", paidOn: "2025-02-03", dueOn: "2025-01-31" })).toEqual({
    operation: "osago/late-payment-penalty",
    ruleSet: { id: "osago", edition: "2023-01-30" },
    currency: "RUB",
    dueOn: "2025-01-31",
    daysLate: 3,
    // 0.3333 × 3 = 0.9999.
    penalty: "1.00",
    capped: false,
    steps: [
      {
        id: "accrued-penalty",
        clause: "40-FZ 16.1(4)",
        formula: "premium × dailyShare × daysLate",
        operands: { premium: "33.33", dailyShare: "0.01", daysLate: "3" },
        exact: "9999/10000",
        value: "0.9999",
      },
      {
        id: "penalty",
        clause: "40-FZ 16.1(4)",
        formula: "min(round(accruedPenalty), premium)",
        operands: { accruedPenalty: "0.9999", premium: "33.33" },
        exact: "1/1",
        value: "1.00",
      },
    ],
    notes: [{ code: "natural-persons-only", clause: "40-FZ 16.1(4)", facts: {} }],
    assumed: [],
    conventions: { rounding: { unit: "0.01", mode: "half-up" } },
  });
});

it("a disagreement names the due day, and beside it the application", () => {
  expect(disagreementsIn("osago/late-payment-penalty")).toEqual(["contradictory-facts dueOn appliedOn"]);
});
