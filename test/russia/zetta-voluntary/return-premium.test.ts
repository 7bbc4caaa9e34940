import { describe, expect, it } from "vitest";
import { zettaVoluntary } from "../../../src/index.js";
import { disagreementsIn } from "../../support/disagreements.js";
import { inputOfVector } from "../../support/every-operation.js";
import { run } from "../../support/run.js";
import { type Changes, changed } from "../../vectors/changes.js";
import { ended } from "../../vectors/tables/zetta-voluntary.return-premium/ended.js";

/** 200 of 365 days are left. */
const endedWith = (changes: Changes): zettaVoluntary.ReturnPremiumResult =>
  run(zettaVoluntary.returnPremium, changed(ended, changes));

const resultOf = (vector: string): zettaVoluntary.ReturnPremiumResult =>
  run(zettaVoluntary.returnPremium, inputOfVector("zetta-voluntary/return-premium", vector));

describe("the steps", () => {
  const unearned = {
    id: "unearned-premium",
    clause: "q-and-a",
    formula: "paidPremium × unusedDays ÷ termDays",
    operands: { paidPremium: "1000", unusedDays: "200", termDays: "365" },
    exact: "40000/73",
    value: "547.945205479452…",
  };

  it("take the costs off the unearned premium, by the paid one", () => {
    const { steps } = endedWith({ "contract.paidPremium": "1000" });
    expect(steps).toEqual([
      unearned,
      {
        id: "costs",
        clause: "q-and-a",
        formula: "paidPremium × costsShare",
        operands: { paidPremium: "1000", costsShare: "0.43" },
        exact: "430/1",
        value: "430",
      },
      {
        // 547.945… − 430 = 117.945…
        id: "return-premium",
        clause: "q-and-a",
        formula: "min(round(max(unearnedPremium − costs, 0)), paidPremium)",
        operands: { unearnedPremium: "40000/73", costs: "430", paidPremium: "1000" },
        exact: "2359/20",
        value: "117.95",
      },
      {
        id: "retained-premium",
        clause: "q-and-a",
        formula: "paidPremium − returnPremium",
        operands: { paidPremium: "1000", returnPremium: "117.95" },
        exact: "17641/20",
        value: "882.05",
      },
    ]);
  });

  it("or by the unearned one itself", () => {
    const { steps } = endedWith({
      "contract.paidPremium": "1000",
      "options.costs": { share: "0.43", of: "unearned-premium" },
    });
    // 40000/73 × 0.43 = 17200/73 = 235.616…; 22800/73 = 312.328…
    expect(steps.slice(0, 3)).toMatchObject([
      unearned,
      { formula: "unearnedPremium × costsShare", exact: "17200/73", value: "235.616438356164…" },
      { exact: "31233/100", value: "312.33" },
    ]);
  });
});

describe("the answer", () => {
  it("names its clause, and every choice", () => {
    expect(endedWith({})).toMatchObject({
      clause: "q-and-a",
      currency: "RUB",
      assumed: [],
      conventions: { costs: { share: "0.43", of: "paid-premium" }, rounding: { unit: "0.01", mode: "half-up" } },
    });
  });

  it("computes nothing where a claim bars the return, and rounds nothing", () => {
    const { steps } = resultOf("a-claim-paid");
    expect(steps.map(({ formula }) => formula)).toEqual(["0", "paidPremium − returnPremium"]);
  });

  it("repeats a share as text, whatever it was", () => {
    const costs = { share: 0.1, of: "unearned-premium" };
    expect(endedWith({ "options.costs": costs }).conventions.costs).toEqual({ share: "0.1", of: "unearned-premium" });
  });

  it("has a note with its clause and the facts it rests on", () => {
    expect(resultOf("14-days-to-a-saturday").notes).toEqual([
      { code: "weekend-shift-not-applied", clause: "q-and-a", facts: { dueOn: "2025-06-14" } },
    ]);
  });
});

it("a disagreement names the later field, and beside it the one that it disagrees with", () => {
  expect(disagreementsIn("zetta-voluntary/return-premium")).toEqual([
    "dates-out-of-order contract.lastDay contract.firstDay",
    "terminated-after-last-day termination.lastCoveredDay contract.lastDay",
  ]);
});
