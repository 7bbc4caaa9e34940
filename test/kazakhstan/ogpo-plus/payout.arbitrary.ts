import fc from "fast-check";
import type { PayoutInput } from "../../oracle/payout.js";
import { amountText } from "../ended-contract.arbitrary.js";

const MOST_HUNDREDTHS = 10n ** 17n - 1n;

/** The small ones are few, so that two of them are often equal or one hundredth apart. */
const hundredths: fc.Arbitrary<bigint> = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 8n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 100_000_000n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: MOST_HUNDREDTHS }) },
);

/** Hundredths above zero, by which an amount of the other arbitrary may grow. */
export const growth: fc.Arbitrary<bigint> = fc.oneof(fc.constantFrom(1n, 2n), fc.bigInt({ min: 1n, max: 10n ** 12n }));

/** The amount with so many hundredths more, or the largest amount. */
export const grown = (amount: bigint, by: bigint): string =>
  amountText(amount + by > MOST_HUNDREDTHS ? MOST_HUNDREDTHS : amount + by);

const optional = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** Valid inputs in which every bound decides often. */
export const claimToPay: fc.Arbitrary<PayoutInput> = fc
  .record({
    sumInsured: hundredths,
    depreciation: hundredths,
    paidClaims: optional(hundredths),
    deductible: optional(
      fc.record({
        kind: fc.constantFrom("conditional", "unconditional"),
        amount: hundredths.map(amountText),
      }),
    ),
    others: optional(fc.record({ actualLoss: hundredths.map(amountText), paidByOthers: hundredths.map(amountText) })),
    premiumDue: optional(hundredths.map(amountText)),
    mitigationCosts: optional(hundredths.map(amountText)),
    mitigation: optional(fc.constantFrom("in-full", "within-sum-insured")),
  })
  .map(({ sumInsured, depreciation, paidClaims, deductible, others, premiumDue, mitigationCosts, mitigation }) => ({
    sumInsured: amountText(sumInsured),
    depreciation: amountText(depreciation),
    ...(paidClaims !== undefined && { paidClaims: amountText(paidClaims > sumInsured ? sumInsured : paidClaims) }),
    ...(deductible !== undefined && { deductible }),
    ...others,
    ...(premiumDue !== undefined && { premiumDue }),
    ...(mitigationCosts !== undefined && { mitigationCosts }),
    ...(mitigation !== undefined && { options: { mitigation } }),
  }));
