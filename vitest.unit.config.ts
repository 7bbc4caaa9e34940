import { defineConfig } from "vitest/config";
import NearTestsFirst, { folders } from "./test/mutation/near-tests-first.js";

/** The part of the tests that a mutant is run against: within one process, on `src/`, in seconds. */
export default defineConfig({
  test: {
    include: folders.map((path) => (path.endsWith(".ts") ? `test/${path}` : `test/${path}/**/*.test.ts`)),
    exclude: [
      // They load modules anew inside a test, and what is executed at loading would no longer be told apart.
      "test/exact/caller-settings.test.ts",
      "test/engine/copies.test.ts",
      "test/**/*.every-day.test.ts",
      "test/exact/rounding.numerators.test.ts",
      "test/**/*ties.test.ts",
      "test/schemas/{fields,open-api,refusals,vectors}.test.ts",
    ],
    setupFiles: ["test/mutation/fewer-runs.ts", "test/mutation/one-process.ts"],
    sequence: { sequencer: NearTestsFirst },
    chaiConfig: { truncateThreshold: 0 },
    testTimeout: 60_000,
    isolate: false,
    pool: "threads",
    maxWorkers: 1,
  },
});
