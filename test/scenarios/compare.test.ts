import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { defineOperation } from "../../src/engine/define-operation.js";
import { date } from "../../src/engine/fields.js";
import { returnPremium as civilCode } from "../../src/kazakhstan/civil-code/return-premium.js";
import { returnPremium as lifeCabinet } from "../../src/kazakhstan/life-cabinet/return-premium.js";
import { returnPremium as ogpoPlus } from "../../src/kazakhstan/ogpo-plus/return-premium.js";
import { returnPremium as zettaVoluntary } from "../../src/russia/zetta-voluntary/return-premium.js";
import { compare } from "../../src/scenarios/compare.js";
import { everyOther } from "./returning-operations.js";

// 100 a day; costs of 10% are 3650.
const contract = {
  concludedOn: "2025-03-01",
  firstDay: "2025-03-02",
  lastDay: "2026-03-01",
  premium: "36500",
  policyholder: "natural-person",
} as const;
const terminatedOn = "2025-03-12";

describe("a comparison", () => {
  it("puts the reasons that give the same ground and amounts together", () => {
    const { outcomes, refused, undecided, least, most } = compare(ogpoPlus, {
      contract,
      termination: { terminatedOn },
    });
    expect(outcomes.map(({ when, ...outcome }) => [when.map((one) => one["termination.reason"]), outcome])).toEqual([
      [["withdrawal"], { ground: "cooling-off", returnPremium: "31850.00", retainedPremium: "4650.00" }],
      [
        [
          "object-ceased",
          "insured-died",
          "object-alienated",
          "business-ceased",
          "risk-ceased",
          "insurer-liquidated",
          "policy-data-changed",
          "other-statutory",
        ],
        { ground: "art-841-1", returnPremium: "31850.00", retainedPremium: "4650.00" },
      ],
      [["insurer-breach"], { ground: "insurer-fault", returnPremium: "36500.00", retainedPremium: "0.00" }],
      // Clause 9.2 counts the day of the application: 11 days.
      [["replacement"], { ground: "replacement", returnPremium: "35400.00", retainedPremium: "1100.00" }],
      [["agreement", "insurer-demand"], { ground: "by-agreement", returnPremium: null, retainedPremium: null }],
    ]);
    // Paid in full without a claim, it can end neither by non-payment nor by an exhausted sum insured.
    expect({ refused, undecided }).toEqual({ refused: 2, undecided: 0 });
    // Of two grounds with the least amount the first.
    expect(least).toBe(outcomes[0]);
    expect(most).toBe(outcomes[2]);
  });

  it("answers what it can be when a fact is not known", () => {
    const termination = { reason: "withdrawal", terminatedOn } as const;
    const open = { ...contract, policyholder: undefined };
    expect(compare(civilCode, { contract: { ...open, kind: null }, termination })).toMatchObject({
      outcomes: [
        {
          when: ["ordinary", "loan-linked"].map((kind) => ({
            "contract.policyholder": "natural-person",
            "contract.kind": kind,
          })),
          ground: "cooling-off",
          returnPremium: "31850.00",
        },
        {
          when: [
            { "contract.policyholder": "natural-person", "contract.kind": "annuity" },
            ...["ordinary", "loan-linked", "annuity"].map((kind) => ({
              "contract.policyholder": "legal-entity",
              "contract.kind": kind,
            })),
          ],
          ground: "art-841-2",
          returnPremium: "0.00",
        },
      ],
      // An accumulation contract, of either policyholder.
      refused: 2,
      least: { ground: "art-841-2" },
      most: { ground: "cooling-off" },
    });
  });

  it("counts what cannot be decided", () => {
    const late = { ...contract, concludedOn: "2027-03-01", firstDay: "2027-03-02", lastDay: "2028-02-29" };
    const termination = { reason: "withdrawal", terminatedOn: "2027-03-17" } as const;
    // A legal entity has no cooling-off, whatever the calendar.
    const comparison = compare(ogpoPlus, { contract: late, termination }, { over: ["contract.policyholder"] });
    expect(comparison).toMatchObject({ refused: 0, undecided: 1, outcomes: [{ ground: "art-841-2" }] });
  });

  it("takes true and false for values, in a section that is left out too", () => {
    const comparison = compare(zettaVoluntary, {
      contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", paidPremium: "36500" },
      termination: { lastCoveredDay: "2025-04-10", appliedOn: "2025-04-10" },
    });
    // 265 unused days at 100, less 43% of 36500, 15695.
    expect(comparison.most).toEqual({
      when: [{ "claims.paid": false, "claims.reported": false }],
      ground: "early-termination",
      returnPremium: "10805.00",
      retainedPremium: "25695.00",
    });
    expect(comparison.least?.when).toEqual([
      { "claims.paid": true, "claims.reported": true },
      { "claims.paid": true, "claims.reported": false },
      { "claims.paid": false, "claims.reported": true },
    ]);
  });

  it("compares amounts as numbers, not as text", () => {
    const termination = { reason: "withdrawal", terminatedOn } as const;
    const input = { contract: { ...contract, premium: "100" }, termination };
    // 100 less 100 × 10 ÷ 365 = 2.7397… and 10; a day more is 3.0136….
    expect(compare(ogpoPlus, input, { over: ["options.usedDays"] })).toMatchObject({
      least: { when: [{ "options.usedDays": "through-termination" }], returnPremium: "86.99" },
      most: { when: [{ "options.usedDays": "before-termination" }], returnPremium: "87.26" },
    });
    const reasons = compare(ogpoPlus, { contract: input.contract, termination: { terminatedOn } });
    expect(reasons.most?.returnPremium).toBe("100.00");
  });

  it("asks for what the input says too, and for each field once", () => {
    const input = { contract, termination: { reason: "withdrawal", terminatedOn } } as const;
    const twice = { over: ["contract.policyholder", "contract.policyholder"] } as const;
    expect(compare(ogpoPlus, input, twice).outcomes.map(({ when }) => when)).toEqual([
      [{ "contract.policyholder": "natural-person" }],
      [{ "contract.policyholder": "legal-entity" }],
    ]);
  });

  it("of nothing is the input as it stands", () => {
    const input = { contract, termination: { reason: "withdrawal", terminatedOn } } as const;
    const outcome = { when: [{}], ground: "cooling-off", returnPremium: "31850.00", retainedPremium: "4650.00" };
    expect(compare(ogpoPlus, input)).toEqual({
      outcomes: [outcome],
      refused: 0,
      undecided: 0,
      least: outcome,
      most: outcome,
    });
  });

  it("has no least and no most where no outcome has an amount", () => {
    const termination = { reason: "agreement", terminatedOn } as const;
    expect(compare(ogpoPlus, { contract, termination }, { over: [] })).toMatchObject({
      outcomes: [{ returnPremium: null }],
      least: null,
      most: null,
    });
  });

  it.each([undefined, null, "x", 5, [], { contract: null }])(
    "counts what is refused of an input such as %j",
    (input) => {
      expect(compare(lifeCabinet, input as never, { over: ["termination.button"] })).toEqual({
        outcomes: [],
        refused: 2,
        undecided: 0,
        least: null,
        most: null,
      });
    },
  );

  it("leaves its input as it is, and is frozen itself", () => {
    const input = { contract, termination: { terminatedOn } };
    const copy = structuredClone(input);
    const comparison = compare(ogpoPlus, input);
    expect(input).toEqual(copy);
    for (const part of [comparison, comparison.outcomes, comparison.least?.when[0]]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });
});

describe("a comparison refuses", () => {
  const input = { contract, termination: { reason: "withdrawal", terminatedOn } } as const;

  it.each([
    "contract.premium",
    "contract.firstDay",
    "contract",
    "options.calendar",
    "options.costs",
    "contract.none",
    "reason",
    "",
    "__proto__",
  ])("a field without a list of values: %j", (field) => {
    expect(() => compare(ogpoPlus, input, { over: [field as never] })).toThrow(
      new TypeError(`ogpo-plus/return-premium has no field ${field} with a list of values`),
    );
  });

  // No operation has so many: this one has 4 digits and a yes or no.
  const digit = z.enum(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  const manyFields = defineOperation({
    id: "many/return-premium",
    summary: "",
    ruleSet: { id: "many", edition: "2025-01-01" },
    country: "russia",
    fields: z.strictObject({
      contract: z.strictObject({ a: digit, b: digit, c: digit, d: digit, e: z.boolean() }),
      termination: z.strictObject({ terminatedOn: date }),
    }),
    calculate: ({ contract: { a, b, c, d } }) => ({
      operation: "many/return-premium",
      ruleSet: { id: "many", edition: "2025-01-01" },
      ground: "any",
      returnPremium: a + b + c + d,
      retainedPremium: "0",
      steps: [],
      notes: [],
      assumed: [],
      conventions: {},
    }),
  });

  it("more than 10,000 combinations", () => {
    const termination = { terminatedOn };
    const { outcomes, least, most } = compare(manyFields, { contract: { e: true }, termination });
    expect([outcomes.length, least?.returnPremium, most?.returnPremium]).toEqual([10_000, "0000", "9999"]);
    expect(() => compare(manyFields, { termination })).toThrow(
      new RangeError("at most 10000 combinations are compared, not 20000"),
    );
  });

  it.each(everyOther)("an operation that returns no premium: $id", ({ operation, computed }) => {
    expect(() => compare(operation, computed[0]?.input)).toThrow(TypeError);
  });
});
