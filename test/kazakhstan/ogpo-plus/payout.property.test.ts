import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { readAmount } from "../../oracle/money.js";
import type { PayoutInput } from "../../oracle/payout.js";
import { claimToPay, grown, growth } from "./payout.arbitrary.js";

const CASES = 1000;

/** Results have two decimals, and may be larger than any amount of an input. */
const hundredthsOf = (amount: string): bigint => BigInt(amount.replace(".", ""));

const payoutOf = (input: PayoutInput): bigint => hundredthsOf(ogpoPlus.payout(input).payout);
const payableOf = (input: PayoutInput): bigint => hundredthsOf(ogpoPlus.payout(input).payable);

describe("the laws of ogpo-plus/payout", () => {
  it("the payout is above none of its bounds", () => {
    fc.assert(
      fc.property(claimToPay, (input) => {
        const payout = payoutOf(input);
        const { deductible, actualLoss, paidByOthers } = input;
        const loss = readAmount(input.depreciation);
        expect(payout).toBeLessThanOrEqual(loss);
        expect(payout + readAmount(input.paidClaims ?? "0")).toBeLessThanOrEqual(readAmount(input.sumInsured));
        if (payout === 0n) return;
        if (deductible?.kind === "unconditional") {
          expect(payout + readAmount(deductible.amount)).toBeLessThanOrEqual(loss);
        }
        if (deductible?.kind === "conditional") expect(loss).toBeGreaterThan(readAmount(deductible.amount));
        if (actualLoss !== undefined) {
          expect(payout + readAmount(paidByOthers ?? "0")).toBeLessThanOrEqual(readAmount(actualLoss));
        }
      }),
      { numRuns: CASES },
    );
  });

  it("the set-off is above neither the payout nor the premium due, and the reimbursement not above the costs", () => {
    fc.assert(
      fc.property(claimToPay, (input) => {
        const result = ogpoPlus.payout(input);
        const payout = hundredthsOf(result.payout);
        const setOff = hundredthsOf(result.setOff);
        const mitigation = hundredthsOf(result.mitigation);
        const remaining = hundredthsOf(result.remainingSumInsured);
        expect(setOff).toBeLessThanOrEqual(payout);
        expect(setOff).toBeLessThanOrEqual(readAmount(input.premiumDue ?? "0"));
        expect(mitigation).toBeLessThanOrEqual(readAmount(input.mitigationCosts ?? "0"));
        if (input.options?.mitigation === "within-sum-insured") expect(mitigation).toBeLessThanOrEqual(remaining);
        expect(hundredthsOf(result.payable) + setOff).toBe(payout + mitigation);
        expect(remaining + payout + readAmount(input.paidClaims ?? "0")).toBe(readAmount(input.sumInsured));
        expect(result.exhausted).toBe(remaining === 0n);
      }),
      { numRuns: CASES },
    );
  });

  it("a larger loss never pays less", () => {
    fc.assert(
      fc.property(claimToPay, growth, (input, by) => {
        const larger = { ...input, depreciation: grown(readAmount(input.depreciation), by) };
        expect(payoutOf(larger)).toBeGreaterThanOrEqual(payoutOf(input));
      }),
      { numRuns: CASES },
    );
  });

  it("a larger sum insured never pays less, and never leaves less to pay", () => {
    fc.assert(
      fc.property(claimToPay, growth, (input, by) => {
        const larger = { ...input, sumInsured: grown(readAmount(input.sumInsured), by) };
        expect(payoutOf(larger)).toBeGreaterThanOrEqual(payoutOf(input));
        expect(payableOf(larger)).toBeGreaterThanOrEqual(payableOf(input));
      }),
      { numRuns: CASES },
    );
  });
});
