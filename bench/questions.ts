import type { Question } from "./peers/question.js";

/** 10 000 000.00 tenge. */
const MOST_TIYN = 1_000_000_000;
const LONGEST_TERM_DAYS = 366;

type Draw = (below: number) => number;

/** Premiums of 0.01 to 10 000 000.00, terms of 1 to 366 days, used days below the term, all evenly drawn. */
export function* randomQuestions(seed: number, decimals: Question["decimals"], count: number): Generator<Question> {
  const draw = drawsFrom(seed);
  for (let made = 0; made < count; made += 1) {
    const { termDays, usedDays } = drawDays(draw);
    yield { premium: tenge(1 + draw(MOST_TIYN)), termDays, usedDays, decimals };
  }
}

/**
 * The same, but each return lies halfway between two multiples of the unit. It is P × a ÷ (10 × N), with N the days of
 * the term and a = 9 × N − 10 × used; it is m ÷ 2 units, m odd, when P = m × unit × 5 × N ÷ a. The least such m that
 * makes P a whole number of tiyn is the part of a that does not divide unit × 5 × N; its odd multiples do so too.
 */
export function* tieQuestions(seed: number, decimals: Question["decimals"], count: number): Generator<Question> {
  const draw = drawsFrom(seed);
  const unit = decimals === 0 ? 100 : 1;
  for (let made = 0; made < count; ) {
    const { termDays, usedDays } = drawDays(draw);
    const a = 9 * termDays - 10 * usedDays;
    if (a <= 0) continue;
    const scale = unit * 5 * termDays;
    const divisor = greatestCommonDivisor(a, scale);
    const leastPremium = scale / divisor;
    if ((a / divisor) % 2 === 0 || leastPremium > MOST_TIYN) continue;
    const oddMultiples = Math.floor((MOST_TIYN / leastPremium + 1) / 2);
    yield { premium: tenge(leastPremium * (2 * draw(oddMultiples) + 1)), termDays, usedDays, decimals };
    made += 1;
  }
}

function drawDays(draw: Draw): { readonly termDays: number; readonly usedDays: number } {
  const termDays = 1 + draw(LONGEST_TERM_DAYS);
  return { termDays, usedDays: draw(termDays) };
}

const tenge = (tiyn: number): string => (tiyn / 100).toFixed(2);

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Whole numbers below a bound, the same for the same seed, by the generator that is known as mulberry32. */
function drawsFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
