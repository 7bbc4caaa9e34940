/** A decimal.js, big.js or bignumber.js object, which holds an exact number; Prisma returns such objects. */
export interface DecimalObject {
  /** Write the number in full, without an exponent, as in `"20000.5"`. */
  toFixed(): string;
}

/** The text returned by an object's `toFixed` method. */
export interface Written {
  readonly text: string;
  /** Whether `String` gives the same number as `toFixed`. If not, the text from `toFixed` cannot be trusted. */
  readonly isSure: boolean;
}

/**
 * The number held by an object, read only once; undefined if the value is not an object with a `toFixed` method. A
 * `Number` is excluded because its `toFixed` rounds, and a `Date` because it is not a number.
 */
export function writtenBy(value: unknown): Written | undefined {
  if (typeof value !== "object") return undefined;
  // Whether the method exists, and what it returns, is checked below.
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
 * A key that is the same for every way of writing a number: the JavaScript number and the significant digits. Numbers
 * with the same digits differ at least tenfold, so their JavaScript numbers differ too. The lookbehind makes the search
 * for trailing zeros start only at the first zero of a run.
 */
const keyOf = (text: string): string => `${Number(text)} ${text.replace(/e.*|\D/g, "").replace(/^0+|(?<!0)0+$/g, "")}`;
