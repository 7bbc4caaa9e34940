import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Fraction,
  proRataRetention,
  proRataReturn,
  type Rounding,
  readDecimal,
  roundingModes,
  Trace,
} from "../../src/formulas/index.js";
import { printAmount, readAmount } from "../oracle/money.js";

/** A contract, its premium in hundredths; days count as used up to `days`. */
interface Contract {
  readonly premium: bigint;
  readonly termDays: number;
  readonly days: number;
}

const contracts: fc.Arbitrary<Contract> = fc
  .record({
    premium: fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.bigInt({ min: 0n, max: 10_000n })),
    termDays: fc.oneof(fc.integer({ min: 1, max: 366 }), fc.integer({ min: 1, max: 40_000 })),
    share: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ premium, termDays, share }) => ({ premium, termDays, days: Math.floor((termDays * share) / 1000) }));

const modes = fc.constantFrom(...roundingModes);
const tiyn = (mode: Rounding["mode"]): Rounding => ({ unit: "0.01", mode });

const amount = (hundredths: bigint): Fraction => readDecimal(printAmount(hundredths, "0.01"));

/** What goes back, in hundredths. */
function returned({ premium, termDays, days }: Contract, rounding: Rounding, costsShare?: string): bigint {
  const operands = { paidPremium: amount(premium), premium: amount(premium), usedDays: days, termDays };
  const costs = costsShare === undefined ? undefined : { share: readDecimal(costsShare) };
  return readAmount(proRataReturn(new Trace(rounding), "842(2)", operands, costs).returnPremium);
}

/** What is kept on a replacement, in hundredths. */
function retained({ premium, termDays, days }: Contract, rounding: Rounding): bigint {
  const operands = { paidPremium: amount(premium), elapsedDays: days, termDays };
  return readAmount(proRataRetention(new Trace(rounding), "9.2", operands).retainedPremium);
}

describe("the rounding of a formula stays what it is", () => {
  it("when the premium grows by a multiple of twice the denominator: the amount grows by an even number of tiyn", () => {
    fc.assert(
      fc.property(contracts, modes, fc.bigInt({ min: 1n, max: 10n ** 9n }), (contract, mode, times) => {
        const { premium, termDays, days } = contract;
        const larger = (modulus: number): Contract => ({ ...contract, premium: premium + times * BigInt(modulus) });
        const weight = BigInt(Math.max(9 * termDays - 10 * days, 0));
        expect(returned(larger(20 * termDays), tiyn(mode), "0.1")).toBe(
          returned(contract, tiyn(mode), "0.1") + 2n * times * weight,
        );
        expect(retained(larger(2 * termDays), tiyn(mode))).toBe(
          retained(contract, tiyn(mode)) + 2n * times * BigInt(days),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("when the premium and the unit grow by one factor: the amount grows by it", () => {
    const units = fc.constantFrom(["0.1", 10n], ["0.25", 25n], ["1", 100n], ["10", 1000n] as const);
    fc.assert(
      fc.property(contracts, modes, units, (contract, mode, [unit, factor]) => {
        const larger = { ...contract, premium: contract.premium * factor };
        expect(returned(larger, { unit, mode }, "0.1")).toBe(returned(contract, tiyn(mode), "0.1") * factor);
        expect(retained(larger, { unit, mode })).toBe(retained(contract, tiyn(mode)) * factor);
      }),
      { numRuns: 1000 },
    );
  });

  it("when costs of a share a/b are charged as days: of N days K used, as bK + aN used of bN", () => {
    const shares = fc.constantFrom(["0.1", 1, 10], ["0.05", 1, 20], ["0.333333", 333_333, 1_000_000] as const);
    fc.assert(
      fc.property(contracts, modes, shares, ({ premium, termDays, days }, mode, [share, over, under]) => {
        const finer = {
          premium,
          termDays: under * termDays,
          days: Math.min(under * days + over * termDays, under * termDays),
        };
        expect(returned({ premium, termDays, days }, tiyn(mode), share)).toBe(returned(finer, tiyn(mode)));
      }),
      { numRuns: 1000 },
    );
  });
});
