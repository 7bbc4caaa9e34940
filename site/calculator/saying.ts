import type { Locale } from "return-premium/explain";
import type { Field } from "./rule-sets.js";
import { fill, type Words } from "./words/words.js";

/** A language of the page: what the library says in it, and what the calculator says besides. */
export interface Saying {
  readonly locale: Locale;
  readonly words: Words;
}

type Templates = Locale["words"]["fields"];

const wordIn = (words: Templates, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a field is called above its box. */
export function labelOf({ path, called }: Pick<Field, "path" | "called">, { locale, words }: Saying): string {
  const label = words.labels[path];
  if (label !== undefined) return label;
  const names = path.split(".");
  const { fields } = locale.words;
  const name = called ?? names.at(-1) ?? "";
  const word = wordIn(fields, names.slice(-2).join(".")) ?? wordIn(fields, name) ?? name;
  return capitalise(word.replace(/^the /, ""));
}

/** What a value of a choice means. */
export function valueWord(value: string, { locale, words }: Saying): string {
  if (value === "") return words.notStated;
  if (value === "true" || value === "yes") return words.yes;
  if (value === "false" || value === "no") return words.no;
  // A word that is a reason and a value of another field means the same in both.
  return wordIn(locale.words.values, value) ?? wordIn(locale.words.reasons, value) ?? value;
}

/** A ground in a few words; an exhausted sum insured has the ground of another reason, but words of its own. */
export function groundWord(ground: string, { locale: { words } }: Saying, reason: unknown): string {
  const facts: Facts = reason === "sum-insured-exhausted" ? { sumExhausted: "" } : {};
  const template = wordIn(words.groundNames, ground) ?? wordIn(words.reasons, ground) ?? wordIn(words.grounds, ground);
  return say(template ?? ground, facts);
}

type Facts = Readonly<Record<string, string>>;

/** Put facts into a text of the library. Of what stands in brackets, the first is said all of whose facts are known. */
function say(template: string, facts: Facts): string {
  const isKnown = (choice: string): boolean =>
    [...choice.matchAll(/\{(\w+)/g)].every(([, name = ""]) => facts[name] !== undefined);
  return fill(
    template.replaceAll(/\[([^\]]*)\]/g, (_, choices: string) => choices.split("|").find(isKnown) ?? ""),
    facts,
  );
}

/** What is wrong on a day that is refused. */
export const issueWord = (code: string, { locale, words }: Saying): string =>
  wordIn(locale.errors, code) ??
  wordIn(locale.words.issues, code) ??
  wordIn(locale.issues, code)?.replaceAll(/\s*\([^)]*\)|\{[^}]*\}/g, "") ??
  words.chart.refused;

/** How a clause is cited: by its own name, by the law that stands before it, as in `CC 842(3)`, or by its rule set. */
export function cite(reference: string, ruleSet: string, { locale }: Saying): string {
  const { citations } = locale.words;
  const own = wordIn(citations, reference);
  if (own !== undefined) return own;
  const [prefix = "", rest = ""] = reference.split(" ");
  const law = rest === "" ? undefined : wordIn(citations, prefix);
  const clause = law === undefined ? reference : rest;
  const [, article = clause, part] = /^([^(]+)(?:\((.+)\))?$/.exec(clause) ?? [];
  const template = law ?? wordIn(citations, ruleSet) ?? "{clause}";
  return say(template, { clause, article, ...(part !== undefined && { part }) });
}

/** Write `2024-01-24` as a sentence does. */
export function sayDay(day: string, { locale }: Saying): string {
  const [year, month, dayOfMonth] = day.split("-").map(Number);
  return year === undefined || month === undefined || dayOfMonth === undefined
    ? day
    : locale.day(year, month, dayOfMonth);
}

/** Write exact decimal text with the marks of the language. */
export function sayNumber(number: string, { locale: { digits } }: Saying): string {
  const [whole = "", decimals] = number.replace("-", "−").split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, digits.group);
  return decimals === undefined ? grouped : `${grouped}${digits.point}${decimals}`;
}

/** Write an amount with its currency. */
export const sayMoney = (amount: string, currency: "KZT" | "RUB", saying: Saying): string =>
  saying.locale.money(sayNumber(amount, saying), currency);

/** Write a share as a percentage. */
export function sayShare(share: string, saying: Saying): string {
  const percent = (Number(share) * 100).toFixed(4).replace(/\.?0+$/, "");
  return saying.locale.percent(sayNumber(percent, saying));
}

/** The difference between two amounts with its sign: exact, as both have the same decimals. */
export function sayDifference(from: string, to: string, currency: "KZT" | "RUB", saying: Saying): string {
  const decimals = Math.max(...[from, to].map((amount) => amount.split(".")[1]?.length ?? 0));
  const scaled = (amount: string): bigint => {
    const [whole = "", rest = ""] = amount.split(".");
    return BigInt(`${whole}${rest.padEnd(decimals, "0")}`);
  };
  const difference = scaled(to) - scaled(from);
  const digits = String(difference < 0n ? -difference : difference).padStart(decimals + 1, "0");
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return `${difference < 0n ? "−" : "+"}${sayMoney(text, currency, saying)}`;
}
