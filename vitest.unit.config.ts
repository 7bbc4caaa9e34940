import { defineConfig } from "vitest/config";
import NearTestsFirst from "./test/mutation/near-tests-first.js";

/** The part of the tests that a mutant is run against: within one process, on `src/`, in seconds. */
export default defineConfig({
  test: {
    include: [
      "test/vectors/library.test.ts",
      "test/{exact,dates,formulas,engine,kazakhstan,russia,explain,schemas,testing,scenarios,diagnose,tables}/**/*.test.ts",
    ],
    exclude: [
      // They load modules anew inside a test, and what is executed at loading would no longer be told apart.
      "test/exact/caller-settings.test.ts",
      "test/engine/copies.test.ts",
      "test/**/*.every-day.test.ts",
      "test/exact/rounding.numerators.test.ts",
      "test/**/*ties.test.ts",
      "test/schemas/{fields,open-api,refusals,vectors}.test.ts",
    ],
    setupFiles: ["test/mutation/fewer-runs.ts"],
    sequence: { sequencer: NearTestsFirst },
    chaiConfig: { truncateThreshold: 0 },
    testTimeout: 60_000,
    isolate: false,
    pool: "threads",
    maxWorkers: 1,
  },
});
