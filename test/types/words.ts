/** A language lacks no word that English has, and an English list no code: neither would compile. */

import type { Translated } from "../../src/engine/words.js";
import type { Locale } from "../../src/explain/locale.js";
import { ru } from "../../src/explain/ru/index.js";
import type { words as englishOfOgpoPlus } from "../../src/kazakhstan/ogpo-plus/words.js";
import { words as russianOfOgpoPlus } from "../../src/kazakhstan/ogpo-plus/words.ru.js";
import type { words as english } from "../../src/kazakhstan/words.js";
import { words } from "../../src/kazakhstan/words.ru.js";

export const whole: Translated<typeof english> = words;

// @ts-expect-error The name of a field is missing.
export const withoutField: Translated<typeof english> = { ...words, fields: { on: "день" } };

const { due, ...sentences } = ru.sentences;
export const said: string = due;

// @ts-expect-error A sentence is missing.
export const withoutSentence: Locale = { ...ru, sentences };

const { bounds, ...wordsOfOgpoPlus } = russianOfOgpoPlus;
export const limited: string = bounds.loss;

// @ts-expect-error A kind of words of a product is missing.
export const withoutKind: Translated<typeof englishOfOgpoPlus> = wordsOfOgpoPlus;

const { undetermined, ...verdicts } = russianOfOgpoPlus.verdicts;
export const open: string = undetermined;

// @ts-expect-error A code of a product is missing.
export const withoutCode: Translated<typeof englishOfOgpoPlus> = { ...russianOfOgpoPlus, verdicts };
