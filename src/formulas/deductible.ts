import type { ExactNumber } from "../exact/checks.js";
import { type Fraction, isLess } from "../exact/fraction.js";
import { type Formula, formula } from "./formula.js";
import { readAmount } from "./operands.js";
import type { Trace } from "./trace.js";

/**
 * The kinds of deductible: with `conditional` (a franchise deductible), a loss above the deductible is paid in full;
 * with `unconditional` (a straight deductible), only the excess is paid.
 *
 * @example
 * ```ts
 * import { deductibleKinds } from "return-premium/formulas";
 * deductibleKinds; // => ["conditional", "unconditional"]
 * ```
 */
export const deductibleKinds = ["conditional", "unconditional"] as const;

/** A kind of deductible: a franchise deductible (`conditional`) or a straight deductible (`unconditional`). */
export type DeductibleKind = (typeof deductibleKinds)[number];

/** The part of a loss that the insurer does not pay. */
export interface Deductible {
  readonly kind: DeductibleKind;
  /** 0 or more. */
  readonly amount: ExactNumber;
}

/** The operands of `lossAfterDeductible`. */
export interface DeductibleOperands {
  /** 0 or more. */
  readonly loss: ExactNumber;
  readonly deductible: Deductible;
}

const nothing = formula("0");
const wholeLoss = formula("loss");
const excess = formula("max(loss − deductible, 0)");

/**
 * Compute the part of a loss that remains after a deductible is applied. With a franchise (conditional) deductible, a
 * loss above the deductible remains in full, and any other loss is reduced to zero. With a straight (unconditional)
 * deductible, only the excess over the deductible remains.
 *
 * @formula 0; loss; or max(loss − deductible, 0)
 * @param trace - the trace in which the step is recorded
 * @param clause - the clause that the step cites
 * @param operands - amounts of 0 or more
 * @returns the remaining loss; nothing is rounded
 * @throws RangeError or TypeError, naming the operand and its value, for any other operand
 * @clause given by the caller
 * @example
 * ```ts
 * import { lossAfterDeductible, readDecimal, Trace } from "return-premium/formulas";
 * const deductible = { kind: "unconditional", amount: readDecimal("20000") } as const;
 * lossAfterDeductible(new Trace(), "1.2", { loss: readDecimal("180000"), deductible }).numerator; // => 160000n
 * ```
 */
export function lossAfterDeductible(trace: Trace, clause: string, operands: DeductibleOperands): Fraction {
  const loss = readAmount("loss", operands.loss);
  const deductible = readAmount("deductible.amount", operands.deductible.amount);
  trace.given("loss", loss).given("deductible", deductible);
  return trace.step("loss-after-deductible", clause, formulaFor(operands.deductible.kind, loss, deductible));
}

function formulaFor(kind: DeductibleKind, loss: Fraction, deductible: Fraction): Formula {
  if (kind === "unconditional") return excess;
  return isLess(deductible, loss) ? wholeLoss : nothing;
}
