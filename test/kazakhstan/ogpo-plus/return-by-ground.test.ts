import { describe, expect, it } from "vitest";
import { returnPremium } from "../../../src/kazakhstan/ogpo-plus/return-premium.js";
import { everyOperation } from "../../support/every-operation.js";
import { type Found, issue } from "../../support/issues.js";
import { run } from "../../support/run.js";
import { type Changes, changed } from "../../vectors/changes.js";
import { withdrawn } from "../../vectors/tables/yearly-contract.js";
import { byGrounds, functionNamed, issuesOf } from "./by-ground.js";

/** Every vector of a return, and what comes of it. */
const returns = everyOperation
  .filter(({ id }) => id === "ogpo-plus/return-premium")
  .flatMap(({ computed }) => computed.map(({ id, input }) => ({ id, input, result: run(returnPremium, input) })));

describe("the function of a ground", () => {
  it.each(byGrounds)("$name returns what returnPremium returns on every vector of $ground", (byGround) => {
    const own = returns.filter(({ result }) => result.ground === byGround.ground);
    expect(own.length).toBeGreaterThan(0);
    for (const { input, result } of own) {
      const told = byGround.reason === undefined ? input : changed(input, { "termination.reason": undefined });
      expect(byGround.compute(told)).toStrictEqual(result);
      expect(byGround.safely(told)).toStrictEqual({ success: true, result });
      expect(Object.isFrozen(byGround.compute(told))).toBe(true);
    }
  });

  it.each(byGrounds)("$name refuses every vector of another ground, its reason given", (byGround) => {
    for (const { id, input, result } of returns) {
      if (result.ground === byGround.ground) continue;
      const issues = issuesOf(byGround, input);
      expect({ id, issues }).toMatchObject({ id, issues: [{ code: "contradictory-facts" }] });
    }
  });
});

interface Refusal {
  readonly name: string;
  readonly why: string;
  readonly changes: Changes;
  readonly field: Found;
  /** The fact that it is held against. */
  readonly other?: Found;
}

const reason = (word: string): Changes => ({ "termination.reason": word });
const later = { "termination.terminatedOn": "2025-09-01" };
const unpaid = { "contract.paidPremium": "19999.99" };
const early = { "termination.terminatedOn": "2025-03-01" };
const claims = { "contract.paidClaims": "0.01" };

/** The ground's own condition does not hold. */
const ownConditions: readonly Refusal[] = [
  { name: "returnNeverInForce", why: "paid in full", changes: {}, field: ["contract.premium", "20000"] },
  {
    name: "returnNeverInForce",
    why: "paid in full, as is said",
    changes: { "contract.paidPremium": "20000.00" },
    field: ["contract.paidPremium", "20000.00"],
    other: ["contract.premium", "20000"],
  },
  {
    name: "returnBeforeStart",
    why: "ended on the first day",
    changes: { "termination.terminatedOn": "2025-03-02" },
    field: ["termination.terminatedOn", "2025-03-02"],
    other: ["contract.firstDay", "2025-03-02"],
  },
  { name: "returnAfterClaimsPaid", why: "nothing is said of claims", changes: {}, field: ["contract.paidClaims"] },
  {
    name: "returnAfterClaimsPaid",
    why: "claims of 0 are none",
    changes: { "contract.paidClaims": "0.00" },
    field: ["contract.paidClaims", "0.00"],
  },
  {
    name: "returnAfterClaimsPaid",
    why: "the bar is off",
    changes: { ...claims, "options.claimsPaidBar": "none" },
    field: ["options.claimsPaidBar", "none"],
  },
  {
    name: "returnInCoolingOff",
    why: "applied the day after the shifted last day, which is 2025-03-17",
    changes: { "termination.appliedOn": "2025-03-18", ...later },
    field: ["termination.appliedOn", "2025-03-18"],
    other: ["contract.concludedOn", "2025-03-01"],
  },
  {
    name: "returnInCoolingOff",
    why: "ended the day after it, which stands for the application",
    changes: { "termination.terminatedOn": "2025-03-18" },
    field: ["termination.terminatedOn", "2025-03-18"],
    other: ["contract.concludedOn", "2025-03-01"],
  },
  {
    name: "returnInCoolingOff",
    why: "applied on day 15, where nothing is shifted",
    changes: { "termination.appliedOn": "2025-03-16", ...later, "options.coolingOffShift": "none" },
    field: ["termination.appliedOn", "2025-03-16"],
    other: ["contract.concludedOn", "2025-03-01"],
  },
  {
    name: "returnInCoolingOff",
    why: "a legal entity, though in time",
    changes: { "contract.policyholder": "legal-entity" },
    field: ["contract.policyholder", "legal-entity"],
  },
];

