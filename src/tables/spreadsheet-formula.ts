/** A step's formula, parsed for a spreadsheet: a number, a name, or an operation. */
export type Expression =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "round"; readonly inner: Expression };

type Operator = "+" | "−" | "×" | "÷" | "min" | "max";

const TOKEN = /[A-Za-z]+|\d+(?:\.\d+)?|[+−×÷(),]/g;

/** Parse the formula of a step. There can be no syntax errors, because `formula` has already parsed the text. */
export function readExpression(text: string): Expression {
  const tokens = text.match(TOKEN) ?? [];
  let next = 0;
  const chain = (operators: readonly string[], part: () => Expression): Expression => {
    let left = part();
    for (let sign = tokens[next] ?? ""; operators.includes(sign); sign = tokens[next] ?? "") {
      next += 1;
      // Only operators are in the list.
      left = { kind: sign as Operator, left, right: part() };
    }
    return left;
  };
  const product = (): Expression => chain(["×", "÷"], factor);
  const sum = (): Expression => chain(["+", "−"], product);
  function factor(): Expression {
    const token = tokens[next++] ?? "";
    if (/^\d/.test(token)) return { kind: "number", text: token };
    if (token !== "(" && tokens[next] !== "(") return { kind: "name", name: token };
    if (token !== "(") next += 1;
    const first = sum();
    const second = tokens[next++] === "," ? sum() : undefined;
    if (second !== undefined) next += 1;
    if (token === "(") return first;
    if (second === undefined) return { kind: "round", inner: first };
    return { kind: token === "min" ? "min" : "max", left: first, right: second };
  }
  return sum();
}

/** Replace names by expressions. */
export function replaceNames(expression: Expression, of: (name: string) => Expression | undefined): Expression {
  switch (expression.kind) {
    case "number":
      return expression;
    case "name":
      return of(expression.name) ?? expression;
    case "round":
      return { kind: "round", inner: replaceNames(expression.inner, of) };
    default:
      return {
        kind: expression.kind,
        left: replaceNames(expression.left, of),
        right: replaceNames(expression.right, of),
      };
  }
}

/** The meaning of a name in a sheet: an amount in whole currency units, a share from 0 to 1, or a whole number. */
export interface Operand {
  readonly kind: "amount" | "share" | "count";
  readonly cell: string;
  /** Whether a share of 1 means that the whole amount is kept, without rounding. */
  readonly isWholeUnrounded?: boolean;
}

/** How an amount is rounded: the unit, in hundredths, and the rounding mode. */
export interface HundredthsRounding {
  readonly unit: number;
  readonly mode: string;
}

/** Shares have at most six decimal places. */
const MILLION = "1000000";

/** The powers of ten at which an amount in hundredths is split into three-digit groups. */
const PARTS = [9, 6, 3, 0];

/** Thrown when a sheet cannot compute an expression exactly. */
export class NotExact extends Error {}

/** Write an expression as an ordinary spreadsheet formula, with the spreadsheet's own rounding. */
export function plainFormula(expression: Expression, of: (name: string) => string): string {
  const inner = (part: Expression): string => {
    const text = plainFormula(part, of);
    return part.kind === "+" || part.kind === "−" ? `(${text})` : text;
  };
  switch (expression.kind) {
    case "number":
      return expression.text;
    case "name":
      return of(expression.name);
    case "+":
      return `${plainFormula(expression.left, of)}+${inner(expression.right)}`;
    case "−":
      return `${plainFormula(expression.left, of)}-${inner(expression.right)}`;
    case "×":
      return `${inner(expression.left)}*${inner(expression.right)}`;
    case "÷":
      return `${inner(expression.left)}/${inner(expression.right)}`;
    case "round":
      throw new NotExact("a rounded amount is not written plainly");
    default:
      return `${expression.kind.toUpperCase()}(${plainFormula(expression.left, of)},${plainFormula(expression.right, of)})`;
  }
}

