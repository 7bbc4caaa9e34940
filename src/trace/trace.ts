import {
  checkFraction,
  checkRounding,
  type Fraction,
  printAmount,
  type Rounding,
  rounded,
  type WrittenNumber,
  written,
} from "../money/index.ts";
import type { Computation, Formula } from "./formula.ts";

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
export class Trace implements Computation {
  readonly #steps: Step[] = [];
  readonly #rounding: Rounding | undefined;
  readonly #operands = new Map<string, WrittenNumber>();

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
    this.#operands.set(name, written(value));
    return this;
  }

  /** Computes an intermediate value, which is not printed as an amount. */
  step(id: string, clause: string, formula: Formula): Fraction {
    const result = written(formula.evaluate(this));
    this.#record(id, clause, formula, result, result.decimal);
    return result.value;
  }

  /**
   * Computes an amount of the result and prints it, with the decimals of the rounding unit, or with two where it is no
   * multiple of the unit. One that two decimals cannot print throws a RangeError.
   */
  amount(id: string, clause: string, formula: Formula): string {
    const result = written(formula.evaluate(this));
    const text = printAmount(result.value, this.#rounding?.unit);
    this.#record(id, clause, formula, result, text);
    return text;
  }

  /** The value given or computed under a name. A name without one throws a ReferenceError. */
  value(name: string): Fraction {
    return this.#operand(name).value;
  }

  /** A value by the one rounding of the computation. Without a rounding it throws a TypeError. */
  round(value: Fraction): Fraction {
    if (this.#rounding === undefined) throw new TypeError("nothing may be rounded without a rounding");
    return rounded(value, this.#rounding);
  }

  #operand(name: string): WrittenNumber {
    const operand = this.#operands.get(name);
    if (operand === undefined) throw new ReferenceError(`no operand ${name}`);
    return operand;
  }

  #record(id: string, clause: string, formula: Formula, result: WrittenNumber, value: string): void {
    const operands: Record<string, string> = {};
    for (const name of formula.operands) operands[name] = this.#operand(name).exact;
    Object.freeze(operands);
    this.#steps.push(Object.freeze({ id, clause, formula: formula.text, operands, exact: result.fraction, value }));
    this.#operands.set(camelCase(id), result);
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
