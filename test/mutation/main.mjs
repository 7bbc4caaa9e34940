/**
 * Runs Stryker over `src/` part by part, and prints what it found. In a single run, the list of the tests that reach each
 * mutant would not fit in memory, and survivors would meet all tests. Arguments choose parts by name:
 * `npm run mutation -- arithmetic`.
 */
import { Stryker } from "@stryker-mutator/core";

const vectors = "vectors/library.test.ts";
const parts = [
  { name: "arithmetic", folders: ["dates", "exact", "formulas"], tests: [vectors, "dates", "exact", "formulas"] },
  { name: "ogpo-plus", folders: ["kazakhstan/ogpo-plus"], tests: [vectors, "kazakhstan", "explain"] },
  { name: "kazakhstan", folders: ["kazakhstan"], tests: [vectors, "kazakhstan", "explain"] },
  { name: "russia", folders: ["russia"], tests: [vectors, "russia", "explain"] },
  {
    name: "explain",
    folders: ["explain"],
    // The fast ones first.
    tests: [
      ...[
        "aligned",
        "fill",
        "page",
        "error",
        "conventions",
        "products",
        "explain",
        "locales",
        "calculation",
        "circumstances",
      ],
      ...["texts-of-vectors", "choices"],
    ].map((name) => `explain/${name}.test.ts`),
  },
  {
    name: "diagnose",
    folders: ["diagnose"],
    // Without the options, which take twice as long as all others.
    tests: ["diagnose", "shown-amount", "mistakes"].map((name) => `diagnose/${name}.test.ts`),
  },
  { name: "scenarios", folders: ["scenarios"], tests: ["scenarios", "cli/scenarios.test.ts"] },
  {
    // Like src/cli, it belongs to the command and is no part of the library: it is run only by its name.
    name: "tables",
    isOfCommand: true,
    folders: ["tables"],
    tests: [
      "tables",
      ...["layout", "run-csv", "run-csv-mangled", "run-csv-round-trip", "workbook"].map(
        (name) => `cli/${name}.test.ts`,
      ),
    ],
  },
  {
    name: "others",
    folders: ["."],
    tests: [vectors, "engine", "convention-link.test.ts", "coverage.test.ts", "schemas", "testing", "kazakhstan"],
  },
];

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
