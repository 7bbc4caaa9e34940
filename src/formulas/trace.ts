import { printAmount } from "../exact/amount.js";
import { checkRounding, type ExactNumber, fractionOf } from "../exact/checks.js";
import { printForReading, type WrittenNumber, write } from "../exact/decimal.js";
import type { Fraction } from "../exact/fraction.js";
import type { Rounding } from "../exact/rounding.js";
import { type Formula, stepIdOf } from "./formula.js";

/** An exact number: a decimal or, where no finite decimal exists, a fraction. */
export type ExactText = string;

/** A fraction in lowest terms, always with a denominator. */
export type FractionText = string;

/** A decimal for reading, which ends in `…` where it is cut. */
export type DecimalText = string;

/** One step of a computation. From its formula, its operands and the rounding, a reader or a program can compute it again. */
export interface Step<Id extends string = string> {
  /** What the step computes, `"unearned-premium"`; a later formula calls its value `unearnedPremium`. */
  readonly id: Id;
  /** The clause that sets the step, in the numbering of the rule set. */
  readonly clause: string;
  /** Operand names, decimal numbers, `+ − × ÷`, parentheses, `min(a, b)`, `max(a, b)`, `round(x)`. */
  readonly formula: string;
  /** The values used, by name: exact decimals or, where no finite decimal exists, fractions. */
  readonly operands: Readonly<Record<string, ExactText>>;
  /** The exact result as a fraction in lowest terms, always with a denominator. */
  readonly exact: FractionText;
  /** The result for reading: an amount as the result prints it, or decimal text that ends in `…` where it is cut. */
  readonly value: DecimalText;
}

/** Whether a computation records its steps; by default it does. */
export interface Recording {
  readonly record?: boolean;
}

/** A value by which formulas are computed. */
interface Operand {
  /** The name under which it was given, or the id of the step that computed it. */
  readonly key: string;
  /** In lowest terms once it is written: a computation that nobody reads needs none. */
  value: Fraction;
  written: WrittenNumber | undefined;
}

/**
 * Records a computation as steps. Every value that is given or computed is an operand of the steps that follow.
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
  /** A list: there are so few that it is searched faster than a map is filled. */
  readonly #operands: Operand[] = [];

  /**
   * @param rounding - the unit, an amount above zero with no decimal too many, and the mode; without a rounding nothing
   * may be rounded, and amounts print two decimals
   * @param recording - `record: false` for a computation whose steps nobody reads: it has the same values, and no steps
   * @throws RangeError for a unit that is no such amount, or another mode
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

  /** Makes a value known under the name that formulas use. What is no exact number throws a TypeError or a RangeError. */
  given(name: string, value: ExactNumber): this {
    this.#operands.push({ key: name, value: fractionOf(name, value), written: undefined });
    return this;
  }

  /** Computes an intermediate value, which is not printed as an amount. */
  step(id: Id, clause: string, formula: Formula): Fraction {
    const result = this.#compute(id, formula);
    if (this.#isRecording) this.#record(id, clause, formula, result, printForReading(writtenIn(result)));
    return result.value;
  }

  /**
   * Computes an amount of the result and prints it, with the decimals of the rounding unit, or with two where it is no
   * multiple of the unit. One that two decimals cannot print throws a RangeError.
   */
  amount(id: Id, clause: string, formula: Formula): string {
    const result = this.#compute(id, formula);
    const text = printAmount(result.value, this.#rounding?.unit);
    if (this.#isRecording) this.#record(id, clause, formula, result, text);
    return text;
  }

  /** The value given or computed under a name, or by a step of that id. A name without one throws a ReferenceError. */
  value(name: string): Fraction {
    const known = this.#operands.find(({ key }) => key === name);
    return (known ?? this.#operand(name, stepIdOf(name))).value;
  }

  #operand(name: string, stepId: string | undefined): Operand {
    for (const operand of this.#operands) if (operand.key === name || operand.key === stepId) return operand;
    throw new ReferenceError(`no operand ${name}`);
  }

  #compute(id: Id, { operands, stepIds, evaluate }: Formula): Operand {
    const values = operands.map((name, place) => this.#operand(name, stepIds[place]).value);
    const result = { key: id, value: evaluate(values, this.#rounding), written: undefined };
    this.#operands.push(result);
    return result;
  }

  #record(id: Id, clause: string, formula: Formula, result: Operand, value: string): void {
    const operands: Record<string, string> = {};
    formula.operands.forEach((name, place) => {
      operands[name] = writtenIn(this.#operand(name, formula.stepIds[place])).exact;
    });
    this.#steps.push({ id, clause, formula: formula.text, operands, exact: writtenIn(result).fraction, value });
  }
}

/** Each operand is written once, however many steps name it. */
function writtenIn(operand: Operand): WrittenNumber {
  if (operand.written === undefined) {
    operand.written = write(operand.value);
    operand.value = operand.written.value;
  }
  return operand.written;
}
