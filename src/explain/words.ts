import type { Words } from "../engine/words.js";
import { wordsOfProducts } from "./words-of-products.js";

/** The meaning of every code, in English. */
export const words: Words = /* @__PURE__ */ mergedWords(wordsOfProducts);

/** The words of all in one. */
export function mergedWords(all: readonly Partial<Words>[]): Words {
  const merged = <Kind extends keyof Words>(kind: Kind): Words[Kind] =>
    Object.assign({}, ...all.map((words) => words[kind]));
  return {
    reasons: merged("reasons"),
    grounds: merged("grounds"),
    because: merged("because"),
    verdicts: merged("verdicts"),
    conditions: merged("conditions"),
    refusalGrounds: merged("refusalGrounds"),
    refusalEffects: merged("refusalEffects"),
    bounds: merged("bounds"),
    steps: merged("steps"),
    notes: merged("notes"),
    documents: merged("documents"),
    excludedLosses: merged("excludedLosses"),
  };
}
