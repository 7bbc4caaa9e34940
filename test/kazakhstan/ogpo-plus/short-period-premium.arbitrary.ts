import fc from "fast-check";
import { type Rounding, readAmount } from "../../oracle/money.js";
import { amountText, modes, units } from "../ended-contract.arbitrary.js";

export interface AnnualPremium {
  readonly annualPremium: string;
  readonly options?: { readonly rounding?: Rounding };
}

const MOST_HUNDREDTHS = 10n ** 17n - 1n;

const rounding: fc.Arbitrary<Rounding> = fc.record({
  unit: fc.constantFrom(...units),
  mode: fc.constantFrom(...modes),
});

const anyPremium = fc.oneof(
  fc.bigInt({ min: 1n, max: MOST_HUNDREDTHS }),
  fc.bigInt({ min: 1n, max: 100_000n }),
  fc.bigInt({ min: 1n, max: 100_000n }).map((tenge) => tenge * 100n),
);

/** Five units so many times: the shares of a short period often end in the middle of a unit. */
const nearTie = (unit: string): fc.Arbitrary<bigint> =>
  fc.bigInt({ min: 1n, max: 10_000n }).map((count) => count * 5n * readAmount(unit));

/** Annual premiums of every size, with and without a rounding of their own. */
export const annualPremium: fc.Arbitrary<AnnualPremium> = fc.oneof(
  anyPremium.map((premium) => ({ annualPremium: amountText(premium) })),
  rounding.chain((rounding) =>
    fc
      .oneof(anyPremium, nearTie(rounding.unit))
      .map((premium) => ({ annualPremium: amountText(premium), options: { rounding } })),
  ),
);
