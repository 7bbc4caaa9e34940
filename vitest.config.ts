import { defineConfig } from "vitest/config";

/** They start programs, load modules anew, or spoil what all modules share; each needs a process of its own. */
const alone = [
  "test/{architecture,bench,cli,docs,hostile,packaging,zones}/**/*.test.ts",
  "test/exact/caller-settings.test.ts",
  "test/engine/copies.test.ts",
];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "alone", include: alone } },
      // Nobody keeps anything between two calls, so these can share their modules: a third of the time went into loading.
      { extends: true, test: { name: "together", include: ["test/**/*.test.ts"], exclude: alone, isolate: false } },
    ],
    reporters: ["default", "./test/count-reporter.ts"],
    // By default one processor is left idle, which of two is half.
    maxWorkers: "100%",
    // Programs of their own have to wait for their turn on a machine that does much else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Titles say why a row is there; they are printed whole.
    chaiConfig: { truncateThreshold: 0 },
    coverage: { include: ["src/**/*.ts"], reporter: ["text-summary", "json-summary"] },
  },
});