/**
 * Write an amount as a formula that is exact to the hundredth. A cell holds only 15 digits, so the product of an amount
 * and a number of days may not be exact, and ROUND may see a tie where there is none. Therefore, the remainder of each
 * division is computed from three-digit groups, using whole numbers below 10^14. Because the remainder is exact, so are
 * the quotient and the result in every rounding mode.
 */
export function exactHundredths(
  expression: Expression,
  operandOf: (name: string) => Operand,
  rounding: HundredthsRounding | undefined,
): string {
  const write = (part: Expression): string => {
    switch (part.kind) {
      case "number":
        return times(part.text, "100");
      case "name":
        return hundredthsOf(operandOf(part.name));
      case "+":
        return `${write(part.left)}+${write(part.right)}`;
      case "−":
        return `${write(part.left)}-${bracketed(write(part.right))}`;
      case "min":
      case "max":
        return `${part.kind.toUpperCase()}(${write(part.left)},${write(part.right)})`;
      case "round":
        return writeRounded(part.inner);
      default:
        throw new NotExact("an amount that is divided is rounded");
    }
  };
  /** Rounding the larger of two values gives the same result as taking the larger of the two rounded values. */
  const writeRounded = (part: Expression): string => {
    if (rounding === undefined) throw new NotExact("nothing says how to round");
    if (part.kind === "number") return write(part);
    if (part.kind === "min" || part.kind === "max") {
      return `${part.kind.toUpperCase()}(${writeRounded(part.left)},${writeRounded(part.right)})`;
    }
    const terms = termsOf(part, operandOf);
    const rounded = roundedSum(terms, rounding);
    const [{ whole } = { whole: undefined }] = terms;
    return whole === undefined ? rounded : `IF(${whole.share}=1,${whole.amount},${rounded})`;
  };
  return write(expression);
}

const hundredthsOf = ({ cell }: Operand): string => `ROUND(100*${cell},0)`;

const bracketed = (text: string): string => (/[+-]/.test(text) ? `(${text})` : text);

const times = (...factors: readonly string[]): string => {
  const kept = factors.filter((factor) => factor !== "1");
  if (kept.includes("0")) return "0";
  return kept.length === 0 ? "1" : kept.map(bracketed).join("*");
};

/** A product: an optional amount, and whole numbers in the numerator and the denominator. */
interface Term {
  readonly isNegative: boolean;
  /** In hundredths. */
  readonly amount: string | undefined;
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly whole?: { readonly share: string; readonly amount: string };
}

function termsOf(expression: Expression, operandOf: (name: string) => Operand): readonly Term[] {
  const one: Term = { isNegative: false, amount: undefined, above: [], below: [] };
  switch (expression.kind) {
    case "number": {
      const [digits = "", decimals = ""] = expression.text.split(".");
      const below = decimals === "" ? [] : [`1${"0".repeat(decimals.length)}`];
      return [{ ...one, above: [String(Number(digits + decimals))], below }];
    }
    case "name": {
      const operand = operandOf(expression.name);
      if (operand.kind === "amount") return [{ ...one, amount: hundredthsOf(operand) }];
      if (operand.kind === "count") return [{ ...one, above: [operand.cell] }];
      const share = { ...one, above: [`ROUND(${MILLION}*${operand.cell},0)`], below: [MILLION] };
      return [operand.isWholeUnrounded ? { ...share, whole: { share: operand.cell, amount: "" } } : share];
    }
    case "+":
    case "−": {
      const right = termsOf(expression.right, operandOf);
      const flipped =
        expression.kind === "+" ? right : right.map((term) => ({ ...term, isNegative: !term.isNegative }));
      return [...termsOf(expression.left, operandOf), ...flipped];
    }
    case "×":
      return termsOf(expression.left, operandOf).flatMap((left) =>
        termsOf(expression.right, operandOf).map((right) => product(left, right)),
      );
    case "÷": {
      const [divisor, ...others] = termsOf(expression.right, operandOf);
      if (divisor === undefined || others.length > 0 || divisor.amount !== undefined) {
        throw new NotExact("a sheet divides by whole numbers and shares");
      }
      const inverse: Term = { ...divisor, above: divisor.below, below: divisor.above };
      return termsOf(expression.left, operandOf).map((left) => product(left, inverse));
    }
    default:
      throw new NotExact("a sum holds no function");
  }
}

