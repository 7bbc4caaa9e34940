import { type Fraction, isLess } from "../money/index.ts";
import { type Formula, formula, type Trace } from "../trace/index.ts";

/** Kinds of deductible: a loss above it pays in full, or only its excess. */
export const deductibleKinds = ["conditional", "unconditional"] as const;

export type DeductibleKind = (typeof deductibleKinds)[number];

/** The part of a loss for which the insurer does not pay. */
export interface Deductible {
  readonly kind: DeductibleKind;
  readonly amount: Fraction;
}

/** What a loss is after its deductible is computed from. */
export interface DeductibleOperands {
  readonly loss: Fraction;
  readonly deductible: Deductible;
}

const nothing = formula("0");
const wholeLoss = formula("loss");
const excess = formula("max(loss − deductible, 0)");

/**
 * What a deductible leaves of a loss. A conditional one: nothing of a loss that is not above it, all of a larger one. An
 * unconditional one: the excess.
 *
 * @formula 0; loss; or max(loss − deductible, 0)
 */
export function lossAfterDeductible(trace: Trace, clause: string, { loss, deductible }: DeductibleOperands): Fraction {
  trace.given("loss", loss).given("deductible", deductible.amount);
  return trace.step("loss-after-deductible", clause, formulaFor(loss, deductible));
}

function formulaFor(loss: Fraction, { kind, amount }: Deductible): Formula {
  if (kind === "unconditional") return excess;
  return isLess(amount, loss) ? wholeLoss : nothing;
}
