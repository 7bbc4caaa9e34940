import { describe, expect, it } from "vitest";
import type { ResultFrame } from "../../src/engine/result.js";
import { en } from "../../src/explain/en.js";
import { type ExplainedError, type ExplainOptions, explain, problemOf } from "../../src/explain/explain.js";
import { sayDay, sayNumber } from "../../src/explain/fill.js";
import { kk } from "../../src/explain/kk/index.js";
import type { Locale } from "../../src/explain/locale.js";
import { ru } from "../../src/explain/ru/index.js";
import { operations } from "../../src/operations.js";
import { thinned } from "../support/mutants.js";
import * as every from "./answers.js";
import { readHtml, readMarkdown, readText } from "./readers.js";

const locales: readonly Locale[] = [en, ru, kk];

const [answers, results] = [thinned(every.answers), thinned(every.results)];

const errors = answers.flatMap(({ id, outcome }) => (outcome.success ? [] : [{ id, error: outcome.error }]));

/** Words that are codes too. */
const WORDS_OF_ENGLISH = ["cooling-off"];

const codes: ReadonlySet<string> = new Set(
  Object.entries(en.words)
    .filter(([kind]) => !["titles", "answers", "citations", "conventions"].includes(kind))
    .flatMap(([, meanings]) => Object.keys(meanings))
    .filter((code) => !WORDS_OF_ENGLISH.includes(code)),
);

