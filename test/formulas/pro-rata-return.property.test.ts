import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Costs,
  proRataReturn,
  type Rounding,
  readDecimal,
  roundingModes,
  Trace,
} from "../../src/formulas/index.js";
import { complaintsAboutSteps } from "../oracle/evaluate-step.js";
import * as oracle from "../oracle/fractions.js";
import { amountFraction, printAmount, readAmount, roundToUnit } from "../oracle/money.js";

interface Facts {
  /** In hundredths, as all amounts here. */
  readonly premium: bigint;
  readonly paidPremium: bigint;
  readonly termDays: number;
  readonly usedDays: number;
  readonly costs: { readonly share: string } | { readonly amount: bigint } | undefined;
  readonly rounding: Rounding;
}

const facts: fc.Arbitrary<Facts> = fc
  .record({
    premium: fc.oneof(fc.bigInt({ min: 1n, max: 10n ** 17n - 1n }), fc.bigInt({ min: 1n, max: 10_000_000n })),
    paidShare: fc.oneof(fc.constant(1000n), fc.bigInt({ min: 0n, max: 1000n })),
    termDays: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 40_000 })),
    usedShare: fc.integer({ min: 0, max: 1000 }),
    costsKind: fc.constantFrom("share", "amount", "none"),
    costsThousandths: fc.integer({ min: 0, max: 100 }),
    rounding: fc.record({
      unit: fc.constantFrom("0.01", "0.1", "0.25", "1", "10"),
      mode: fc.constantFrom(...roundingModes),
    }),
  })
  .map(({ premium, paidShare, termDays, usedShare, costsKind, costsThousandths, rounding }) => {
    const paidPremium = (premium * paidShare) / 1000n;
    const costs = {
      share: { share: `0.${String(costsThousandths).padStart(3, "0")}` },
      amount: { amount: (paidPremium * BigInt(costsThousandths)) / 1000n },
      none: undefined,
    }[costsKind];
    return { premium, paidPremium, termDays, usedDays: Math.floor((termDays * usedShare) / 1000), costs, rounding };
  });

const text = (hundredths: bigint): string => printAmount(hundredths, "0.01");

function compute({ premium, paidPremium, termDays, usedDays, costs, rounding }: Facts) {
  const trace = new Trace(rounding);
  const read = (given: NonNullable<Facts["costs"]>): Costs =>
    "share" in given ? { share: readDecimal(given.share) } : { amount: readDecimal(text(given.amount)) };
  const amounts = proRataReturn(
    trace,
    "842(2)",
    { premium: readDecimal(text(premium)), paidPremium: readDecimal(text(paidPremium)), termDays, usedDays },
    costs && read(costs),
  );
  return { ...amounts, steps: trace.steps };
}

/** The formula: paid less the earned part less costs, at least 0, rounded, never above what was paid. */
function expectedReturn({ premium, paidPremium, termDays, usedDays, costs, rounding }: Facts): bigint {
  const paid = amountFraction(paidPremium);
  const earned = oracle.multiply(amountFraction(premium), oracle.fraction(BigInt(usedDays), BigInt(termDays)));
  const taken =
    costs === undefined
      ? oracle.ZERO
      : "share" in costs
        ? oracle.multiply(paid, oracle.readFraction(costs.share))
        : amountFraction(costs.amount);
  const exact = oracle.larger(oracle.subtract(oracle.subtract(paid, earned), taken), oracle.ZERO);
  const rounded = roundToUnit(exact, rounding);
  return rounded < paidPremium ? rounded : paidPremium;
}

describe("for any premium, payment, day, costs and rounding a pro rata return", () => {
  it("is what an independent computation gives, as are the retained premium and both texts", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const returned = expectedReturn(given);
        const { returnPremium, retainedPremium } = compute(given);
        expect(returnPremium).toBe(printAmount(returned, given.rounding.unit));
        expect(retainedPremium).toBe(printAmount(given.paidPremium - returned, given.rounding.unit));
      }),
      { numRuns: 2000 },
    );
  });

  it("adds up with the retained premium to the paid premium, and lies between nothing and it", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { returnPremium, retainedPremium } = compute(given);
        const returned = readAmount(returnPremium);
        expect(returned + readAmount(retainedPremium)).toBe(given.paidPremium);
        expect(returned >= 0n && returned <= given.paidPremium).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("is never more for a later day", () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 40_000 }), (given, later) => {
        const usedDays = Math.min(given.usedDays + later, given.termDays);
        const earlier = readAmount(compute(given).returnPremium);
        expect(readAmount(compute({ ...given, usedDays }).returnPremium) <= earlier).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("is never more with costs than without, and never more for a smaller payment", () => {
    fc.assert(
      fc.property(facts, fc.bigInt({ min: 0n, max: 1000n }), (given, share) => {
        const returned = readAmount(compute(given).returnPremium);
        expect(returned <= readAmount(compute({ ...given, costs: undefined }).returnPremium)).toBe(true);
        const paidLess: Facts = { ...given, costs: undefined, paidPremium: (given.paidPremium * share) / 1000n };
        const whole = readAmount(compute({ ...given, costs: undefined }).returnPremium);
        expect(readAmount(compute(paidLess).returnPremium) <= whole).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("can be computed again from its steps alone", () => {
    fc.assert(
      fc.property(facts, (given) => {
        expect(complaintsAboutSteps(compute(given).steps, given.rounding)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
