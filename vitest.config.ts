import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
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