const inForce = ["returnForInsurerFault", "returnOnReplacement", "returnOnCircumstance", "returnByAgreement"];
const reasonsOf: Readonly<Record<string, string>> = {
  returnBeforeStart: "withdrawal",
  returnAfterClaimsPaid: "withdrawal",
  returnOnCircumstance: "object-ceased",
  returnOnWithdrawal: "withdrawal",
  returnByAgreement: "agreement",
};
const withOwnReason = (name: string): Changes => ({ "termination.reason": reasonsOf[name] });

/** A ground that is tried earlier holds. */
const earlierGrounds: readonly Refusal[] = [
  ...["returnBeforeStart", "returnAfterClaimsPaid", "returnInCoolingOff", "returnOnWithdrawal", ...inForce].map(
    (name): Refusal => ({
      name,
      why: "a tiyn of the premium is missing: never in force",
      changes: { ...unpaid, ...withOwnReason(name) },
      field: ["contract.paidPremium", "19999.99"],
      other: ["contract.premium", "20000"],
    }),
  ),
  ...["returnAfterClaimsPaid", "returnInCoolingOff", "returnOnWithdrawal", ...inForce].map(
    (name): Refusal => ({
      name,
      why: "ended the day before the first: before the start",
      changes: { ...early, ...withOwnReason(name) },
      field: ["termination.terminatedOn", "2025-03-01"],
      other: ["contract.firstDay", "2025-03-02"],
    }),
  ),
  {
    name: "returnAfterClaimsPaid",
    why: "the insurer's fault comes before the claims",
    changes: { ...claims, ...reason("insurer-breach") },
    field: ["termination.reason", "insurer-breach"],
  },
  ...["returnOnReplacement", "returnOnCircumstance", "returnInCoolingOff", "returnOnWithdrawal"]
    .concat("returnByAgreement")
    .map(
      (name): Refusal => ({
        name,
        why: "a tiyn of claims was paid",
        changes: { ...claims, ...withOwnReason(name) },
        field: ["contract.paidClaims", "0.01"],
      }),
    ),
  {
    name: "returnOnWithdrawal",
    why: "an exhausted sum insured, the bar being on",
    changes: { "contract.paidClaims": 500000, ...reason("sum-insured-exhausted") },
    field: ["contract.paidClaims", 500000],
  },
];

/** The reason is another ground's, in a function that takes one or in one that takes none. */
const reasons: readonly Refusal[] = [
  ["returnBeforeStart", "non-payment", { "contract.paidPremium": "5000", ...early }] as const,
  ["returnForInsurerFault", "withdrawal", {}] as const,
  ["returnForInsurerFault", "non-payment", { "contract.paidPremium": "5000" }] as const,
  ["returnAfterClaimsPaid", "insurer-breach", {}] as const,
  ["returnOnReplacement", "agreement", {}] as const,
  ["returnOnReplacement", "insurer-breach", {}] as const,
  ["returnOnCircumstance", "withdrawal", later] as const,
  ["returnOnCircumstance", "replacement", {}] as const,
  ["returnInCoolingOff", "object-ceased", {}] as const,
  ["returnInCoolingOff", "agreement", {}] as const,
  ["returnOnWithdrawal", "agreement", {}] as const,
  ["returnOnWithdrawal", "risk-ceased", {}] as const,
  ["returnByAgreement", "withdrawal", later] as const,
  ["returnByAgreement", "withdrawal", {}] as const,
  ["returnByAgreement", "insurer-liquidated", {}] as const,
].map(([name, word, besides]) => ({
  name,
  why: `${word} is no reason for it`,
  changes: { ...besides, ...reason(word) },
  field: ["termination.reason", word],
}));

describe("the function of a ground that does not decide", () => {
  it.each([...ownConditions, ...earlierGrounds, ...reasons])(
    "$name refuses: $why",
    ({ name, changes, field, other }) => {
      const byGround = functionNamed(name);
      const untold = byGround.reason === undefined ? {} : { "termination.reason": undefined };
      expect(issuesOf(byGround, changed(withdrawn, { ...untold, ...changes }))).toEqual([
        issue("contradictory-facts", field, other),
      ]);
    },
  );

  it("returnOnWithdrawal refuses an application in the window, where the cooling-off decides", () => {
    const facts = [
      ["termination.terminatedOn", "2025-03-11"],
      ["contract.concludedOn", "2025-03-01"],
    ] as const;
    expect(issuesOf(functionNamed("returnOnWithdrawal"), withdrawn)).toEqual([issue("contradictory-facts", ...facts)]);
  });
});
