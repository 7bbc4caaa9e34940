import { en } from "../explain/en.js";
import type { Locale } from "../explain/locale.js";
import { WrongUse } from "./command.js";

/** The languages, each loaded only when needed. */
const languages: Readonly<Record<string, () => Promise<Locale>>> = {
  en: async () => en,
  ru: async () => (await import("../explain/ru/index.js")).ru,
  kk: async () => (await import("../explain/kk/index.js")).kk,
};

/** Load the requested language; undefined if none was requested. */
export async function readLanguage(language: string | undefined): Promise<Locale | undefined> {
  if (language === undefined) return undefined;
  const load = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (load === undefined) throw new WrongUse(`--language takes ${Object.keys(languages).join(", ")}, not ${language}`);
  return load();
}
