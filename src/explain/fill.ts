import type { Template } from "../engine/words.js";
import type { Counted, Currency, Locale } from "./locale.js";

/** The facts used in sentences, keyed by name: dates, amounts and codes, as written in results and inputs. */
export type Facts = Readonly<Record<string, unknown>>;

/** The facts that are monetary amounts. */
export const AMOUNTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["premium", "paidPremium", "returnPremium", "retainedPremium", "annualPremium", "agreedReturn", "paidClaims"],
  ...[
    "difference",
    "total",
    "proRata",
    "payout",
    "payable",
    "setOff",
    "mitigation",
    "remainingSumInsured",
    "limit",
    "penalty",
  ],
  ...["amount", "value", "depreciation", "mrp", "unit"],
]);

/** For each fact whose codes are not explained in `values`, the section of `Words` that explains them. */
const KINDS: Readonly<Record<string, "reasons" | "bounds">> = { reason: "reasons", boundBy: "bounds" };

const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/;
const NUMBER = /^\d+(\.\d+)?…?$/;

/**
 * Inserts facts into a sentence. Bracketed text appears only if all its facts are known; a fact with empty text serves
 * only as a condition.
 */
export function fill(template: Template, facts: Facts, locale: Locale): string {
  const chosen = template.replaceAll(/\[([^\]]*)\]/g, (_, part: string) => {
    const isKnown = (choice: string): boolean =>
      [...choice.matchAll(/(?<=\{)\w+/g)].every(([name]) => facts[name] !== undefined && facts[name] !== null);
    return part.split("|").find(isKnown) ?? "";
  });
  return chosen.replaceAll(/\{(\w+)(?:\+(\S+?))?\}/g, (_, name: string, suffix?: string) =>
    sayFact(name, facts, locale, suffix),
  );
}

/** A complete sentence, with an initial capital and a full stop. */
export function sentence(template: Template, facts: Facts, locale: Locale): string {
  const text = fill(template, facts, locale);
  return `${capitalise(text)}${/[.!?]$/.test(text) ? "" : "."}`;
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Formats a fact in the given language: as a date, an amount, a share, a count of days, or the words for a code. */
function sayFact(name: string, facts: Facts, locale: Locale, suffix?: string): string {
  const value = facts[name];
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.join(", ");
  const text = String(value);
  if (typeof value === "number" && /^days|Days$/.test(name)) return sayCount(value, "days", locale);
  if (typeof value === "number" && name === "months") return sayCount(value, "months", locale);
  if (name === "count" && (facts.unit === "working-days" || facts.unit === "calendar-days")) {
    return sayCount(Number(value), facts.unit, locale);
  }
  if (DAY.test(text)) return sayDay(text, locale, suffix);
  if (NUMBER.test(text)) {
    if (AMOUNTS.has(name)) return locale.money(sayNumber(inTiyn(text), locale), currencyOf(facts));
    if (/share$/i.test(name)) return sayShare(text, locale);
    return name === "count" ? sayNumber(text, locale) : text;
  }
  return sayCode(text, locale, KINDS[name]) ?? text;
}

/** A count of days or months, with digit grouping. */
const sayCount = (count: number, unit: Counted, locale: Locale): string =>
  locale.count(count, unit).replace(/\d+/, (digits) => sayNumber(digits, locale));

/** Adds a second decimal to an amount with only one decimal. */
export const inTiyn = (text: string): string => (/\.\d$/.test(text) ? `${text}0` : text);

export const currencyOf = ({ currency }: Facts): Currency => (currency === "RUB" ? "RUB" : "KZT");

/** The words for a code used as a field value. */
export const sayCode = (code: string, { words }: Locale, kind: "reasons" | "bounds" | "values" = "values") =>
  wordsOf(words[kind], code) ?? wordsOf(words.values, code) ?? wordsOf(words.reasons, code);

/** Looks up words by key, ignoring inherited properties; undefined if there is no key. */
export const wordsOf = (
  words: Readonly<Record<string, string>>,
  key: string | number | undefined,
): string | undefined => (key !== undefined && Object.hasOwn(words, key) ? words[key] : undefined);

/**
 * The words for a field, looked up by the names of its object and the field or, failing that, by the field name alone.
 */
export const fieldWord = (names: readonly string[], fields: Readonly<Record<string, string>>): string | undefined =>
  wordsOf(fields, names.slice(-2).join(".")) ?? wordsOf(fields, names.at(-1));

/** Formats a date; any other text is left unchanged. */
export const sayDay = (text: string, locale: Locale, suffix?: string): string =>
  text.replace(DAY, (_, year: string, month: string, dayOfMonth: string) =>
    locale.day(Number(year), Number(month), Number(dayOfMonth), suffix),
  );

/** Formats exact decimal text with the language's separators and a true minus sign. */
export const sayNumber = (text: string, { digits }: Locale): string =>
  text
    .replace("-", "−")
    .replace(/\d+/, (whole) => whole.replaceAll(/\B(?=(\d{3})+$)/g, digits.group))
    .replace(".", digits.point);

/** Formats a share as a percentage. */
export const sayShare = (share: string, locale: Locale): string =>
  locale.percent(sayNumber(hundredfold(share), locale));

/** A share as a percentage: the same digits, with the point moved two places to the right. */
function hundredfold(share: string): string {
  const decimals = share.split(".")[1] ?? "";
  const digits = `${share.replace(/\..*/, "")}${decimals.padEnd(2, "0").slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  const rest = decimals.slice(2).replace(/0+$/, "");
  return rest === "" ? digits : `${digits}.${rest}`;
}
