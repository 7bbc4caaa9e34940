/** An exact number as decimal.js, big.js and bignumber.js hold it; what Prisma returns is one. */
export interface DecimalObject {
  /** Writes the number in full, without an exponent: `"20000.5"`. */
  toFixed(): string;
}

/** What an object wrote by its `toFixed`. */
export interface Written {
  readonly text: string;
  /** Whether `String` writes the same number, so that nobody is misled. */
  readonly isSure: boolean;
}

/**
 * Asks an object for the number that it holds, once; undefined where the value is no object with such a method. A
 * `Number` rounds in its `toFixed`, and a `Date` is no number.
 */
export function writtenBy(value: unknown): Written | undefined {
  if (typeof value !== "object" || value === null || !("toFixed" in value)) return undefined;
  const { toFixed } = value;
  if (typeof toFixed !== "function" || value instanceof Number || value instanceof Date) return undefined;
  const text: unknown = Reflect.apply(toFixed, value, []);
  return typeof text === "string" ? { text, isSure: isSameNumber(text, stringOf(value)) } : undefined;
}

function stringOf(value: object): string {
  try {
    return String(value);
  } catch {
    // An object without a prototype has no text.
    return "";
  }
}

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** Numbers with the same digits are the same or at least tenfold apart, which a number of JavaScript tells. */
const isSameNumber = (text: string, other: string): boolean =>
  NUMBER.test(text) && Number(text) === Number(other) && digitsOf(text) === digitsOf(other);

/** The digits that count. Of the zeros inside, the search for those at the end begins once at each row. */
const digitsOf = (text: string): string => text.replace(/e.*|\D/g, "").replace(/^0+|(?<!0)0+$/g, "");
