/**
 * Runs Stryker over `src/` part by part, and prints what it found. In a single run, the list of the tests that reach each
 * mutant would not fit in memory, and survivors would meet all tests. Arguments choose parts by name:
 * `npm run mutation -- arithmetic`.
 */
import { Stryker } from "@stryker-mutator/core";
import { parts } from "./parts.mjs";

/** What a part changes: its folders without those of the parts before it; the last part changes all others. */
function globsOf({ folders }, place) {
  const earlier = ["cli", ...parts.slice(0, place).flatMap((part) => part.folders)];
  return [...folders.map((path) => `src/${path}/**/*.ts`), ...earlier.map((path) => `!src/${path}/**/*.ts`)];
}

const names = parts.map(({ name }) => name);
const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !names.includes(name));
if (unknown !== undefined) throw new RangeError(`no part ${unknown}; the parts are ${names.join(", ")}`);

for (const [place, part] of parts.entries()) {
  const { name, tests } = part;
  if (chosen.length > 0 ? !chosen.includes(name) : part.isOfCommand) continue;
  console.log(`\n${name}`);
  // For vitest.unit.config.ts, which Stryker's processes load.
  process.env.MUTATION_TESTS = tests.join(",");
  await new Stryker({
    mutate: globsOf(part, place),
    incrementalFile: `reports/mutation/${name}.incremental.json`,
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
  }).runMutationTest();
}
await import("./summary.mjs");
