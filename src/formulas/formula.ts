import { readDecimal } from "../exact/decimal.js";
import { add, divide, type Fraction, maximum, minimum, multiply, subtract } from "../exact/fraction.js";
import { type Rounding, round } from "../exact/rounding.js";

type Expression = Formula["evaluate"];

/** A formula: the text that a reader sees, and the computation parsed from that text. */
export interface Formula {
  readonly text: string;
  /** The names of the operands, each listed once, in order of first appearance. */
  readonly operands: readonly string[];
  /** The step ids that correspond to the operand names, such as `unearned-premium` for `unearnedPremium`. */
  readonly stepIds: readonly string[];
  /** Compute the result from the operand values, in order; a formula with `round` requires the `rounding` argument. */
  readonly evaluate: (values: readonly Fraction[], rounding?: Rounding) => Fraction;
}

const TOKEN = /[A-Za-z]+|\d+(?:\.\d+)?|[+−×÷(),]/g;

/**
 * Parse a formula made up of operand names, decimal numbers, `+ − × ÷`, parentheses, `min(a, b)`, `max(a, b)` and
 * `round(x)`.
 *
 * `×` and `÷` bind more tightly than `+` and `−`; operators of equal precedence are applied from left to right.
 *
 * @param text - the formula; names contain only letters, and the minus is U+2212
 * @returns the formula, to be computed by a `Trace`; values are rounded only where the formula says `round`
 * @throws SyntaxError for anything else
 * @example
 * ```ts
 * import { formula } from "return-premium/formulas";
 * formula("round(premium × usedDays ÷ termDays)").operands; // => ["premium", "usedDays", "termDays"]
 * ```
 */
export function formula(text: string): Formula {
  const tokens = text.match(TOKEN) ?? [];
  if (tokens.join("") !== text.replaceAll(" ", "")) throw new SyntaxError(`not a formula: ${text}`);
  const places: Record<string, number> = Object.create(null);
  let next = 0;

  const expect = (token: string): void => {
    if (tokens[next++] !== token) throw new SyntaxError(`expected ${token} in ${text}`);
  };

  function sum(): Expression {
    let left = product();
    for (let sign = tokens[next]; sign === "+" || sign === "−"; sign = tokens[next]) {
      next += 1;
      left = combine(sign === "+" ? add : subtract, left, product());
    }
    return left;
  }

  function product(): Expression {
    let left = factor();
    for (let sign = tokens[next]; sign === "×" || sign === "÷"; sign = tokens[next]) {
      next += 1;
      left = combine(sign === "×" ? multiply : divide, left, factor());
    }
    return left;
  }

  function factor(): Expression {
    const token = tokens[next++] ?? "";
    if (token === "(") {
      const inner = sum();
      expect(")");
      return inner;
    }
    if (/\d/.test(token)) {
      const constant = readDecimal(token);
      return () => constant;
    }
    if (!/[A-Za-z]/.test(token)) throw new SyntaxError(`expected an operand in ${text}`);
    return tokens[next] === "(" ? call(token) : operand(token);
  }

  function operand(name: string): Expression {
    places[name] ??= Object.keys(places).length;
    const place = places[name];
    return (values) => {
      const value = values[place];
      if (value === undefined) throw new ReferenceError(`no operand ${name}`);
      return value;
    };
  }

  function call(name: string): Expression {
    expect("(");
    const first = sum();
    if (name === "round") {
      expect(")");
      return (values, rounding) => {
        if (rounding === undefined) throw new TypeError("nothing may be rounded without a rounding");
        return round(first(values, rounding), rounding);
      };
    }
    if (name !== "min" && name !== "max") throw new SyntaxError(`no function ${name} in ${text}`);
    expect(",");
    const second = sum();
    expect(")");
    return combine(name === "min" ? minimum : maximum, first, second);
  }

  const evaluate = sum();
  if (next !== tokens.length) throw new SyntaxError(`unexpected ${tokens[next]} in ${text}`);
  // V8 compares the keys of an object by their addresses, and a substring letter by letter.
  const operands = Object.keys(places);
  const stepIds = Object.keys(Object.fromEntries(operands.map((name) => [stepIdOf(name), name])));
  return { text, operands, stepIds, evaluate };
}

/** The id of the step that computes the value with a given name. */
export const stepIdOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const combine =
  (operation: (a: Fraction, b: Fraction) => Fraction, left: Expression, right: Expression): Expression =>
  (values, rounding) =>
    operation(left(values, rounding), right(values, rounding));
