import type { Fraction } from "../money/index.ts";
import { formula, type Trace } from "../trace/index.ts";

/** What the premium of a term below a year is computed from. */
export interface ShortPeriodShareOperands {
  /** The premium of a whole year. */
  readonly annualPremium: Fraction;
  /** The share of it that the term costs, 0 to 1; left out where the term costs all of it. */
  readonly share?: Fraction;
}

const shareOfAnnual = formula("min(round(annualPremium × share), annualPremium)");
const wholeAnnual = formula("annualPremium");

/**
 * The premium of a term below a year: a share of the annual premium, rounded once; without a share the annual premium
 * itself, not rounded.
 *
 * @formula min(round(annualPremium × share), annualPremium)
 */
export function shortPeriodShare(trace: Trace, clause: string, operands: ShortPeriodShareOperands): string {
  const { annualPremium, share } = operands;
  trace.given("annualPremium", annualPremium);
  if (share === undefined) return trace.amount("premium", clause, wholeAnnual);
  return trace.given("share", share).amount("premium", clause, shareOfAnnual);
}
