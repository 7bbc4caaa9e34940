import { writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

/** Letters of Russian and Kazakh as they are: escapes are three times as long. */
const inUtf8: NonNullable<Options["esbuildOptions"]> = (options) => {
  options.charset = "utf8";
};

/** A JavaScript module for each source module, so that a bundler takes what is used and nothing else. */
const modules: Options = {
  entry: ["src/**/*.ts", "!src/cli/**"],
  format: "esm",
  clean: true,
  outDir: "dist/esm",
  // As it is written the code would make the package larger than 700 kB. terser takes out blanks and line ends, and unlike
  // esbuild leaves the marks by which bundlers drop what is not used; names stay, for stack traces.
  minify: "terser",
  terserOptions: {
    compress: false,
    mangle: false,
    format: { comments: /@__(PURE|NO_SIDE_EFFECTS)__/, preserve_annotations: true },
  },
  bundle: false,
  splitting: false,
  target: "es2022",
  esbuildOptions: inUtf8,
  outExtension: () => ({ js: ".js" }),
  // Without `sideEffects: false` in the nearest package.json bundlers keep three times as much.
  onSuccess: () => writeFile("dist/esm/package.json", `${JSON.stringify({ type: "module", sideEffects: false })}\n`),
};

/**
 * What only some commands load stands in the package already; in the command line's bundle it would be there twice. The
 * operations are bundled: one file is read faster than two hundred.
 */
const loadedLate: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "loaded-late",
  setup: (build) =>
    build.onResolve({ filter: /\/(diagnose|explain|scenarios|testing)\/.*\.js$/ }, ({ path, importer }) =>
      /\/src\/(cli|tables)\//.test(importer) && !path.endsWith("/aligned.js")
        ? { path: path.replace(/^(\.\.\/)+/, "../esm/"), external: true }
        : undefined,
    ),
};

/**
 * What hucre writes workbooks with that ours have nothing of: pivot tables, encryption, tables, measured columns. Its
 * writer names them all, and calls none that a workbook does not ask for; left out, the package is 8 kB smaller.
 */
const withoutUnusedParts: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "without-unused-parts",
  setup: (build) => {
    build.onResolve({ filter: /\/(pivot-writer|agile|password|table-writer|auto-width)\.mjs$/ }, ({ importer }) =>
      importer.includes("/hucre/dist/") ? { path: "none.cjs", namespace: "unused-parts" } : undefined,
    );
    build.onLoad({ filter: /./, namespace: "unused-parts" }, () => ({ contents: "module.exports = {};" }));
  },
};

export default defineConfig([
  modules,
  {
    entry: ["src/cli/bin.ts", "src/cli/worker.ts"],
    format: "esm",
    clean: true,
    outDir: "dist/cli",
    target: "node20",
    minify: true,
    esbuildOptions: inUtf8,
    esbuildPlugins: [loadedLate, withoutUnusedParts],
  },
]);
