import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { ogpoPlusReturn } from "../../oracle/ogpo-plus.js";
import { unfrozen } from "../../support/unfrozen.js";
import { cases } from "./cases.js";

const clauses: Readonly<Record<string, { readonly clause: string; readonly law?: string }>> = {
  "never-in-force": { clause: "3.4" },
  "before-start": { clause: "9.5" },
  "insurer-fault": { clause: "9.12", law: "CC 842(3)" },
  "claims-paid": { clause: "9.10" },
  replacement: { clause: "9.2" },
  "art-841-1": { clause: "9.8", law: "CC 841(1)" },
  "cooling-off": { clause: "9.7", law: "CC 842(2)" },
  "art-841-2": { clause: "9.6", law: "CC 841(2)" },
  "by-agreement": { clause: "9.3(3)" },
};

const order = Object.keys(clauses);

describe("the ground and the amount by the OGPO+ rules", () => {
  it.each(cases)(
    "$ground returns $returned: $why",
    ({ input, ground, returned, retained, used, dueOn, notes = [] }) => {
      const result = ogpoPlus.returnPremium(input);
      const term = result.days.term;
      expect(result).toMatchObject({ ground, ...clauses[ground], currency: "KZT", dueOn });
      expect("law" in result).toBe(clauses[ground]?.law !== undefined);
      expect([result.returnPremium, result.retainedPremium]).toEqual([returned, retained]);
      expect(result.days).toEqual({ term, used, unused: term - used });
      expect(result.notes.map(({ code }) => code)).toEqual(notes);
      expect(result.missing).toEqual(returned === null ? [["termination", "agreedReturn"]] : []);
      const amounts = ["return-premium", "retained-premium"].map((id) => result.steps.find((step) => step.id === id));
      expect(amounts.map((step) => step?.value ?? null)).toEqual([returned, retained]);
    },
  );

  it.each(cases)("tries the grounds in their order and stops at $ground: $why", ({ input, ground }) => {
    const { considered } = ogpoPlus.returnPremium(input);
    expect(considered.map((tried) => tried.ground)).toEqual(order.slice(0, order.indexOf(ground) + 1));
    expect(considered.map(({ applies }) => applies)).toEqual(considered.map((tried) => tried.ground === ground));
    for (const tried of considered) expect(tried.clause).toBe(clauses[tried.ground]?.clause);
  });

  it.each(cases)("is frozen through and through: $why", ({ input }) => {
    expect(unfrozen(ogpoPlus.returnPremium(input))).toEqual([]);
  });

  it.each(cases)("agrees with the oracle: $why", ({ input, returned, retained, dueOn, ground, used }) => {
    const oracle = ogpoPlusReturn(input);
    expect(oracle).toMatchObject({ ground, returnPremium: returned, retainedPremium: retained, dueOn, days: { used } });
  });
});

describe("the fields beside the amount", () => {
  const contract = {
    concludedOn: "2025-03-01",
    firstDay: "2025-03-02",
    lastDay: "2026-03-01",
    premium: "20000",
    policyholder: "natural-person",
  } as const;

  it.each([
    { why: "a wish needs no evidence", reason: "withdrawal", documents: ["termination-application"] },
    { why: "a reason does", reason: "object-ceased", documents: ["termination-application", "reason-evidence"] },
  ] as const)("ask for documents: $why", ({ reason, documents }) => {
    const result = ogpoPlus.returnPremium({ contract, termination: { reason, terminatedOn: "2025-03-11" } });
    expect(result.documents).toEqual(documents);
  });

  it.each([
    { why: "a withdrawal", reason: "withdrawal", coolingOff: { lastDay: "2025-03-17", shifted: true } },
    { why: "anything else", reason: "object-ceased", coolingOff: undefined },
  ] as const)("tell of the cooling-off under $why", ({ reason, coolingOff }) => {
    const result = ogpoPlus.returnPremium({ contract, termination: { reason, terminatedOn: "2025-03-11" } });
    expect(result.coolingOff).toEqual(coolingOff);
    expect("coolingOff" in result).toBe(coolingOff !== undefined);
  });

  it("tell whose rules were followed, which defaults were used, and every choice", () => {
    const result = ogpoPlus.returnPremium({
      contract,
      termination: { reason: "withdrawal", terminatedOn: "2025-03-11" },
    });
    expect(result.operation).toBe("ogpo-plus/return-premium");
    expect(result.ruleSet).toEqual({ id: "ogpo-plus", edition: "2024-05-14" });
    expect(result.assumed).toEqual([
      ["contract", "paidPremium"],
      ["contract", "paidClaims"],
      ["termination", "appliedOn"],
    ]);
    expect(result.conventions).toEqual({
      costs: { share: "0.10" },
      usedDays: "before-termination",
      coolingOffShift: "next-working-day",
      claimsPaidBar: "rules",
      calendar: "built-in",
      rounding: { unit: "0.01", mode: "half-up" },
    });
  });

  it.each([
    { reason: "object-ceased", paidClaims: 0, difference: "2000.00" },
    { reason: "withdrawal", paidClaims: 1, difference: "17506.85" },
  ] as const)("tell how much more the Code returns on $reason", ({ reason, paidClaims, difference }) => {
    const result = ogpoPlus.returnPremium({
      contract: { ...contract, paidClaims },
      termination: { reason, terminatedOn: reason === "withdrawal" ? "2025-03-11" : "2025-09-01" },
    });
    expect(result.notes.find(({ code }) => code === "statute-returns-more")?.facts).toEqual({ difference });
  });

  it("leave the comparison out where the statute's own window cannot be decided", () => {
    const result = ogpoPlus.returnPremium({
      contract: {
        ...contract,
        concludedOn: "2027-03-01",
        firstDay: "2027-03-02",
        lastDay: "2028-02-29",
        paidClaims: 1,
      },
      termination: { reason: "withdrawal", terminatedOn: "2027-03-20" },
    });
    expect(result.ground).toBe("claims-paid");
    expect(result.notes.map(({ code }) => code)).toEqual(["calendar-not-published"]);
  });

  it("tell the pro rata return when the insurer demands the end", () => {
    const result = ogpoPlus.returnPremium({
      contract,
      termination: { reason: "insurer-demand", terminatedOn: "2025-09-01" },
    });
    expect(result.notes).toEqual([
      { code: "no-clause-sets-a-return", clause: "9.3(3)", facts: { proRata: "9972.60" } },
    ]);
  });

  it("are those of the form that throws nothing, which returns the very error too", () => {
    const input = { contract, termination: { reason: "withdrawal", terminatedOn: "2025-03-11" } } as const;
    expect(ogpoPlus.returnPremium.safe(input)).toEqual({ success: true, result: ogpoPlus.returnPremium(input) });
    expect(ogpoPlus.returnPremium.safe({ contract })).toMatchObject({
      success: false,
      error: { code: "invalid-input", issues: [{ code: "missing-field", path: ["termination"] }] },
    });
  });
});
