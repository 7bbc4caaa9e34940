import { isLess } from "../money/index.ts";
import { formula, type Trace } from "../trace/index.ts";

/** Something that a payout is never above. */
export interface PayoutBound<Name extends string = string> {
  readonly bound: Name;
  /** What it comes to, by the name under which the trace knows it. */
  readonly operand: string;
}

/** A payout, and what set it. */
export interface CappedPayout<Name extends string = string> {
  readonly payout: string;
  /** The bound that is the least, the first among equals. */
  readonly boundBy: Name;
}

/**
 * The least of the bounds of a payout; nothing is rounded.
 *
 * @formula min(min(bound, bound), bound)
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
