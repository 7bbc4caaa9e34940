import { type Rounding, readAmount } from "../../oracle/money.js";

const isHalf = (units: number): boolean => units - Math.floor(units) === 0.5;

const roundingsInFloats: Readonly<Record<Rounding["mode"], (units: number) => number>> = {
  up: Math.ceil,
  down: Math.floor,
  "half-up": Math.round,
  "half-down": (units) => (isHalf(units) ? Math.floor(units) : Math.round(units)),
  "half-even": (units) => (isHalf(units) ? 2 * Math.round(units / 2) : Math.round(units)),
};

/** Rounds a binary floating point number, in hundredths and never above the whole. */
export function roundedInFloats(value: number, { unit, mode }: Rounding, whole: bigint): bigint {
  const rounded = BigInt(roundingsInFloats[mode](value / Number(unit))) * readAmount(unit);
  return rounded > whole ? whole : rounded;
}
