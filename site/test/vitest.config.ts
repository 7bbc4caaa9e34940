import { defineConfig } from "vitest/config";

/** The built site in a browser: `npm run test:site`, and no part of `npm test`. */
export default defineConfig({
  test: {
    include: ["site/test/*.{browser,test}.ts"],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
