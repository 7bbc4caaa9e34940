import {
  checkFraction,
  checkRounding,
  type Fraction,
  forReading,
  printWritten,
  type Rounding,
  type WrittenNumber,
  written,
} from "../money/index.ts";
import type { Formula } from "./formula.ts";

/** One step of a computation. From its formula, its operands and the rounding, a reader or a program can compute it again. */
export interface Step {
  /** `"unearned-premium"`; as an operand of a later step the value is called `unearnedPremium`. */
  readonly id: string;
  /** The clause that sets the step, in the numbering of the rule set. */
  readonly clause: string;
  /** Operand names, decimal numbers, `+ − × ÷`, parentheses, `min(a, b)`, `max(a, b)`, `round(x)`. */
  readonly formula: string;
  /** The values used, by name: exact decimals or, where no finite decimal exists, fractions. */
  readonly operands: Readonly<Record<string, string>>;
  /** The exact result as a fraction in lowest terms, always with a denominator. */
  readonly exact: string;
  /** The result for reading: an amount as the result prints it, or decimal text that ends in `…` where it is cut. */
  readonly value: string;
}

/** A value under the name that formulas use. */
interface Operand {
  readonly name: string;
  readonly number: WrittenNumber;
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
export class Trace {
  readonly #rounding: Rounding | undefined;
  readonly #steps: Step[] = [];
  /** A list: there are so few that it is searched faster than a map is filled. */
  readonly #operands: Operand[] = [];

  /**
   * @param rounding - the unit, an amount above zero with no decimal too many, and the mode; without a rounding nothing
   * may be rounded, and amounts print two decimals
   * @throws RangeError for a unit or a mode that is none
   */
  constructor(rounding?: Rounding) {
    if (rounding !== undefined) checkRounding(rounding);
    this.#rounding = rounding;
  }

  /** The steps recorded so far. */
  get steps(): readonly Step[] {
    return Object.freeze([...this.#steps]);
  }

  /** Makes a value known under the name that formulas use. What is no fraction throws a TypeError or a RangeError. */
  given(name: string, value: Fraction): this {
    checkFraction(name, value);
    this.#operands.push({ name, number: written(value) });
    return this;
  }

  /** Computes an intermediate value, which is not printed as an amount. */
  step(id: string, clause: string, formula: Formula): Fraction {
    return this.#compute(id, clause, formula, forReading).number.value;
  }

  /**
   * Computes an amount of the result and prints it, with the decimals of the rounding unit, or with two where it is no
   * multiple of the unit. One that two decimals cannot print throws a RangeError.
   */
  amount(id: string, clause: string, formula: Formula): string {
    return this.#compute(id, clause, formula, (number) => printWritten(number, this.#rounding?.unit)).text;
  }

  /** The value given or computed under a name. A name without one throws a ReferenceError. */
  value(name: string): Fraction {
    return this.#number(name).value;
  }

  #number(name: string): WrittenNumber {
    for (const operand of this.#operands) if (operand.name === name) return operand.number;
    throw new ReferenceError(`no operand ${name}`);
  }

  #compute(id: string, clause: string, formula: Formula, print: (number: WrittenNumber) => string) {
    const values: Fraction[] = [];
    const operands: Record<string, string> = {};
    for (const name of formula.operands) {
      const { value, exact } = this.#number(name);
      values.push(value);
      operands[name] = exact;
    }
    Object.freeze(operands);
    const number = written(formula.evaluate(values, this.#rounding));
    const text = print(number);
    this.#steps.push(
      Object.freeze({ id, clause, formula: formula.text, operands, exact: number.fraction, value: text }),
    );
    this.#operands.push({ name: camelCase(id), number });
    return { number, text };
  }
}

const camelCased = new Map<string, string>();

/** `unearned-premium` as the formulas write it, `unearnedPremium`. The ids are few, so each is rewritten once. */
function camelCase(id: string): string {
  let name = camelCased.get(id);
  if (name === undefined) {
    name = id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    camelCased.set(id, name);
  }
  return name;
}
