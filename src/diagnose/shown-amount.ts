/** The meaning of the text shown by another system: one amount, two possible amounts, or none. */
export type ShownAmount =
  | { readonly amount: string; readonly readings?: never }
  | { readonly readings: readonly [string, string]; readonly amount?: never }
  | { readonly amount?: never; readonly readings?: never };

/**
 * The currency symbols and abbreviations that web pages put before or after an amount; a minus sign may precede them.
 */
const CURRENCY = "₸|тг\\.?|тенге|KZT|₽|руб(?:лей|ля|ль|\\.)?|р\\.|RUB";
const MARKS = new RegExp(`^([-−]?) ?(?:${CURRENCY})\\s*|(?:${CURRENCY})$`, "iu");

/** Digits, with or without thousands separators, and the digits after the last point, comma or dash. */
const PLAIN = /^(\d+)(?:[.,](\d+))?$/;
const GROUPED = {
  " ": /^([1-9]\d{0,2}(?: \d{3})+)(?:[.,](\d+))?$/,
  ",": /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/,
  ".": /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/,
};
/** An amount as written by hand, such as `53 770-00`. */
const DASHED = /^(\d+|\d{1,3}(?: \d{3})+)-(\d\d)$/;

/** Spaces that may be part of a number. In page text, a tab or a line break separates two numbers. */
const BLANKS = /[^\S\t\n\v\f\r\u2028\u2029]+/g;

/**
 * Read an amount in any of the formats used on web pages: thousands separated by spaces of any kind (but no tab or line
 * break), points or commas; a decimal point, comma or dash; a minus sign; a currency mark for the tenge or the rouble.
 *
 * @param text - the text shown, such as `53 770,00 ₸`
 * @returns `amount` as decimal text with the decimals shown; `readings` if the text has two possible meanings, such as
 * `1.234` (the reading with a thousands separator comes first); neither if the text is not an amount
 * @example
 * ```ts
 * import { parseShownAmount } from "return-premium/diagnose";
 * parseShownAmount("53 770,00 тг"); // => { amount: "53770.00" }
 * parseShownAmount("1.234"); // => { readings: ["1234", "1.234"] }
 * parseShownAmount("about 5"); // => {}
 * ```
 */
export function parseShownAmount(text: string): ShownAmount {
  const bare = text.trim().replaceAll(BLANKS, " ").replace(MARKS, "$1").trim();
  const isNegative = /^[-−]/.test(bare);
  const digits = bare.replace(/^[-−] ?/, "");
  const found = new Set(
    [PLAIN, ...Object.values(GROUPED), DASHED].flatMap((form) => {
      const match = form.exec(digits);
      return match?.[1] === undefined ? [] : [print(isNegative, match[1], match[2])];
    }),
  );
  const [amount, inThousands] = found;
  if (amount === undefined) return {};
  return inThousands === undefined ? { amount } : { readings: [inThousands, amount] };
}

/** Reads text or a number. The point in a number is always a decimal point; in text, it may separate thousands. */
export function readShown(shown: string | number): ShownAmount {
  if (typeof shown === "string") return parseShownAmount(shown);
  const text = String(shown);
  return /^-?\d+(\.\d+)?$/.test(text) ? { amount: text } : {};
}

function print(isNegative: boolean, whole: string, decimals: string | undefined): string {
  const digits = whole.replaceAll(/\D/g, "").replace(/^0+(?=\d)/, "");
  const number = decimals === undefined ? digits : `${digits}.${decimals}`;
  return isNegative && /[1-9]/.test(number) ? `-${number}` : number;
}
