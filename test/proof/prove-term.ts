import { createHash } from "node:crypto";
import { type Fraction, type Rounding, readDecimal, roundingModes, Trace } from "return-premium/formulas";
import { wholeUnits } from "../oracle/whole-units.js";
import type { Claim } from "./claims.js";
import { Unrecorded } from "./unrecorded.js";

/** What the enumeration of one term found. */
export interface TermReport {
  readonly termDays: number;
  /** Outcomes of the formulas, one for each day, premium and mode. */
  readonly outcomes: number;
  /** Outcomes of the formulas as the operations call them, recorded and printed. */
  readonly recorded: number;
  /** How many premiums have their exact outcome where; see {@link positionOf}. */
  readonly positions: readonly number[];
  readonly differences: number;
  readonly firstDifference: string | undefined;
  /** The hash of the outcomes in tiyn, 16 bits each, by day, premium and mode; says something where nothing differs. */
  readonly digest: Uint8Array;
}

const roundings: readonly Rounding[] = roundingModes.map((mode) => ({ unit: "0.01", mode }));

/**
 * Holds a formula against plain integers on every day of a term, by every mode. Premiums run from one tiyn to twice the
 * denominator: every residue that decides on the rounding or on the parity of what is rounded.
 */
export function proveTerm(claim: Claim, termDays: number): TermReport {
  const denominator = claim.denominator(termDays);
  const modulus = 2 * denominator;
  const texts = Array.from({ length: modulus + 1 }, (_, tiyn) => inTenge(tiyn));
  const premiums = texts.map((text) => readDecimal(text));
  const outcomes = new Uint16Array(modulus * roundings.length);
  const hash = createHash("sha256");
  const positions = Array.from({ length: POSITIONS }, () => 0);
  const found = { outcomes: 0, recorded: 0, differences: 0 };
  let firstDifference: string | undefined;

  for (let days = 0; days <= termDays; days += 1) {
    const weight = claim.weight(termDays, days);
    // A premium so much larger has a numerator of the same class modulo the modulus: later ones repeat the classes.
    const classes = modulus / greatestCommonDivisor(Math.abs(weight), modulus);
    const formulas = unrecorded(claim, termDays, days);
    let written = 0;
    for (const [tiyn, premium] of premiums.entries()) {
      if (tiyn === 0) continue;
      formulas.take(premium);
      const numerator = Math.max(tiyn * weight, 0);
      const position = positionOf(numerator, denominator);
      positions[position] = (positions[position] ?? 0) + 1;
      for (const [turn, rounding] of roundings.entries()) {
        const expected = wholeUnits(numerator, denominator, rounding.mode);
        let agrees = isTiyn(formulas.round(rounding), expected);
        if (tiyn <= classes && (tiyn + days) % roundings.length === turn) {
          const { rounded, rest } = claim.compute(new Trace(rounding), premium, termDays, days);
          agrees &&= rounded === texts[expected] && rest === texts[tiyn - expected];
          found.recorded += 1;
        }
        if (!agrees) {
          firstDifference ??= `${texts[tiyn]} for ${days} of ${termDays} days, ${rounding.mode}: not ${texts[expected]}`;
          found.differences += 1;
        }
        outcomes[written] = expected;
        written += 1;
      }
    }
    found.outcomes += written;
    hash.update(outcomes);
  }
  return { termDays, ...found, positions, firstDifference, digest: hash.digest() };
}

function unrecorded(claim: Claim, termDays: number, days: number): Unrecorded {
  const trace = new Trace(roundings[0]);
  claim.compute(trace, readDecimal("0.01"), termDays, days);
  return new Unrecorded(trace, claim.step);
}

const POSITIONS = 8;

/** On a whole number, below half, on half, above half: of an even number 0 to 3, of an odd one 4 to 7. */
function positionOf(numerator: number, denominator: number): number {
  const rest = numerator % denominator;
  const quarter = rest === 0 ? 0 : 2 * rest < denominator ? 1 : 2 * rest === denominator ? 2 : 3;
  return numerator % (2 * denominator) < denominator ? quarter : quarter + 4;
}

const isTiyn = ({ numerator, denominator }: Fraction, tiyn: number): boolean =>
  numerator * 100n === BigInt(tiyn) * denominator;

const inTenge = (tiyn: number): string => String(tiyn).padStart(3, "0").replace(/(..)$/, ".$1");

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));
