import { addDays, formatISO } from "date-fns";
import type { Question } from "./peers/question.js";

/** 10 000 000.00 tenge. */
const MOST_TIYN = 1_000_000_000;
const LONGEST_TERM_DAYS = 365;

/** Contracts begin in these 18 months, so that they are of the edition and end in years whose working days are known. */
const EARLIEST_FIRST_DAY = new Date(2024, 5, 2);
const FIRST_DAYS = 546;

type Draw = (below: number) => number;
type Amount = Omit<Question, "input">;
type Reason = Question["input"]["termination"]["reason"];

/**
 * Premiums of 0.01 to 10 000 000.00, terms of 1 to 365 days, used days below the term, all evenly drawn; every other
 * contract ends because its object ceased to exist, the others by a withdrawal.
 */
export function* randomQuestions(seed: number, decimals: Question["decimals"], count: number): Generator<Question> {
  const draw = drawsFrom(seed);
  for (let made = 0; made < count; made += 1) {
    const { termDays, usedDays } = drawDays(draw);
    const amount = { premium: tenge(1 + draw(MOST_TIYN)), termDays, usedDays, decimals };
    yield questionOf(amount, drawFirstDay(draw), reasonOf(made));
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
    const premium = tenge(leastPremium * (2 * draw(oddMultiples) + 1));
    yield questionOf({ premium, termDays, usedDays, decimals }, drawFirstDay(draw), reasonOf(made));
    made += 1;
  }
}

/** The question with its contract. Applied for on the first day, a withdrawal is in time whatever day it ends on. */
export function questionOf(amount: Amount, firstDay: Date, reason: Reason): Question {
  const { premium, termDays, usedDays, decimals } = amount;
  const dayOfTerm = (index: number): string => formatISO(addDays(firstDay, index), { representation: "date" });
  const input: Question["input"] = {
    contract: {
      concludedOn: dayOfTerm(-1),
      firstDay: dayOfTerm(0),
      lastDay: dayOfTerm(termDays - 1),
      premium,
      policyholder: "natural-person",
    },
    termination: {
      reason,
      terminatedOn: dayOfTerm(usedDays),
      ...(reason === "withdrawal" && { appliedOn: dayOfTerm(0) }),
    },
    ...(decimals === 0 && { options: { rounding: { unit: "1", mode: "half-up" } } }),
  };
  return { ...amount, input };
}

const reasonOf = (index: number): Reason => (index % 2 === 0 ? "withdrawal" : "object-ceased");

const drawFirstDay = (draw: Draw): Date => addDays(EARLIEST_FIRST_DAY, draw(FIRST_DAYS));

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

/** What the contenders are timed with. */
export const timedQuestions: readonly Question[] = [...randomQuestions(5, 2, 512)];
