import { defineConfig } from "tsup";

/** The measurement as plain JavaScript, with the sources that it measures. */
export default defineConfig({
  entry: ["test/diagnose/measure.ts"],
  outDir: "test/diagnose/dist",
  format: "esm",
  target: "node20",
});
