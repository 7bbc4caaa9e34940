import { writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

/** Letters of Russian and Kazakh as they are: escapes are three times as long. */
const inUtf8: NonNullable<Options["esbuildOptions"]> = (options) => {
  options.charset = "utf8";
};

/** A JavaScript module for each source module, so that a bundler takes what is used and nothing else. */
function modules(format: "esm" | "cjs"): Options {
  const outDir = `dist/${format}`;
  return {
    entry: ["src/**/*.ts", "!src/cli/**"],
    format,
    clean: true,
    outDir,
    // Names stay as they are; blanks and line ends would make the package larger than it may be.
    minifyWhitespace: true,
    bundle: false,
    splitting: false,
    target: "es2022",
    esbuildOptions: inUtf8,
    outExtension: () => ({ js: ".js" }),
    // CommonJS has no import.meta.
    ...(format === "cjs" && { define: { "import.meta.dirname": "__dirname" } }),
    // Without `sideEffects: false` in the nearest package.json bundlers keep three times as much.
    onSuccess: () =>
      writeFile(
        `${outDir}/package.json`,
        `${JSON.stringify({ type: format === "esm" ? "module" : "commonjs", sideEffects: false })}\n`,
      ),
  };
}

export default defineConfig([
  modules("esm"),
  modules("cjs"),
  {
    entry: ["src/cli/bin.ts", "src/cli/worker.ts"],
    format: "esm",
    clean: true,
    outDir: "dist/cli",
    target: "node20",
    // It is run, not read nor bundled.
    minify: true,
    esbuildOptions: inUtf8,
  },
]);
