import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as ogpoPlus from "../../../src/kazakhstan/ogpo-plus/index.js";
import { previousDay } from "../../oracle/days.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { readAmount } from "../../oracle/money.js";
import { ogpoPlusReturn } from "../../oracle/ogpo-plus.js";
import type { OgpoPlusInput, OgpoPlusReason } from "../../oracle/ogpo-plus-grounds.js";
import { CIRCUMSTANCES } from "../../oracle/return-parts.js";
import { run } from "../../support/run.js";
import { amountText, type End, endedContract } from "../ended-contract.arbitrary.js";

const CASES = 500;
// 12 months are 365 days at least.
const LONGEST_TERM = 365;

const endings = [
  "withdrawal",
  ...CIRCUMSTANCES,
  "insurer-breach",
  "replacement",
  "agreement",
  "insurer-demand",
] as const;

type Claims = "none" | "some";

interface Wanted {
  readonly end: End;
  readonly reasons: readonly OgpoPlusReason[];
  readonly policyholders?: readonly OgpoPlusInput["contract"]["policyholder"][];
  readonly paid?: "in-full" | "in-part";
  readonly claims?: readonly Claims[];
  readonly claimsPaidBar?: "rules" | "none";
}

const partOf = (amount: bigint, parts: bigint, of: bigint): string => amountText((amount * parts) / of);

/** Valid inputs of the kind that is wanted. */
function inputs(wanted: Wanted): fc.Arbitrary<OgpoPlusInput> {
  const { end, reasons, policyholders = ["natural-person", "legal-entity"], paid = "in-full" } = wanted;
  const { claims = ["none"], claimsPaidBar } = wanted;
  return fc
    .record({
      ended: endedContract(end, LONGEST_TERM),
      reason: fc.constantFrom(...reasons),
      policyholder: fc.constantFrom(...policyholders),
      paidPart: fc.option(fc.bigInt({ min: 0n, max: 999n })),
      claims: fc.constantFrom(...claims),
      claimsAmount: fc.bigInt({ min: 1n, max: 10n ** 15n }).map(amountText),
      agreedPart: fc.option(fc.bigInt({ min: 0n, max: 1000n })),
    })
    .map(({ ended, reason, policyholder, paidPart, claims, claimsAmount, agreedPart }): OgpoPlusInput => {
      const { contract, termination, options } = ended;
      const { paidPremium: _, ...inFull } = contract;
      const premium = readAmount(contract.premium);
      // A part of 999 thousandths of a tiyn is still less than the premium.
      const paidPremium = paid === "in-part" ? partOf(premium, paidPart ?? 999n, 1000n) : contract.premium;
      const isAgreed = agreedPart !== null && (reason === "agreement" || reason === "insurer-demand");
      const costs = options?.costs;
      return {
        contract: {
          ...inFull,
          policyholder,
          ...(paid === "in-part" || paidPart !== null ? { paidPremium } : {}),
          ...(claims === "some" && { paidClaims: claimsAmount }),
        },
        termination: {
          ...termination,
          reason,
          ...(isAgreed && { agreedReturn: partOf(readAmount(paidPremium), agreedPart, 1000n) }),
        },
        options: {
          ...options,
          costs:
            costs !== undefined && "amount" in costs ? { amount: partOf(readAmount(paidPremium), 1n, 11n) } : costs,
          claimsPaidBar,
        },
      };
    });
}

