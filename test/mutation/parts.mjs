/** The parts of `src/` that Stryker changes one after the other, each with the tests that are run against it. */

const vectors = "vectors/library.test.ts";
export const parts = [
  { name: "arithmetic", folders: ["dates", "exact", "formulas"], tests: [vectors, "dates", "exact", "formulas"] },
  { name: "ogpo-plus", folders: ["kazakhstan/ogpo-plus"], tests: [vectors, "kazakhstan", "explain"] },
  { name: "kazakhstan", folders: ["kazakhstan"], tests: [vectors, "kazakhstan", "explain"] },
  { name: "russia", folders: ["russia"], tests: [vectors, "russia", "explain"] },
  {
    name: "explain",
    folders: ["explain"],
    // The fast ones first.
    tests: (
      "aligned citation facts fill page error conventions products explain locales calculation circumstances " +
      "texts-of-vectors choices"
    )
      .split(" ")
      .map((name) => `explain/${name}.test.ts`),
  },
  {
    name: "diagnose",
    folders: ["diagnose"],
    // Without the options, which take twice as long as all others.
    tests: (
      "diagnose/by-hand/by-hand diagnose/ways diagnose/tried diagnose/account diagnose/formula-text " +
      "diagnose/tell-apart diagnose/diagnose diagnose/explanations diagnose/describe diagnose/shown-amount " +
      "cli/diagnose testing/matchers diagnose/mistakes"
    )
      .split(" ")
      .map((name) => `${name}.test.ts`),
  },
  { name: "scenarios", folders: ["scenarios"], tests: ["scenarios", "cli/scenarios.test.ts"] },
  {
    // Like src/cli, it belongs to the command and is no part of the library: it is run only by its name.
    name: "tables",
    isOfCommand: true,
    folders: ["tables"],
    tests: ["tables"].concat(
      "layout run-csv run-csv-mangled run-csv-round-trip workbook".split(" ").map((name) => `cli/${name}.test.ts`),
    ),
  },
  {
    name: "others",
    folders: ["."],
    tests: [vectors, "engine", "convention-link.test.ts", "coverage.test.ts", "schemas", "testing", "kazakhstan"],
  },
];
