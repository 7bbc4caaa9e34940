import { defineConfig } from "vitest/config";

/** The page with faults in a browser: `npm run test:page`, and no part of `npm test`. */
export default defineConfig({
  test: { include: ["test/page/*.page.ts"], testTimeout: 600_000, hookTimeout: 60_000 },
});