/** For each ground, inputs under which it holds. */
const grounds = {
  "never-in-force": inputs({ end: "in-term", reasons: [...endings, "non-payment"], paid: "in-part" }),
  "before-start": inputs({ end: "before-start", reasons: endings }),
  "insurer-fault": inputs({ end: "in-term", reasons: ["insurer-breach"], claims: ["none", "some"] }),
  "claims-paid": inputs({
    end: "in-term",
    reasons: ["withdrawal", ...CIRCUMSTANCES, "replacement", "sum-insured-exhausted", "agreement", "insurer-demand"],
    claims: ["some"],
  }),
  replacement: inputs({ end: "in-term", reasons: ["replacement"], claims: ["none", "some"], claimsPaidBar: "none" }),
  "art-841-1": inputs({ end: "in-term", reasons: CIRCUMSTANCES, claims: ["none", "some"], claimsPaidBar: "none" }),
  "cooling-off": inputs({ end: "in-window", reasons: ["withdrawal"], policyholders: ["natural-person"] }),
  "art-841-2": fc.oneof(
    inputs({ end: "in-term", reasons: ["withdrawal"], policyholders: ["legal-entity"] }),
    inputs({ end: "in-term", reasons: ["sum-insured-exhausted"], claims: ["some"], claimsPaidBar: "none" }),
  ),
  "by-agreement": inputs({ end: "in-term", reasons: ["agreement", "insurer-demand"] }),
} as const;

describe("ogpo-plus/return-premium agrees with the oracle", () => {
  it.each(Object.entries(grounds))("on the ground %s", (ground, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const expected = ogpoPlusReturn(input);
        if ("error" in expected) throw new Error(`the oracle refuses: ${expected.error}`);
        const { notes, facts, ...fields } = expected;
        const result = run(ogpoPlus.returnPremium, input);
        expect(result).toMatchObject({ ...fields, ground });
        expect(new Set(result.notes.map(({ code }) => code))).toEqual(new Set(notes));
        for (const [code, fact] of Object.entries(facts)) {
          expect(Object.values(result.notes.find((note) => note.code === code)?.facts ?? {})).toContain(fact);
        }
        expect(complaintsAboutSteps(result.steps, result.conventions.rounding)).toEqual([]);
      }),
      { numRuns: CASES },
    );
  });

  it("on any withdrawal by a natural person, decided or not", () => {
    let undecided = 0;
    fc.assert(
      fc.property(inputs({ end: "in-term", reasons: ["withdrawal"], policyholders: ["natural-person"] }), (input) => {
        const expected = ogpoPlusReturn(input);
        const outcome = ogpoPlus.returnPremium.safe(input);
        if ("error" in expected) {
          undecided += 1;
          expect(outcome).toMatchObject({ success: false, error: { code: expected.error } });
        } else {
          const { notes: _, facts: __, ...fields } = expected;
          expect(outcome).toMatchObject({ success: true, result: fields });
        }
      }),
      { numRuns: 2 * CASES },
    );
    expect(undecided).toBeGreaterThan(0);
  });
});

describe("the laws of ogpo-plus/return-premium", () => {
  it.each(Object.entries(grounds))("the two parts add up to the paid premium on the ground %s", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const { returnPremium, retainedPremium } = run(ogpoPlus.returnPremium, input);
        fc.pre(returnPremium !== null && retainedPremium !== null);
        const paid = readAmount(input.contract.paidPremium ?? input.contract.premium);
        const returned = readAmount(returnPremium);
        expect(returned + readAmount(retainedPremium)).toBe(paid);
        expect(returned >= 0n && returned <= paid).toBe(true);
      }),
      { numRuns: CASES },
    );
  });

  it.each(["replacement", "art-841-1", "cooling-off"] as const)(
    "a later day never returns more on the ground %s",
    (ground) => {
      fc.assert(
        fc.property(grounds[ground], (input) => {
          const { terminatedOn } = input.termination;
          fc.pre(terminatedOn > input.contract.firstDay);
          const endingOn = (day: string) => {
            const termination = { ...input.termination, appliedOn: input.contract.concludedOn, terminatedOn: day };
            return readAmount(run(ogpoPlus.returnPremium, { ...input, termination }).returnPremium ?? "");
          };
          expect(endingOn(terminatedOn) <= endingOn(previousDay(terminatedOn))).toBe(true);
        }),
        { numRuns: CASES },
      );
    },
  );
});
