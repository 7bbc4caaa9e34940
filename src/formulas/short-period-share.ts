import type { ExactNumber } from "../exact/checks.js";
import { whole } from "../exact/fraction.js";
import { formula } from "./formula.js";
import { readAmount } from "./operands.js";
import type { Trace } from "./trace.js";

/** The operands for a short-period premium. */
export interface ShortPeriodShareOperands {
  /** The premium for a full year. */
  readonly annualPremium: ExactNumber;
  /** The share of the annual premium that is due for the term, from 0 to 1; omitted if the full premium is due. */
  readonly share?: ExactNumber;
}

const shareOfAnnual = formula("min(round(annualPremium × share), annualPremium)");
const wholeAnnual = formula("annualPremium");
const one = whole(1);

/**
 * Compute the premium for a term of less than a year: a share of the annual premium, rounded once. If no share is
 * given, the premium is the annual premium itself, unrounded.
 *
 * @formula min(round(annualPremium × share), annualPremium)
 * @param trace - the trace in which the step is recorded
 * @param clause - the clause that the step cites
 * @param operands - the annual premium, 0 or more, and the share that is due, from 0 to 1
 * @returns the premium as text
 * @throws RangeError or TypeError, naming the operand and its value, for any other operand
 * @clause given by the caller
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