function product(left: Term, right: Term): Term {
  if (left.amount !== undefined && right.amount !== undefined) throw new NotExact("an amount times an amount");
  const amount = left.amount ?? right.amount;
  const whole = left.whole ?? right.whole;
  return {
    isNegative: left.isNegative !== right.isNegative,
    amount,
    above: [...left.above, ...right.above],
    below: [...left.below, ...right.below],
    ...(whole !== undefined && { whole: { ...whole, amount: amount ?? "" } }),
  };
}

/** Remove each of the given factors from a list once. */
function without(factors: readonly string[], taken: readonly string[]): readonly string[] {
  const rest = [...factors];
  for (const factor of taken) {
    const index = rest.indexOf(factor);
    if (index >= 0) rest.splice(index, 1);
  }
  return rest;
}

/** The rounded sum of the given terms, in hundredths. */
function roundedSum(terms: readonly Term[], { unit, mode }: HundredthsRounding): string {
  const common: string[] = [];
  for (const { below } of terms) common.push(...without(below, common));
  const divisor = times(...common);
  /** For each amount, the factor by which it is multiplied before the single division. */
  const coefficients = new Map<string, string>();
  for (const { isNegative, amount, above, below } of terms) {
    if (amount === undefined) throw new NotExact("a term without an amount");
    const factor = times(...above, ...without(common, below));
    const before = coefficients.get(amount);
    const sign = isNegative ? "-" : before === undefined ? "" : "+";
    coefficients.set(amount, `${before ?? ""}${sign}${bracketed(factor)}`);
  }
  // An amount multiplied by the divisor itself leaves no remainder.
  const divided = [...coefficients].filter(([, factor]) => factor !== divisor);
  const remainder =
    common.length === 0 || divided.length === 0
      ? "0"
      : `MOD(${divided.map(([amount, factor]) => remainderOf(amount, factor, divisor)).join("+")},${divisor})`;
  const sum = [...coefficients].map(([amount, factor]) => times(amount, factor)).join("+");
  // Twice the sum in hundredths, cut down to a whole number, and whether anything was cut off.
  const twice = common.length === 0 ? `2*(${sum})` : `ROUND((2*(${sum})-${remainder})/${bracketedProduct(divisor)},0)`;
  return `${unit === 1 ? "" : `${unit}*`}${roundTwice(twice, remainder, unit, mode)}`;
}

const bracketedProduct = (text: string): string => (/[*+-]/.test(text) ? `(${text})` : text);

/** The remainder of twice an amount times a factor, computed from the parts of the amount. */
function remainderOf(amount: string, factor: string, divisor: string): string {
  return PARTS.reduce((before, power, index) => {
    const shifted = power === 0 ? amount : `INT(${amount}/1${"0".repeat(power)})`;
    const part = index === 0 ? shifted : `MOD(${shifted},1000)`;
    const carried = before === "" ? "" : `1000*${before}+`;
    return `MOD(${carried}${part}*2*(${factor}),${divisor})`;
  }, "");
}

/** The number of units, from twice the number of hundredths rounded down, and its remainder. */
function roundTwice(twice: string, remainder: string, unit: number, mode: string): string {
  const two = 2 * unit;
  const isCut = `IF(${remainder}>0,1,0)`;
  switch (mode) {
    case "half-up":
      return `INT((${twice}+${unit})/${two})`;
    case "half-down":
      return `INT((${twice}+${isCut}+${unit - 1})/${two})`;
    case "up":
      return `INT((${twice}+${isCut}+${two - 1})/${two})`;
    case "down":
      return `INT(${twice}/${two})`;
    case "half-even": {
      const isOddTie = `AND(${remainder}=0,MOD(${twice}+${unit},${2 * two})=${two})`;
      return `(INT((${twice}+${unit})/${two})-IF(${isOddTie},1,0))`;
    }
    default:
      throw new NotExact(`no mode ${mode}`);
  }
}
