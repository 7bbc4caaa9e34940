import { shareOfPercent } from "../exact/percent.js";
import type { IssueHelp } from "./issue.js";
import { lettersBetween, nearest } from "./nearest.js";

/** The country whose law an operation applies. */
export type Country = "kazakhstan" | "russia";

/** The currency symbols and abbreviations that may be written next to an amount in each country. */
const currencyMarks: Readonly<Record<Country, string>> = {
  kazakhstan: "₸|тг\\.?|тенге|KZT",
  russia: "₽|руб\\.?|RUB",
};

/**
 * An amount written in digits, with at most two decimals. Two or more zeros after the second decimal are ignored.
 * Thousands may be separated by spaces, dots or commas; a single dot or comma before three digits is not accepted,
 * because it may also be a decimal separator.
 */
const AMOUNT =
  /^(\d+|\d{1,3}(?:(?:\s+\d{3})+|(?:\.\d{3})+(?=,)|(?:,\d{3})+(?=\.)|(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$))(?:[.,](\d\d?)(?:(?<=[.,]\d\d)00+)?)?$/;

export function amountIn(text: string, country: Country): string | undefined {
  const marks = `(?:${currencyMarks[country]})`;
  const bare = text.replace(new RegExp(`^${marks}|${marks}$`, "iu"), "").trim();
  const [, whole, decimals] = AMOUNT.exec(bare) ?? [];
  return whole && withoutZeros(whole.replace(/\D/g, "")) + (decimals ? `.${decimals}` : "");
}

export function shareIn(text: string): string | undefined {
  const share = withoutZeros(text.replace(",", "."));
  return share.endsWith("%") ? shareOfPercent(`${share.slice(0, -1).trim()}%`) : share;
}

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, "");

const DAY = /^(\d{1,4})([-./])(\d\d?)\2(\d{1,4})$/;

/**
 * The day of the month comes first if the separators are dots or the first number is greater than 12, and last if the
 * year comes first.
 */
export function dayIn(text: string): string | undefined {
  const [, start = "", sign, middle = "", end = ""] = DAY.exec(text.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3")) ?? [];
  const isYearFirst = start.length > 2;
  const [year, first, second] = isYearFirst ? [start, middle, end] : [end, start, middle];
  const written = (month: string, day: string): string => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isYearFirst && (sign === "." || Number(first) > 12)) return written(second, first);
  return (isYearFirst && sign === "-") || Number(second) > 12 ? written(first, second) : undefined;
}

/** Tries to read rejected text as a value in a commonly used format. */
export type Suggest = (text: string, country: Country) => string | undefined;

/** Rewrites rejected text in the format the field accepts, provided the text has only one possible meaning. */
export function suggestValue(
  suggest: Suggest,
  value: unknown,
  country: Country,
  takes: (text: string) => boolean,
): IssueHelp | undefined {
  const read = typeof value === "string" ? suggest(value.trim(), country) : undefined;
  // A rounding unit has no trailing zero after the decimal point.
  const suggestion = read && [read, read.includes(".") ? read.replace(/\.?0+$/, "") : read].find(takes);
  return suggestion ? { suggestion } : undefined;
}

/**
 * Finds the closest name, if exactly one name differs from the word by at most two letters or only in capitalisation.
 */
export function suggestName(word: string, names: readonly string[]): IssueHelp | undefined {
  const { words } = nearest(names, (name) => lettersBetween(word, name, 2));
  const [suggestion] = words;
  return words.length === 1 && suggestion ? { suggestion } : undefined;
}
