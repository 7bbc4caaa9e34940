import { allowedValuesOf } from "../engine/allowed-values.js";
import { definitionOf } from "../engine/define-operation.js";
import type { Path } from "../engine/issue.js";
import type { AnyOperation } from "../engine/operation.js";
import { fieldsOf } from "../engine/schema-shape.js";
import { capitalise, fieldWord, fill, sayCode, wordsOf } from "../explain/fill.js";
import type { Locale } from "../explain/locale.js";
import { ERROR, type ResultField } from "./layout.js";
import type { LayoutInput } from "./layout.types.js";
import { resultWords } from "./result-words.js";

/** The usual file format for each language. Windows-1251 lacks Kazakh letters. */
const HABITS: Readonly<Record<NonNullable<LayoutInput["language"]>, LayoutInput>> = {
  en: { encoding: "utf-8", delimiter: ",", decimal: ".", dates: "yyyy-mm-dd", language: "en" },
  ru: { encoding: "windows-1251", delimiter: ";", decimal: ",", dates: "dd.mm.yyyy", language: "ru" },
  kk: { encoding: "utf-8", delimiter: ";", decimal: ",", dates: "dd.mm.yyyy", language: "kk" },
};

/** The input objects whose names are not needed to tell fields apart. */
const GROUPS: readonly string[] = ["contract", "termination", "options", "claim", "claims", "rounding", "calendar"];

/**
 * A starter layout, with a column for each field of an operation, and with all allowed words and answers. Headers and
 * words are in the given language; if no language is given, they are paths and codes.
 */
export function newLayout(
  operation: AnyOperation,
  resultFields: readonly ResultField[],
  locale: Locale | undefined,
): LayoutInput {
  const fields = fieldsOf(definitionOf(operation).fields).filter(({ isLeaf }) => isLeaf);
  const shown = resultFields.filter(({ isShown }) => isShown);
  const codes: readonly (string | boolean)[] = [
    ...fields.flatMap(({ schema }) => allowedValuesOf(schema) ?? []),
    // The words for the codes in the answers, which exist only if a language is given.
    ...(locale === undefined ? [] : shown.flatMap(codesOf)),
  ];
  const columns = headersOf(
    fields.map(({ path }) => path),
    locale,
  );
  const values = unlike(
    [...new Set(codes)].map((code) => [wordOf(code, locale), code]),
    new Set(),
    (word, code) => `${word} (${code})`,
  );
  const names = [...shown.map(({ name }) => name), ERROR];
  const answers = unlike(
    names.map((name) => [locale === undefined ? name : headerOfResult(name, locale), name]),
    new Set(columns.map(([header]) => header)),
    (header, name) => (locale === undefined ? `answer.${name}` : `${capitalise(wordIn("answer", locale))}: ${header}`),
  );
  return {
    ...HABITS[languageOf(locale)],
    columns: Object.fromEntries(columns),
    values: Object.fromEntries(values),
    answers: Object.fromEntries(answers.map(([header, name]) => [name, header])),
    ...(locale === undefined && { language: undefined }),
  };
}

const codesOf = ({ form, codes }: ResultField): readonly (string | boolean)[] =>
  form === "true-or-false" ? [true, false] : codes;

/** Each field's header and dotted path; no two headers are the same. */
export const headersOf = (paths: readonly Path[], locale: Locale | undefined): readonly (readonly [string, string])[] =>
  unlike(
    paths.map((path) => [locale === undefined ? path.join(".") : headerOf(path, locale), path.join(".")]),
    new Set(),
    (header, name) => `${header} (${name})`,
  );

/** Ensures that the words for different things differ from one another and from words already in use. */
function unlike<Thing>(
  pairs: readonly (readonly [word: string, thing: Thing])[],
  taken: Set<string>,
  tellApart: (word: string, thing: Thing) => string,
): readonly (readonly [string, Thing])[] {
  return pairs.map(([word, thing]) => {
    const own = taken.has(word) ? tellApart(word, thing) : word;
    taken.add(own);
    return [own, thing];
  });
}

const languageOf = (locale: Locale | undefined): keyof typeof HABITS =>
  locale?.language === "ru" || locale?.language === "kk" ? locale.language : "en";

function headerOf(path: Path, locale: Locale): string {
  const names = path.map(String);
  const parts = names.flatMap((name, index) =>
    index === 0 && names.length > 1 && GROUPS.includes(name) ? [] : [nameOf(names.slice(0, index + 1), locale)],
  );
  return capitalise(parts.join(": "));
}

const nameOf = (names: readonly string[], { words }: Locale): string =>
  (fieldWord(names, words.fields) ?? names.at(-1) ?? "").replace(/^the /, "");

export function headerOfResult(name: string, locale: Locale): string {
  const [first = "", last] = name.split(".");
  const known = wordsOf(resultWords[languageOf(locale)], name);
  if (known !== undefined) return capitalise(known);
  return capitalise(
    last === undefined
      ? nameOf([first], locale)
      : `${wordIn(first, locale)}: ${headerOfResult(last, locale).toLowerCase()}`,
  );
}

export const wordIn = (name: string, locale: Locale): string => wordsOf(resultWords[languageOf(locale)], name) ?? name;

/** The word for a code. */
export function wordOf(code: string | boolean, locale: Locale | undefined): string {
  if (locale === undefined) return String(code);
  if (typeof code === "boolean") return wordIn(String(code), locale);
  const { words } = locale;
  const template =
    sayCode(code, locale, "reasons") ??
    [words.groundNames, words.verdicts, words.bounds, words.noDueDay].map((kind) => wordsOf(kind, code)).find(Boolean);
  return template === undefined ? code : fill(template, {}, locale);
}
