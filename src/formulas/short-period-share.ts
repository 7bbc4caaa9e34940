import type { ExactNumber } from "../exact/checks.js";
import { whole } from "../exact/fraction.js";
import { formula } from "./formula.js";
import { readAmount } from "./operands.js";
import type { Trace } from "./trace.js";

/** What the premium of a term below a year is computed from. */
export interface ShortPeriodShareOperands {
  /** The premium of a whole year. */
  readonly annualPremium: ExactNumber;
  /** The share of it that the term costs, 0 to 1; left out where the term costs all of it. */
  readonly share?: ExactNumber;
}

const shareOfAnnual = formula("min(round(annualPremium × share), annualPremium)");
const wholeAnnual = formula("annualPremium");
const one = whole(1);

/**
 * The premium of a term below a year: a share of the annual premium, rounded once; without a share the annual premium
 * itself, not rounded.
 *
 * @formula min(round(annualPremium × share), annualPremium)
 * @param trace - where the step is recorded
 * @param clause - the clause as the step shall name it
 * @param operands - an amount of 0 or more, and the share of it, 0 to 1
 * @returns the premium as text
 * @throws RangeError or TypeError, with the operand's name and value, for any other operand
 * @clause named by the caller
 * @example
 * ```ts
 * import { readDecimal, shortPeriodShare, Trace } from "return-premium/formulas";
 * const operands = { annualPremium: readDecimal("100000"), share: readDecimal("0.75") };
 * shortPeriodShare(new Trace({ unit: "1", mode: "half-up" }), "5.4", operands); // => "75000"
 * ```
 */
export function shortPeriodShare(trace: Trace, clause: string, operands: ShortPeriodShareOperands): string {
  const { annualPremium, share } = operands;
  trace.given("annualPremium", readAmount("annualPremium", annualPremium));
  if (share === undefined) return trace.amount("premium", clause, wholeAnnual);
  return trace.given("share", readAmount("share", share, one)).amount("premium", clause, shareOfAnnual);
}
