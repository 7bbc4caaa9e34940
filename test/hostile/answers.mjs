// A program of its own: reads `{ poisons, isPoisonedFirst, isCommonJs, calls, clean }` from standard input, answers all
// calls under one poison after the other, and prints, for each, whether it was there and the answers as JSON texts, or,
// where it is given those of a clean program, the first that are not the same. What is computed is computed under the
// poison; what is printed is made into text when the poison is taken away.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { poisons } from "./poisons.mjs";

const { poisons: wanted, isPoisonedFirst, isCommonJs, calls, clean } = JSON.parse(readFileSync(0, "utf8"));
const { parse, stringify } = JSON;

const require = createRequire(import.meta.url);
const loadOne = (name) => (isCommonJs ? require(name) : import(name));
const load = async () => ({ ...(await loadOne("return-premium")), ...(await loadOne("return-premium/explain")) });

/** One answer: a result with its explanation, an error, or whatever else was thrown. */
function answer(library, { operation, name, input }) {
  try {
    const compute = operation === undefined ? library.ogpoPlus[name].safe : library.operations[operation].safe;
    const outcome = compute(input);
    return outcome.success ? { outcome, words: library.explain(outcome.result) } : { outcome };
  } catch (error) {
    return { thrown: error };
  }
}

/** As JSON, the error too, whose own toJSON says what is printed of it. */
function text({ outcome, words, thrown }) {
  if (thrown !== undefined) return `thrown: ${thrown}`;
  return stringify({ ...(outcome.success ? outcome : outcome.error.toJSON()), words });
}

async function runUnder(name, before) {
  // Every poison is given inputs of its own: the library may not have left anything in them.
  const own = parse(stringify(calls));
  const { remove, isThere } = poisons[name]();
  const library = before ?? (await load());
  let isProven = false;
  let answers = [];
  try {
    isProven = isThere();
    answers = own.map((call) => answer(library, call));
  } finally {
    remove();
  }
  const texts = answers.map(text);
  return clean === undefined
    ? { poison: name, isProven, texts, changed: [] }
    : { poison: name, isProven, texts: [], changed: changesIn(texts).slice(0, 3) };
}

const changesIn = (texts) =>
  texts.flatMap((answer, index) =>
    answer === clean[index] ? [] : [{ call: calls[index], clean: clean[index], answer }],
  );

const library = isPoisonedFirst ? undefined : await load();
const runs = [];
for (const name of wanted) runs.push(await runUnder(name, library));
process.stdout.write(stringify(runs));
