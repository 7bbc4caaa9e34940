import { defineConfig } from "tsup";

/** The proof as plain JavaScript, and the package as it is built. */
export default defineConfig({
  entry: ["test/proof/main.ts", "test/proof/worker.ts"],
  outDir: "test/proof/dist",
  format: "esm",
  target: "node20",
  external: ["return-premium"],
});
