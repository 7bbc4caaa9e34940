import { amountText, modes, units } from "../kazakhstan/ended-contract.arbitrary.js";
import { type Rounding, readAmount } from "../oracle/money.js";

/** The part of a premium that a formula gives, and the days that make it so. */
export interface Part<Days> {
  readonly days: Days;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A premium of which such a part lies halfway between two multiples of the unit. */
export interface TieOfPart<Days> extends Part<Days> {
  readonly premium: bigint;
  readonly premiumText: string;
  readonly rounding: Rounding;
  /** The unit in hundredths. */
  readonly size: bigint;
  /** The rounded part in hundredths, by construction; never above the whole. */
  readonly expected: bigint;
}

/**
 * Ties of parts, so many for each unit and mode, constructed: P*n/d is (2j+1)/2 units when P = (2j+1) * unit * d / (2n);
 * where n divides the odd part away, P is an amount.
 */
export function tiesOfParts<Days>(
  countEach: number,
  partAt: (index: number) => Part<Days>,
): readonly TieOfPart<Days>[] {
  return units.flatMap((unit) => {
    const size = readAmount(unit);
    return premiumsAtTies(countEach, size, partAt).flatMap(({ part, premium, half }) =>
      modes.map((mode) => {
        const rounded = (half + carry(mode, half)) * size;
        return {
          ...part,
          premium,
          premiumText: amountText(premium),
          rounding: { unit, mode },
          size,
          expected: rounded < premium ? rounded : premium,
        };
      }),
    );
  });
}

/** Twice the part in units: an odd number at every tie; undefined where it is no whole number. */
export function twiceInUnits({ premium, numerator, denominator, size }: TieOfPart<unknown>): bigint | undefined {
  const divisor = denominator * size;
  return (2n * premium * numerator) % divisor === 0n ? (2n * premium * numerator) / divisor : undefined;
}

function premiumsAtTies<Days>(count: number, size: bigint, partAt: (index: number) => Part<Days>) {
  const found: { part: Part<Days>; premium: bigint; half: bigint }[] = [];
  for (let index = 0; found.length < count; index += 1) {
    const part = partAt(index);
    if (part.numerator <= 0n) continue;
    const twice = 2n * part.numerator;
    const scale = size * part.denominator;
    const oddPart = twice / greatestCommonDivisor(twice, scale);
    if (oddPart % 2n === 0n) continue;
    const odd = oddPart * BigInt(2 * (index % 50) + 1);
    found.push({ part, premium: (odd * scale) / twice, half: (odd - 1n) / 2n });
  }
  return found;
}

/** Whether a number halfway above a multiple goes to the next one. */
function carry(mode: Rounding["mode"], multiple: bigint): bigint {
  return { up: 1n, "half-up": 1n, "half-even": multiple % 2n, "half-down": 0n, down: 0n }[mode];
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
