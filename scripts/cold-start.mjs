/**
 * Prints, as the tables of docs/performance.md, how long a fresh process takes to import each export of the built
 * package, and how large one import is in a bundle.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const readJson = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));

const PROCESSES = 10;

/** Programs that print the milliseconds that their one import takes. */
const formats = {
  module: (name) => `const start = performance.now(); await import("${name}"); console.log(performance.now() - start);`,
  commonjs: (name) => `const start = performance.now(); require("${name}"); console.log(performance.now() - start);`,
};

const { name, exports } = readJson("package.json");
const subpaths = Object.keys(exports).filter((subpath) => typeof exports[subpath] === "object");

console.log("| import | ES module, ms | CommonJS, ms |\n| --- | --: | --: |");
for (const subpath of subpaths.map((subpath) => name + subpath.slice(1))) {
  const medians = Object.keys(formats).map((format) => medianOf(millisecondsOf(format, subpath)));
  console.log(`| \`${subpath}\` | ${medians.map((median) => median.toFixed(0)).join(" | ")} |`);
}

console.log("\n| in a bundle | bytes, gzipped |\n| --- | --: |");
for (const entry of readJson(".size-limit.json")) {
  console.log(`| \`${entry.name}\` | ${await bundledSizeOf(entry)} |`);
}

function millisecondsOf(format, subpath) {
  const run = () =>
    Number(
      execFileSync(process.execPath, [`--input-type=${format}`, "--eval", formats[format](subpath)], {
        cwd: root,
        encoding: "utf8",
      }),
    );
  // The first one finds the files not yet in memory.
  run();
  return Array.from({ length: PROCESSES }, run);
}

function medianOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
}

/** What `esbuild --bundle --minify`, then gzip, leave of a program with this one import. */
async function bundledSizeOf({ path, import: names }) {
  const { outputFiles } = await build({
    stdin: { contents: `import ${names} from "./${path}"; console.log(${names.slice(1, -1)});`, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
