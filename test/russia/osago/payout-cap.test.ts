import { expect, it } from "vitest";
import { osago } from "../../../src/index.js";

it("a payout is told with its step, and that the limit was to change", () => {
  expect(osago.payoutCap({ harm: "property-europrotocol", amount: "100000.01" })).toStrictEqual({
    operation: "osago/payout-cap",
    ruleSet: { id: "osago", edition: "2023-01-30" },
    currency: "RUB",
    payout: "100000.00",
    limit: "100000.00",
    capped: true,
    steps: [
      {
        id: "payout",
        clause: "q-and-a",
        formula: "min(amount, limit)",
        operands: { amount: "100000.01", limit: "100000" },
        exact: "100000/1",
        value: "100000.00",
      },
    ],
    notes: [{ code: "limits-changed-2025", clause: "q-and-a", facts: {} }],
    assumed: [],
    conventions: {},
  });
});
