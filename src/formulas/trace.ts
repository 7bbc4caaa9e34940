import { printAmount } from "../exact/amount.js";
import { checkRounding, type ExactNumber, fractionOf } from "../exact/checks.js";
import { printExact, printForReading, printFraction } from "../exact/decimal.js";
import { type Fraction, reduce } from "../exact/fraction.js";
import type { Rounding } from "../exact/rounding.js";
import { type Formula, stepIdOf } from "./formula.js";

/** An exact number: a decimal or, if there is no finite decimal, a fraction. */
export type ExactText = string;

/** A fraction in lowest terms, always with a denominator. */
export type FractionText = string;

/** A decimal in readable form, which ends in `…` if it was truncated. */
export type DecimalText = string;

/**
 * One step of a calculation, which a reader or a program can recompute from the formula, the operands and the rounding.
 */
export interface Step<Id extends string = string> {
  /**
   * The name of the value that the step computes, such as `"unearned-premium"`. Later formulas refer to the value by
   * its camel-case name, as in `unearnedPremium`.
   */
  readonly id: Id;
  /** The clause on which the step is based, as numbered in the rule set. */
  readonly clause: string;
  /**
   * The formula, which consists of operand names, decimal numbers, `+ − × ÷`, parentheses, `min(a, b)`, `max(a, b)` and
   * `round(x)`.
   */
  readonly formula: string;
  /**
   * The values used in the formula, by name: exact decimals, or fractions for values that have no finite decimal form.
   */
  readonly operands: Readonly<Record<string, ExactText>>;
  /** The exact result as a fraction in lowest terms, always with a denominator. */
  readonly exact: FractionText;
  /**
   * The value in readable form: an amount as shown in the result, or decimal text that ends in `…` if it was truncated.
   */
  readonly value: DecimalText;
}

/** Whether a calculation records its steps; true by default. */
export interface Recording {
  readonly record?: boolean;
}

/** A value that formulas can use. */
interface Operand {
  /** The name under which it was given, or the id of the step that computed it. */
  readonly key: string;
  /** The value, which is reduced to lowest terms only when its step is recorded. */
  value: Fraction;
  /** The text shown in the steps that use it; undefined until the first of them is recorded. */
  text: string | undefined;
}

/**
 * Record a calculation as a series of steps. Every value, whether given or computed, can be used in later steps.
 *
 * @example
 * ```ts
 * import { formula, readDecimal, Trace } from "return-premium/formulas";
 * const trace = new Trace({ unit: "0.01", mode: "half-up" }).given("premium", readDecimal("100"));
 * trace.step("third", "1", formula("premium ÷ 3"));
 * trace.amount("payment", "1", formula("round(third)")); // => "33.33"
 * trace.steps.map(({ id, value }) => `${id}: ${value}`); // => ["third: 33.333333333333…", "payment: 33.33"]
 * ```
 */
export class Trace<Id extends string = string> {
  readonly #rounding: Rounding | undefined;
  readonly #isRecording: boolean;
  readonly #steps: Step<Id>[] = [];
  /** There are so few operands that searching a list is faster than filling a map. */
  readonly #operands: Operand[] = [];

  /**
   * @param rounding - the unit, an amount above zero without trailing zeros, and the mode; without a rounding, nothing
   * may be rounded, and amounts are formatted with two decimals
   * @param recording - `record: false` for a calculation whose steps are not needed: the values are the same, but there
   * are no steps
   * @throws RangeError for any other unit or mode
   */
  constructor(rounding?: Rounding, { record = true }: Recording = {}) {
    if (rounding !== undefined) checkRounding(rounding);
    this.#rounding = rounding;
    this.#isRecording = record;
  }

  /** The steps recorded so far. */
  get steps(): readonly Step<Id>[] {
    return [...this.#steps];
  }

  /** Give a value the name that formulas use. Throws a TypeError or a RangeError unless it is an exact number. */
  given(name: string, value: ExactNumber): this {
    this.#operands.push({ key: name, value: fractionOf(name, value), text: undefined });
    return this;
  }

  /** Compute an intermediate value, which is not formatted as an amount. */
  step(id: Id, clause: string, formula: Formula): Fraction {
    const result = this.#compute(id, formula);
    if (this.#isRecording) this.#record(id, clause, formula, result);
    return result.value;
  }

  /**
   * Compute an amount of the result and format it with the decimals of the rounding unit, or with two decimals if it is
   * not a multiple of the unit. Throws a RangeError for an amount with more than two decimals.
   */
  amount(id: Id, clause: string, formula: Formula): string {
    const result = this.#compute(id, formula);
    const text = printAmount(result.value, this.#rounding?.unit);
    if (this.#isRecording) this.#record(id, clause, formula, result, text);
    return text;
  }

  /** Look up a value by its name or by the id of its step. Throws a ReferenceError if there is none. */
  value(name: string): Fraction {
    // Deriving a step id from a name takes longer than looking up the name.
    const known = this.#operands.find(({ key }) => key === name);
    return (known ?? this.#operand(name, stepIdOf(name))).value;
  }

  #operand(name: string, stepId: string | undefined): Operand {
    for (const operand of this.#operands) if (operand.key === name || operand.key === stepId) return operand;
    throw new ReferenceError(`no operand ${name}`);
  }

  #compute(id: Id, { operands, stepIds, evaluate }: Formula): Operand {
    const values = operands.map((name, place) => this.#operand(name, stepIds[place]).value);
    const result = { key: id, value: evaluate(values, this.#rounding), text: undefined };
    this.#operands.push(result);
    return result;
  }

  #record(id: Id, clause: string, formula: Formula, result: Operand, amount?: string): void {
    result.value = reduce(result.value);
    const operands: Record<string, string> = {};
    formula.operands.forEach((name, place) => {
      operands[name] = textOf(this.#operand(name, formula.stepIds[place]));
    });
    const exact = printFraction(result.value);
    const value = amount ?? printForReading(result.value);
    // Later steps show the value as it is shown here or, if it is truncated, as a fraction.
    if (amount === undefined) result.text = value.endsWith("…") ? exact : value;
    this.#steps.push({ id, clause, formula: formula.text, operands, exact, value });
  }
}

/** Each operand is formatted only once, regardless of how many steps use it. */
function textOf(operand: Operand): string {
  operand.text ??= printExact(operand.value);
  return operand.text;
}
