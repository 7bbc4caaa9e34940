/** An exact number as held by decimal.js, big.js or bignumber.js; Prisma returns such objects. */
export interface DecimalObject {
  /** Write the number in full, without an exponent, such as `"20000.5"`. */
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
  if (typeof value !== "object") return undefined;
  // Whether there is such a method, and what it returns, is looked at below.
  const toFixed = (value as Partial<DecimalObject> | null)?.toFixed;
  if (typeof toFixed !== "function" || value instanceof Number || value instanceof Date) return undefined;
  const text: unknown = toFixed.call(value);
  return typeof text === "string" ? { text, isSure: isSameNumber(text, stringOf(value)) } : undefined;
}

function stringOf(value: object | null): string {
  try {
    return String(value);
  } catch {
    // An object without a prototype has no text.
    return "";
  }
}

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

const isSameNumber = (text: string, other: string): boolean => NUMBER.test(text) && keyOf(text) === keyOf(other);

/**
 * Alike for every text of a number: its digits that count, and beside them a number of JavaScript, as others with these
 * digits are at least tenfold apart. Of a row of zeros inside, the search for those at the end begins only at the first.
 */
const keyOf = (text: string): string => `${Number(text)} ${text.replace(/e.*|\D/g, "").replace(/^0+|(?<!0)0+$/g, "")}`;
