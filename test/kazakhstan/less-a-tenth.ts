import { dayAfter } from "../support/days.js";
import { type Part, type TieOfPart, tiesOfParts } from "../support/ties.js";

/** The term of a contract, and the days of it that are used. */
export interface Days {
  readonly term: number;
  readonly used: number;
}

const FIRST_DAY = "2025-03-02";

/** Ties of `P - P*K/N - P*10%`, so many for each unit and mode, of terms to so many days. */
export const tiesLessATenth = (countEach: number, longestTerm: number): readonly TieOfPart<Days>[] =>
  tiesOfParts(countEach, (index): Part<Days> => {
    // Steps that share no factor with the number of terms visit terms and days in a scattered, fixed order.
    const term = 2 + ((index * 37) % (longestTerm - 1));
    const used = (index * 101) % term;
    // P - P*K/N - P/10 = P * (10(N - K) - N) / 10N
    return { days: { term, used }, numerator: BigInt(10 * (term - used) - term), denominator: BigInt(10 * term) };
  });

/** A contract of such a term, concluded on its first day. */
export const contractOf = ({ premiumText }: TieOfPart<unknown>, term: number) => ({
  concludedOn: FIRST_DAY,
  firstDay: FIRST_DAY,
  lastDay: dayAfter(FIRST_DAY, term - 1),
  premium: premiumText,
  policyholder: "natural-person" as const,
});

/** The day of the end after so many days of the term. */
export const endAfter = (days: number): string => dayAfter(FIRST_DAY, days);