/** What no text for people has in it. What was received stands in quotation marks, and is left out. */
function faultsIn(text: string, { language }: Locale): readonly string[] {
  const unquoted = text.replaceAll(/“[^”]*”|«[^»]*»/g, "");
  const hyphenated = unquoted.match(/(?<![\p{L}-])[a-z]+(?:-[a-z0-9]+)+(?![\p{L}-])/gu) ?? [];
  const leftOpen = unquoted.match(/\p{Ll}\p{Lu}|undefined|null|NaN|\[object|[{}[\]]/gu) ?? [];
  const foreign = unquoted.match(language === "en" ? /\S*\p{Script=Cyrillic}\S*/gu : /\S*[A-Za-z]\S*/g) ?? [];
  return [...hyphenated.filter((code) => codes.has(code)), ...leftOpen, ...foreign];
}

/** The amounts and days of an answer, wherever they stand in it. */
function valuesIn(value: unknown, locale: Locale): readonly string[] {
  if (Array.isArray(value) || value === null) return [];
  if (typeof value !== "object") {
    const text = String(value);
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return [sayDay(text, locale)];
    return /^\d+\.\d\d$/.test(text) ? [sayNumber(text, locale)] : [];
  }
  return Object.entries(value).flatMap(([name, field]) =>
    ["conventions", "share", "retainedShare", "clause"].includes(name) ? [] : valuesIn(field, locale),
  );
}

/** What a text says of a result: a contract that never came into force has no cooling-off period and ends on no day. */
function saidOf(result: ResultFrame): unknown {
  if (Reflect.get(result, "ground") !== "never-in-force") return result;
  return { ...result, coolingOff: null, notes: result.notes?.filter(({ code }) => code !== "short-notice") };
}

/** The fields of results that are amounts of money. */
const AMOUNTS = ["returnPremium", "retainedPremium", "premium", "payout", "setOff", "mitigation", "payable"].concat(
  ...["remainingSumInsured", "limit", "penalty", "amount", "value"],
);

const amountsOf = (result: ResultFrame): readonly string[] =>
  AMOUNTS.flatMap((name) => {
    const amount: unknown = Reflect.get(result, name);
    return typeof amount === "string" ? [amount] : [];
  });

/** Reads the amounts of a text without the help of what wrote them. */
function amountsReadIn(text: string, { language }: Locale, currency: unknown): ReadonlySet<string> {
  const isRussian = currency === "RUB";
  const written =
    language === "en"
      ? text.matchAll(isRussian ? /([\d,]+(?:\.\d+)?) RUB/g : /([\d,]+(?:\.\d+)?) KZT/g)
      : text.matchAll(isRussian ? /(\d[\d\u00a0]*(?:,\d+)?)\u00a0₽/g : /(\d[\d\u00a0]*(?:,\d+)?)\u00a0₸/g);
  return new Set(
    [...written].map(([, amount = ""]) =>
      language === "en" ? amount.replaceAll(",", "") : amount.replaceAll("\u00a0", "").replace(",", "."),
    ),
  );
}

/** A text in each form, as a reader sees it. */
const read = (subject: ResultFrame | ExplainedError, options: ExplainOptions): readonly string[] => [
  readText(explain(subject, options)),
  readMarkdown(explain(subject, { ...options, format: "markdown" })),
  readHtml(explain(subject, { ...options, format: "html" })),
];

const collect = <Item extends { readonly id: string }>(
  items: readonly Item[],
  faultsOf: (item: Item) => readonly string[],
): readonly string[] => items.flatMap((item) => faultsOf(item).map((fault) => `${item.id}: ${fault}`));

describe.each(locales)("explain in $language, of every vector that is refused,", (locale) => {
  it("has a sentence for each issue, without a code and without the name of a field, in every form", () => {
    const faults = collect(errors, ({ error }) => {
      const text = explain(error, { locale });
      expect(text.split("\n")).toHaveLength(error.issues.length + 3);
      return read(error, { locale }).flatMap((form) => faultsIn(form, locale));
    });
    expect(faults).toEqual([]);
  });

  it("says the same of the JSON of the error, and in problem details", () => {
    for (const { error } of errors) {
      const text = explain(error, { locale });
      expect(explain(JSON.parse(JSON.stringify(error)), { locale })).toBe(text);
      const problem = problemOf(error, { locale });
      expect(problem.errors.map(({ detail }) => `  ${detail}`)).toEqual(text.split("\n").slice(3));
    }
  });
});

describe.each(locales)("explain in $language, of every vector that has a result,", (locale) => {
  it("has in every form no code and nothing left open in its words, and names the amounts and days of the answer", () => {
    const faults = collect(results, ({ input, result }) => {
      const texts = [...read(result, { input, locale }), readText(explain(result, { input, locale, detail: "short" }))];
      const values = valuesIn(saidOf(result), locale);
      const currency: unknown = Reflect.get(result, "currency");
      return texts.flatMap((text) => {
        const amounts = amountsReadIn(text, locale, currency);
        return [
          ...faultsIn(text, locale),
          ...values.filter((value) => !text.includes(value)),
          // Money of one decimal is written with two.
          ...amountsOf(result).filter((amount) => !amounts.has(amount.replace(/\.(\d)$/, ".$10"))),
        ];
      });
    });
    expect(faults).toEqual([]);
  });

  it("says the same of a result that was read back from JSON", () => {
    for (const { result, input } of results.slice(0, 200)) {
      expect(explain(JSON.parse(JSON.stringify(result)), { input, locale })).toBe(explain(result, { input, locale }));
    }
  });

  it("does without the input and without the steps", () => {
    const faults = collect(results, ({ result }) => {
      const { steps, ...rest } = result;
      expect(steps).toBeDefined();
      // A result that was stored without its steps.
      return faultsIn(readText(explain(rest as typeof result, { locale })), locale);
    });
    expect(faults).toEqual([]);
  });
});

/** The same value with markup behind every text in it. */
function withMarkup(value: unknown): unknown {
  if (typeof value === "string") return `${value}<script>"&'`;
  if (Array.isArray(value)) return value.map(withMarkup);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withMarkup(field)]));
}

describe.each(locales)("explain in $language lets no markup through,", (locale) => {
  it("whatever the input of a result claims", () => {
    for (const { result, input } of results) {
      const html = explain(result, { input: withMarkup(input), locale, format: "html" });
      // Throws where an element is not closed, is none of ours, or a sign is not escaped.
      expect(readHtml(html)).not.toContain("<article");
      expect(explain(result, { input: withMarkup(input), locale, format: "markdown" })).not.toContain("<script>");
    }
  });

  it("nor of what was refused", () => {
    let refused = 0;
    for (const { id, input } of answers) {
      const outcome = operations[id.split(" ")[0] ?? ""]?.safe(withMarkup(input));
      if (outcome === undefined || outcome.success) continue;
      refused += 1;
      readHtml(explain(outcome.error, { locale, format: "html" }));
      expect(explain(outcome.error, { locale, format: "markdown" })).not.toContain("<script>");
    }
    expect(refused).toBeGreaterThan(answers.length / 2);
  });
});
