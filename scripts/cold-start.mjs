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

const ROUNDS = 10;

/** Programs that print the milliseconds that their one import takes. */
const programs = {
  module: (name) => `const start = performance.now(); await import("${name}"); console.log(performance.now() - start);`,
  commonjs: (name) => `const start = performance.now(); require("${name}"); console.log(performance.now() - start);`,
};

const { name, exports } = readJson("package.json");
const subpaths = Object.keys(exports).filter((subpath) => typeof exports[subpath] === "object");
const rows = subpaths.map((subpath) => ({ subpath: name + subpath.slice(1), module: [], commonjs: [] }));

// A busy moment of the machine falls on all of them alike. The first round finds the files that are not yet in memory.
for (let round = 0; round <= ROUNDS; round++) {
  for (const row of rows) {
    for (const format of Object.keys(programs)) {
      const milliseconds = millisecondsOf(format, row.subpath);
      if (round > 0) row[format].push(milliseconds);
    }
  }
}
console.log("| import | ES module, ms | CommonJS, ms |\n| --- | --: | --: |");
for (const { subpath, module, commonjs } of rows) {
  console.log(`| \`${subpath}\` | ${medianOf(module).toFixed(0)} | ${medianOf(commonjs).toFixed(0)} |`);
}

console.log("\n| import | bytes in a bundle, gzipped |\n| --- | --: |");
for (const entry of readJson(".size-limit.json")) {
  console.log(`| \`${entry.name}\` | ${await bundledSizeOf(entry)} |`);
}

function millisecondsOf(format, subpath) {
  const options = [`--input-type=${format}`, "--eval", programs[format](subpath)];
  return Number(execFileSync(process.execPath, options, { cwd: root, encoding: "utf8" }));
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
    charset: "utf8",
    write: false,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
