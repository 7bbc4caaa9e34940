import { mergedWords, type Words } from "../engine/words.js";
import { wordsOfProducts } from "./words-of-products.js";

/** The meaning of every code, in English. */
export const words: Words = /* @__PURE__ */ mergedWords(wordsOfProducts);
