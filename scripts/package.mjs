/**
 * Measures what the package holds, what it takes once it is installed, and what of each dependency is left in a bundle.
 * Prints the tables of docs/package.md; `--update` writes them there.
 */
import { execSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { bundledPackages, dependencies, manifest } from "./bundled.mjs";
import { pack, root, run, scratchFolder } from "./packed.mjs";
import { writeBetween } from "./write-between.mjs";

/** The first that fits. */
const PARTS = [
  ["declarations", /\.d\.ts$/],
  ["ES modules", /^dist\/esm\//],
  ["CommonJS", /^dist\/cjs\//],
  ["command line", /^dist\/cli\//],
  ["test vectors", /^vectors\//],
  ["JSON Schemas", /^schemas\//],
  ["examples", /^examples\//],
  ["documentation", /\.md$|LICENSE/],
  ["package.json", /^package\.json$/],
];
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const tables = { parts: parts(), licences: licences(await bundledPackages()), sizes: await sizes() };
for (const [name, lines] of Object.entries(tables)) {
  const table = lines.join("\n");
  console.log(`${table}\n`);
  if (process.argv.includes("--update")) writeBetween(join(root, "docs/package.md"), name, table);
}

function parts() {
  const [packed] = JSON.parse(execSync("npm pack --dry-run --json --ignore-scripts", { cwd: root, encoding: "utf8" }));
  const partOf = (path) => PARTS.find(([, pattern]) => pattern.test(path))?.[0] ?? "other";
  const rows = [...PARTS.map(([name]) => name), "other"].flatMap((name) => {
    const files = packed.files.filter(({ path }) => partOf(path) === name);
    const compressed = gzipSync(Buffer.concat(files.map(({ path }) => readFileSync(join(root, path)))));
    const size = kilobytes(sum(files.map((file) => file.size)));
    return files.length === 0 ? [] : [`| ${name} | ${files.length} | ${size} | ${kilobytes(compressed.length)} |`];
  });
  const whole = `| the package | ${packed.entryCount} | ${kilobytes(packed.unpackedSize)} | ${kilobytes(packed.size)} |`;
  return ["| part | files | size | compressed |", "|---|--:|--:|--:|", ...rows, whole];
}

function licences(bundled) {
  const row =
    (how) =>
    ({ name, version, license }) =>
      `| ${name} | ${version} | ${license} | ${how} |`;
  return [
    "| package | version | licence | how it is used |",
    "|---|---|---|---|",
    ...dependencies.map(row("a dependency")),
    ...bundled.map(row("bundled into the command line")),
  ];
}

async function sizes() {
  const scratch = scratchFolder("package");
  pack(scratch);
  run("npm install --no-audit --no-fund --prefix . ./return-premium.tgz", scratch);
  const names = [manifest.name, ...dependencies.map(({ name }) => name)];
  const { metafile } = await build({
    absWorkingDir: scratch,
    stdin: { contents: 'export { returnPremium } from "return-premium/ogpo-plus";', resolveDir: scratch },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  const rows = names.map((name) => {
    const own = Object.entries(inputs).filter(([path]) => path.startsWith(`node_modules/${name}/`));
    const bytes = sum(own.map(([, { bytesInOutput }]) => bytesInOutput));
    return `| ${name} | ${megabytes(sizeOf(join(scratch, "node_modules", name)))} | ${kilobytes(bytes)} |`;
  });
  const all = megabytes(sizeOf(join(scratch, "node_modules")));
  const whole = `| in all | ${all} | ${kilobytes(sum(Object.values(inputs).map(({ bytesInOutput }) => bytesInOutput)))} |`;
  return ["| package | installed | in a bundle |", "|---|--:|--:|", ...rows, whole];
}

/** What a folder takes on disk, in whole blocks. */
function sizeOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return 512 * sum(entries.map(({ parentPath, name }) => statSync(join(parentPath, name)).blocks));
}
