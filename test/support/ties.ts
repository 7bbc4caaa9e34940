import { amountText, modes } from "../kazakhstan/ended-contract.arbitrary.js";
import { dayAfter } from "./days.js";

/** A contract whose exact return, `P - P*K/N - P*10%`, lies halfway between two multiples of the unit. */
export interface Tie {
  readonly premium: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly terminatedOn: string;
  readonly rounding: { readonly unit: string; readonly mode: (typeof modes)[number] };
  readonly termDays: number;
  readonly usedDays: number;
  /** The unit in hundredths. */
  readonly size: bigint;
  /** The rounded return in hundredths, by construction. */
  readonly expected: bigint;
}

const FIRST_DAY = "2025-03-02";
const unitsInHundredths = { "0.01": 1n, "1": 100n, "10": 1000n } as const;

/**
 * Ties of terms to 366 days, so many for each unit and mode, constructed: the return is P*a/(10N) with a = 10(N-K) - N.
 * It is (2j+1)/2 units when P = (2j+1) * unit * 5N / a; where a divides the odd part away, P is an amount.
 */
export function tiesLessTenPercent(countEach: number): readonly Tie[] {
  const ties: Tie[] = [];
  for (const [unit, size] of Object.entries(unitsInHundredths)) {
    const found = premiumsAtTies(size, countEach);
    for (const mode of modes) {
      for (const { premium, term, used, half } of found) {
        ties.push({
          premium: amountText(premium),
          firstDay: FIRST_DAY,
          lastDay: dayAfter(FIRST_DAY, term - 1),
          terminatedOn: dayAfter(FIRST_DAY, used),
          rounding: { unit, mode },
          termDays: term,
          usedDays: used,
          size,
          expected: (half + carry(mode, half)) * size,
        });
      }
    }
  }
  return ties;
}

/** Whether a number halfway above a multiple goes to the next one. */
function carry(mode: Tie["rounding"]["mode"], multiple: bigint): bigint {
  return { up: 1n, "half-up": 1n, "half-even": multiple % 2n, "half-down": 0n, down: 0n }[mode];
}

function premiumsAtTies(size: bigint, count: number) {
  const found: { premium: bigint; term: number; used: number; half: bigint }[] = [];
  // A step that shares no factor with the number of pairs visits terms and days in a scattered, fixed order.
  for (let index = 0; found.length < count; index += 1) {
    const term = 2 + ((index * 37) % 365);
    const used = (index * 101) % term;
    const a = BigInt(10 * (term - used) - term);
    if (a <= 0n) continue;
    const scale = size * 5n * BigInt(term);
    const divisor = greatestCommonDivisor(a, scale);
    const oddPart = a / divisor;
    if (oddPart % 2n === 0n) continue;
    const odd = oddPart * BigInt(2 * (index % 50) + 1);
    found.push({ premium: (odd * scale) / a, term, used, half: (odd - 1n) / 2n });
  }
  return found;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
