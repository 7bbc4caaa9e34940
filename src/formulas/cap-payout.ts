import { isLess } from "../exact/fraction.js";
import { formula } from "./formula.js";
import type { Trace } from "./trace.js";

/** A limit on a payout. */
export interface PayoutBound<Name extends string = string> {
  readonly bound: Name;
  /** The name of the trace operand that holds the limit. */
  readonly operand: string;
}

/** A payout and the limit that determined it. */
export interface CappedPayout<Name extends string = string> {
  readonly payout: string;
  /** The lowest limit or, if several are equally low, the first of them. */
  readonly boundBy: Name;
}

/**
 * Find the lowest of several limits on a payout.
 *
 * @formula min(min(bound, bound), bound)
 * @param trace - the trace in which the steps are recorded; the trace must contain every limit, under the name of its
 * operand
 * @param clause - the clause that the step cites
 * @param bounds - one or more limits; if several are equally low, the first one counts
 * @returns the payout as text, and the limit that determined the payout; nothing is rounded
 * @throws ReferenceError for an operand that is not in the trace; RangeError for an amount with more than two decimals
 * @clause given by the caller
 * @example
 * ```ts
 * import { capPayout, readDecimal, Trace } from "return-premium/formulas";
 * const trace = new Trace().given("loss", readDecimal("180000")).given("limit", readDecimal("100000"));
 * const bounds = [{ bound: "loss", operand: "loss" }, { bound: "sum-insured", operand: "limit" }] as const;
 * capPayout(trace, "8.5", bounds); // => { payout: "100000.00", boundBy: "sum-insured" }
 * ```
 */
export function capPayout<Name extends string>(
  trace: Trace,
  clause: string,
  bounds: readonly [PayoutBound<Name>, ...PayoutBound<Name>[]],
): CappedPayout<Name> {
  const text = bounds.map(({ operand }) => operand).reduce((least, operand) => `min(${least}, ${operand})`);
  const { bound } = bounds.reduce((least, other) =>
    isLess(trace.value(other.operand), trace.value(least.operand)) ? other : least,
  );
  return { payout: trace.amount("payout", clause, formula(text)), boundBy: bound };
}
