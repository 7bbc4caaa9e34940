import { describe, expect, it } from "vitest";
import { choicesIn } from "../../src/explain/conventions.js";
import { en } from "../../src/explain/en.js";

const frame = { ruleSet: { id: "no", edition: "2025-01-01" }, notes: [], steps: [], assumed: [] };
const choices = {
  costs: { share: "0.1" },
  usedDays: "before-termination",
  claimsPaidBar: "rules",
  coolingOffShift: "none",
  calendar: "built-in",
  shift: "none",
  mitigation: "in-full",
  mrp: "built-in",
  returnableShare: "0.77",
  rounding: { unit: "1", mode: "half-up" },
};

/** The choices that are told of a result with some facts. */
const told = (facts: object, operation = "ogpo-plus/return-premium"): readonly string[] =>
  Object.entries(choices).flatMap(([name, value]) => {
    const conventions = { [name]: value };
    return choicesIn({ ...frame, operation, conventions }, { operation, ...facts }, "", en).length > 0 ? [name] : [];
  });

const considered = (because: string) => [{ because: "no-other" }, { because }];

describe("a choice is mentioned if it affected the result:", () => {
  it.each([
    { ground: "cooling-off", choices: ["costs", "usedDays"] },
    { ground: "loan-repaid", choices: ["costs", "usedDays"] },
    { ground: "art-841-1", choices: ["costs", "usedDays"] },
    { ground: "early-termination", choices: ["costs"] },
    { ground: "retained-share", choices: ["usedDays"] },
    { ground: "replacement", choices: [] },
  ])("costs and used days of the ground $ground", ({ ground, choices }) => {
    expect(told({ ground }).filter((name) => ["costs", "usedDays"].includes(name))).toEqual(choices);
  });

  it("costs of a circumstance under the rules, and not under the Code", () => {
    expect(told({ ground: "art-841-1" }, "kz-civil-code/return-premium")).not.toContain("costs");
  });

  it.each([
    { facts: { considered: considered("claims-paid-by-insurer") }, has: ["claimsPaidBar"] },
    { facts: { considered: considered("no-claims-paid") }, has: [] },
    { facts: { considered: considered("applied-in-window") }, has: ["coolingOffShift", "calendar"] },
    { facts: { considered: considered("applied-after-window") }, has: ["coolingOffShift", "calendar"] },
    { facts: { unit: "working-days" }, has: ["calendar"] },
    { facts: { unit: "calendar-days" }, has: ["shift"] },
    { facts: { unit: "calendar-days", kind: "termination-notice" }, has: [] },
    { facts: { unit: "calendar-days", shifted: true }, has: ["calendar", "shift"] },
    { facts: { shifted: false }, has: [] },
    { facts: { currency: "KZT", dueOn: "2025-03-18" }, has: ["calendar"] },
    { facts: { currency: "KZT", noDueDay: "calendar-not-published" }, has: ["calendar"] },
    { facts: { currency: "KZT", noDueDay: "nothing-due" }, has: [] },
    { facts: { currency: "KZT", dueOn: null }, has: [] },
    { facts: { currency: "RUB", dueOn: "2025-03-18" }, has: [] },
    { facts: { mitigationCosts: "5" }, has: ["mitigation"] },
    { facts: { mitigationCosts: "0.00", mitigation: "5" }, has: [] },
    { facts: { mitigation: "0" }, has: [] },
    { facts: { mitigation: "10.50" }, has: ["mitigation"] },
    { facts: { steps: [{ id: "payout" }, { id: "low-value-limit" }] }, has: ["mrp"] },
    { facts: { steps: [{ id: "payout" }] }, has: [] },
    { facts: { steps: [] }, has: [] },
  ])("of $facts", ({ facts, has }) => {
    const always = ["returnableShare", "rounding"];
    // What is not known of the costs of mitigation is not known to be nothing.
    const known = "mitigationCosts" in facts || "mitigation" in facts ? facts : { mitigation: "0", ...facts };
    expect(told({ ground: "replacement", ...known }).filter((name) => !always.includes(name))).toEqual(has);
  });

  it.each([
    { facts: { ground: "vehicle-sold" }, has: ["returnableShare", "rounding"] },
    { facts: { ground: "vehicle-sold", share: "1.00" }, has: ["returnableShare"] },
    { facts: { ground: "vehicle-sold", retainedShare: "1.00" }, has: ["returnableShare"] },
    { facts: { ground: "vehicle-sold", capped: true }, has: ["returnableShare"] },
    { facts: { ground: "vehicle-sold", capped: false, share: "0.50" }, has: ["returnableShare", "rounding"] },
    ...[
      "never-in-force",
      "before-start",
      "insurer-fault",
      "claims-paid",
      "art-841-2",
      "by-agreement",
      "claims-bar",
    ].map((ground) => ({ facts: { ground }, has: [] })),
    ...["false-information", "instalment-unpaid", "own-wish"].map((ground) => ({ facts: { ground }, has: [] })),
  ])("a share and a rounding of $facts", ({ facts, has }) => {
    expect(told(facts).filter((name) => ["returnableShare", "rounding"].includes(name))).toEqual(has);
  });

  it("but none without words, and with a link where there is one", () => {
    const ofChoices = (operation: string, conventions: object) =>
      choicesIn(
        { ...frame, operation, conventions: { ...conventions } },
        { ground: "cooling-off", operation },
        "b/",
        en,
      );
    expect(ofChoices("ogpo-plus/return-premium", { costs: { no: "such" }, other: "x", toString: "y" })).toEqual([]);
    expect(ofChoices("ogpo-plus/return-premium", { usedDays: "before-termination" })).toEqual([
      [
        {
          text: "The day on which the contract ends is not charged.",
          link: "b/docs/conventions/kz.md#the-day-of-termination",
        },
      ],
    ]);
    expect(ofChoices("no/such", { usedDays: "before-termination" })).toEqual([
      ["The day on which the contract ends is not charged."],
    ]);
  });
});
