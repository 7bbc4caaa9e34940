import { defineConfig } from "tsup";

/** The contenders as plain JavaScript: a loader of TypeScript would slow some of them more than others. */
export default defineConfig({
  entry: ["bench/main.ts"],
  outDir: "bench/dist",
  format: "esm",
  target: "node20",
  // Every package, the library itself among them, is loaded as its users load it.
  skipNodeModulesBundle: true,
});
