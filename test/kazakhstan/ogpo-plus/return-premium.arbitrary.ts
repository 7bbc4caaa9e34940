import fc from "fast-check";
import { readAmount } from "../../oracle/money.js";
import type { OgpoPlusInput, OgpoPlusReason } from "../../oracle/ogpo-plus-grounds.js";
import { CIRCUMSTANCES } from "../../oracle/return-parts.js";
import { amountText, type End, endedContract } from "../ended-contract.arbitrary.js";

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
export function inputs(wanted: Wanted): fc.Arbitrary<OgpoPlusInput> {
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
export const byGround = {
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
