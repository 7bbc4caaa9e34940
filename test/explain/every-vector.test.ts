import { describe, expect, it } from "vitest";
import { en } from "../../src/explain/en.js";
import { explain, problemOf } from "../../src/explain/explain.js";
import { sayDay, sayNumber } from "../../src/explain/fill.js";
import { kk } from "../../src/explain/kk/index.js";
import type { Locale } from "../../src/explain/locale.js";
import { ru } from "../../src/explain/ru/index.js";
import { operations } from "../../src/operations.js";
import { readVectors } from "../../src/testing/index.js";

const locales: readonly Locale[] = [en, ru, kk];

const answers = readVectors().flatMap(({ operation, cases }) =>
  cases.flatMap(({ id, input }) => {
    const outcome = operations[operation]?.safe(input);
    return outcome === undefined ? [] : [{ id: `${operation} ${id}`, input, outcome }];
  }),
);
const results = answers.flatMap(({ id, input, outcome }) =>
  outcome.success ? [{ id, input, result: outcome.result }] : [],
);

const errors = answers.flatMap(({ id, outcome }) => (outcome.success ? [] : [{ id, error: outcome.error }]));

/** Words that are codes too. */
const WORDS_OF_ENGLISH = ["cooling-off"];

const codes = Object.entries(en.words)
  .filter(([kind]) => !["titles", "answers", "citations", "conventions"].includes(kind))
  .flatMap(([, meanings]) => Object.keys(meanings))
  .filter((code) => code.includes("-") && !WORDS_OF_ENGLISH.includes(code));
const CODE = new RegExp(`(?<![\\p{L}-])(${codes.join("|")})(?![\\p{L}-])`, "u");

/** What no text for people has in it. What was received stands in quotation marks. */
function faultsIn(text: string, locale: Locale): readonly string[] {
  const unquoted = text.replaceAll(/“[^”]*”|«[^»]*»/g, "");
  const faults = [CODE, /\p{Ll}\p{Lu}/u, /undefined|null|NaN|\[object|[{}[\]]/];
  return [...faults.flatMap((fault) => fault.exec(unquoted)?.[0] ?? []), ...latinIn(unquoted, locale)];
}

/** What a text of another language than English has none of: words of Latin letters, and such letters in other words. */
function latinIn(unquoted: string, { language }: Locale): readonly string[] {
  return language === "en" ? [] : (unquoted.match(/\S*[A-Za-z]\S*/g) ?? []);
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

it.each(locales)("no word of $language mixes the alphabets", ({ words, sentences, headings, remedies, issues }) => {
  const texts = [...Object.values(words), sentences, headings, remedies, issues].flatMap((meanings) =>
    Object.values<string>(meanings),
  );
  const mixed = /[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]/iu;
  expect(texts.filter((text) => mixed.test(text.replaceAll(/\{[^}]*\}/g, "")))).toEqual([]);
});

describe.each(locales)("explain in $language, of every vector that is refused,", (locale) => {
  it("has a sentence for each issue, without a code and without the name of a field", () => {
    const faults = errors.flatMap(({ id, error }) => {
      const text = explain(error, { locale });
      expect(text.split("\n")).toHaveLength(error.issues.length + 3);
      return faultsIn(text, locale).map((fault) => `${id}: ${fault}`);
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
  it("has no code, no name of a field and nothing left open in its words", () => {
    const faults = results.flatMap(({ id, input, result }) =>
      faultsIn(explain(result, { input, locale }), locale).map((fault) => `${id}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it("names every amount and every day of the answer", () => {
    const missing = results.flatMap(({ id, input, result }) => {
      const text = explain(result, { input, locale, detail: "short" });
      const unnamed = valuesIn(result, locale).filter((value) => !text.includes(value));
      return [...unnamed, ...faultsIn(text, locale)].map((value) => `${id}: ${value}`);
    });
    expect(missing).toEqual([]);
  });

  it("says the same of a result that was read back from JSON", () => {
    for (const { result, input } of results.slice(0, 200)) {
      expect(explain(JSON.parse(JSON.stringify(result)), { input, locale })).toBe(explain(result, { input, locale }));
    }
  });

  it("does without the input and without the steps", () => {
    const faults = results.flatMap(({ id, result }) => {
      const { steps, ...rest } = result;
      // A result that was stored without its steps.
      const text = explain(rest as typeof result, { locale });
      expect(steps).toBeDefined();
      return faultsIn(text, locale).map((fault) => `${id}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});
