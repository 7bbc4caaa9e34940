import { defineConfig } from "vitest/config";

/** Workbooks in LibreOffice: `npm run test:sheets`, and no part of `npm test`. */
export default defineConfig({
  test: { include: ["test/sheets/*.sheets.ts"], testTimeout: 600_000, hookTimeout: 1_800_000 },
});
