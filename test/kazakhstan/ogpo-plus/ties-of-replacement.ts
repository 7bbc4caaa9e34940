import { previousDay } from "../../oracle/days.js";
import { dayAfter } from "../../support/days.js";
import { amountText, modes } from "../ended-contract.arbitrary.js";

/** A replaced contract of which the retained part, `P*n/N`, lies halfway between two multiples of the unit. */
export interface TieOfReplacement {
  readonly premium: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly terminatedOn: string;
  /** The day before the end; where it is left out, that of the end, which then counts. */
  readonly appliedOn?: string;
  readonly rounding: { readonly unit: string; readonly mode: (typeof modes)[number] };
  readonly termDays: number;
  /** The days of 9.2. */
  readonly elapsedDays: number;
  /** The unit in hundredths. */
  readonly size: bigint;
  /** The paid premium and its rounded retained part in hundredths, by construction. */
  readonly paid: bigint;
  readonly retained: bigint;
}

const FIRST_DAY = "2025-03-02";
const LONGEST_TERM = 365;
const unitsInHundredths = { "0.01": 1n, "1": 100n, "10": 1000n } as const;

/**
 * Ties of terms to 365 days, so many for each unit and mode, constructed: P*n/N is (2j+1)/2 units when
 * P = (2j+1) * unit * N / (2n); where n divides the odd part away, P is an amount.
 */
export function tiesOfReplacement(countEach: number): readonly TieOfReplacement[] {
  return Object.entries(unitsInHundredths).flatMap(([unit, size]) =>
    premiumsAtTies(size, countEach).flatMap(({ paid, term, days, half, isAppliedBefore }) =>
      modes.map((mode): TieOfReplacement => {
        const rounded = (half + carry(mode, half)) * size;
        const terminatedOn = dayAfter(FIRST_DAY, isAppliedBefore ? days : days - 1);
        return {
          premium: amountText(paid),
          firstDay: FIRST_DAY,
          lastDay: dayAfter(FIRST_DAY, term - 1),
          terminatedOn,
          ...(isAppliedBefore && { appliedOn: previousDay(terminatedOn) }),
          rounding: { unit, mode },
          termDays: term,
          elapsedDays: days,
          size,
          paid,
          // A rounded part is never above the whole.
          retained: rounded < paid ? rounded : paid,
        };
      }),
    ),
  );
}

/** Whether a number halfway above a multiple goes to the next one. */
function carry(mode: TieOfReplacement["rounding"]["mode"], multiple: bigint): bigint {
  return { up: 1n, "half-up": 1n, "half-even": multiple % 2n, "half-down": 0n, down: 0n }[mode];
}

function premiumsAtTies(size: bigint, count: number) {
  const found: { paid: bigint; term: number; days: number; half: bigint; isAppliedBefore: boolean }[] = [];
  // Steps that share no factor with the number of terms visit terms and days in a scattered, fixed order.
  for (let index = 0; found.length < count; index += 1) {
    const term = 1 + ((index * 37) % LONGEST_TERM);
    const days = 1 + ((index * 101) % term);
    const scale = size * BigInt(term);
    const oddPart = BigInt(2 * days) / greatestCommonDivisor(BigInt(2 * days), scale);
    if (oddPart % 2n === 0n) continue;
    const odd = oddPart * BigInt(2 * (index % 50) + 1);
    const paid = (odd * scale) / BigInt(2 * days);
    // The day after the last is no day of termination: all days elapse only when the last one is counted.
    const isAppliedBefore = index % 2 === 0 && days < term;
    found.push({ paid, term, days, half: (odd - 1n) / 2n, isAppliedBefore });
  }
  return found;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
