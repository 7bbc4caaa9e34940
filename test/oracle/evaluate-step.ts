/** An evaluator of the formula language of the steps, and a check of whole lists of steps by it. */

import {
  add,
  decimalText,
  divide,
  type Fraction,
  fractionText,
  isFiniteDecimal,
  larger,
  multiply,
  readFraction,
  smaller,
  subtract,
} from "./fractions.js";
import { amountFraction, type Rounding, roundToUnit } from "./money.js";

export interface StepToCheck {
  readonly id: string;
  readonly formula: string;
  readonly operands: Readonly<Record<string, string>>;
  readonly exact: string;
  readonly value: string;
}

const TOKEN = /\s*([a-z][A-Za-z0-9]*|\d+(?:\.\d+)?|[+−×÷(),])/y;

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  const pattern = new RegExp(TOKEN);
  for (const text = formula.trimEnd(); pattern.lastIndex < text.length; ) {
    const start = pattern.lastIndex;
    const token = pattern.exec(text)?.[1];
    if (token === undefined) throw new Error(`cannot read "${text.slice(start)}" in "${formula}"`);
    tokens.push(token);
  }
  return tokens;
}

class Evaluator {
  private readonly tokens: string[];
  private readonly operands: Readonly<Record<string, string>>;
  private readonly rounding: Rounding | undefined;
  readonly usedOperands = new Set<string>();

  constructor(formula: string, operands: Readonly<Record<string, string>>, rounding: Rounding | undefined) {
    this.tokens = tokensOf(formula);
    this.operands = operands;
    this.rounding = rounding;
  }

  evaluate(): Fraction {
    const result = this.sum();
    if (this.tokens.length > 0) throw new Error(`unexpected "${this.tokens.join(" ")}"`);
    return result;
  }

  private accept(expected: string): boolean {
    if (this.tokens[0] !== expected) return false;
    this.tokens.shift();
    return true;
  }

  private require(expected: string): void {
    if (!this.accept(expected)) throw new Error(`"${expected}" expected, found "${this.tokens[0] ?? "the end"}"`);
  }

  private sum(): Fraction {
    let result = this.product();
    for (;;) {
      if (this.accept("+")) result = add(result, this.product());
      else if (this.accept("−")) result = subtract(result, this.product());
      else return result;
    }
  }

  private product(): Fraction {
    let result = this.factor();
    for (;;) {
      if (this.accept("×")) result = multiply(result, this.factor());
      else if (this.accept("÷")) result = divide(result, this.factor());
      else return result;
    }
  }

  private factor(): Fraction {
    if (this.accept("(")) {
      const inner = this.sum();
      this.require(")");
      return inner;
    }
    const token = this.tokens.shift() ?? "the end";
    if (/^\d/.test(token)) return readFraction(token);
    if (this.accept("(")) return this.call(token);
    const operand = Object.hasOwn(this.operands, token) ? this.operands[token] : undefined;
    if (operand === undefined) throw new Error(`no operand "${token}"`);
    this.usedOperands.add(token);
    return readFraction(operand);
  }

  private call(name: string): Fraction {
    const first = this.sum();
    if (name === "round") {
      this.require(")");
      if (this.rounding === undefined) throw new Error("round without conventions.rounding");
      return amountFraction(roundToUnit(first, this.rounding));
    }
    if (name !== "min" && name !== "max") throw new Error(`no function "${name}"`);
    this.require(",");
    const second = this.sum();
    this.require(")");
    return name === "min" ? smaller(first, second) : larger(first, second);
  }
}

/** The step's exact result as a fraction in lowest terms, such as "350137/20". */
export function evaluateStep(step: Pick<StepToCheck, "formula" | "operands">, rounding?: Rounding): string {
  return fractionText(new Evaluator(step.formula, step.operands, rounding).evaluate());
}

function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The decimal for reading, or the text of an amount of the same value (which may end in zeros). */
function isRightValue(value: string, exact: Fraction): boolean {
  if (value === decimalText(exact)) return true;
  return /^(0|[1-9]\d*)(\.\d{1,2})?$/.test(value) && fractionText(readFraction(value)) === fractionText(exact);
}

/** Operands are decimals, and fractions only where no finite decimal exists. */
function isRightlyWritten(operand: string): boolean {
  if (!operand.includes("/")) return true;
  const value = readFraction(operand);
  return !isFiniteDecimal(value) && fractionText(value) === operand;
}

function complaintsAboutStep(
  step: StepToCheck,
  earlier: ReadonlyMap<string, string>,
  rounding: Rounding | undefined,
): string[] {
  const complaints: string[] = [];
  const evaluator = new Evaluator(step.formula, step.operands, rounding);
  const exact = evaluator.evaluate();
  if (step.exact !== fractionText(exact)) complaints.push(`exact is ${step.exact}, not ${fractionText(exact)}`);
  if (!isRightValue(step.value, exact)) complaints.push(`value is ${step.value}, not ${decimalText(exact)}`);
  for (const [name, operand] of Object.entries(step.operands)) {
    if (!evaluator.usedOperands.has(name)) complaints.push(`operand ${name} is not in the formula`);
    if (!isRightlyWritten(operand)) complaints.push(`operand ${name} is ill-written: ${operand}`);
    const result = earlier.get(name);
    if (result !== undefined && result !== fractionText(readFraction(operand))) {
      complaints.push(`operand ${name} is ${operand}, the step of that name gave ${result}`);
    }
  }
  return complaints;
}

/** Everything that is wrong with the steps, as readable lines; none when all of them recompute. */
export function complaintsAboutSteps(steps: readonly StepToCheck[], rounding?: Rounding): string[] {
  const earlier = new Map<string, string>();
  const complaints: string[] = [];
  for (const step of steps) {
    try {
      complaints.push(...complaintsAboutStep(step, earlier, rounding).map((complaint) => `${step.id}: ${complaint}`));
    } catch (error) {
      complaints.push(`${step.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (earlier.has(camelCase(step.id))) complaints.push(`${step.id}: two steps have this id`);
    earlier.set(camelCase(step.id), step.exact);
  }
  return complaints;
}
