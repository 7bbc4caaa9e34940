/**
 * Packs the built package and computes every vector with it on each runtime. Prints the table of docs/runtimes.md;
 * `--update` writes it there. If a runtime is not available, its row gives the reason.
 *
 * Chromium is that of the system, `/usr/bin/chromium`, or the one that CHROMIUM names; npm installs the others.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { manifestOf, pack, root, run, scratchFolder } from "../../scripts/packed.mjs";
import { writeBetween } from "../../scripts/write-between.mjs";

const programs = fileURLToPath(new URL("programs/", import.meta.url));
const scratch = scratchFolder("runtimes");
const inScratch = (path) => join(scratch, path);

const platform = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
const nodeNamed = (alias, version) => `${alias}@npm:node-${platform}@${version}`;
/** What npm installs, by the names under which a runtime needs it. */
const packages = {
  node20: nodeNamed("node20", "20.19.0"),
  node22: nodeNamed("node22", "22.23.5"),
  node24: nodeNamed("node24", "24.21.0"),
  bun: "bun@1.4.5",
  deno: "deno@2.9.6",
  miniflare: "miniflare@4.20260730.0",
  playwright: `playwright-core@${manifestOf(root).devDependencies["playwright-core"]}`,
};
/** Several runtimes need the same packages. */
const installed = new Set();
const node = (alias) => inScratch(`node_modules/${alias}/bin/node`);
const programOf = (name) => inScratch(`node_modules/.bin/${name}`);
const bundle = inScratch("bundle.mjs");
const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";

const runtimes = [
  ...["node20", "node22", "node24"].map((alias) => onNode(alias)),
  ...["--disallow-code-generation-from-strings", "--frozen-intrinsics"].flatMap((flag) =>
    ["node20", "node24"].map((alias) => onNode(alias, flag)),
  ),
  { name: "Node, CommonJS", needs: ["node20"], command: [node("node20"), "print.cjs"] },
  { name: "Bun", needs: ["bun"], command: [programOf("bun"), "print.mjs"] },
  { name: "Deno", needs: ["deno"], command: [programOf("deno"), "run", "--allow-read", "print.mjs"] },
  {
    name: "workerd",
    needs: ["node22", "miniflare"],
    command: [node("node22"), "workerd.mjs", bundle],
    version: () => manifestOf(scratch, "node_modules/workerd").version,
  },
  {
    name: "Chromium, strict CSP",
    needs: ["node22", "playwright"],
    command: [node("node22"), "chromium.mjs", bundle, chromium],
  },
];

await prepare();
const rows = runtimes.map(tried);
const head = "| runtime | version | command | cases | differing |\n|---|---|---|--:|--:|";
const table = [head, ...rows.map(printed)].join("\n");
console.log(table);
const hashes = new Set(rows.flatMap(({ answer }) => answer?.hash ?? []));
const days = new Set(rows.flatMap(({ answer }) => answer?.day ?? []));
if ([...days].join() !== "2025-03-16") throw new Error(`dayIn gives ${[...days].join(", ")}`);
if (hashes.size !== 1) throw new Error("the runtimes do not give the same bytes");
if (process.argv.includes("--update")) writeBetween(join(root, "docs/runtimes.md"), "runtimes", table);
if (rows.some(({ answer }) => answer?.differing.length !== 0)) process.exitCode = 1;

function onNode(alias, ...flags) {
  return { name: "Node", needs: [alias], command: [node(alias), ...flags, "print.mjs"] };
}

function install(specifier) {
  if (installed.has(specifier)) return;
  run(`npm install --no-audit --no-fund "${specifier}"`, scratch);
  installed.add(specifier);
}

async function prepare() {
  writeFileSync(inScratch("package.json"), JSON.stringify({ name: "runtimes", private: true }));
  install(pack(scratch));
  const vectors = join(scratch, "node_modules/return-premium/vectors");
  const files = readdirSync(vectors).filter((name) => name.endsWith(".json"));
  writeFileSync(
    inScratch("vectors.json"),
    `[${files.map((name) => readFileSync(join(vectors, name), "utf8")).join(",")}]`,
  );
  cpSync(programs, scratch, { recursive: true });

  // What imports from Node reads the vectors' files, and is dropped.
  const options = { absWorkingDir: scratch, bundle: true, logLevel: "error" };
  const entry = { contents: 'import { report } from "./report.mjs"; globalThis.report = report;', resolveDir: scratch };
  await build({ ...options, stdin: entry, platform: "browser", external: ["node:*"], format: "esm", outfile: bundle });
  // Of the library nothing is bundled, so that its CommonJS is loaded.
  const commonJs = { platform: "node", format: "cjs", packages: "external", outfile: "print.cjs" };
  await build({ ...options, ...commonJs, entryPoints: ["print.mjs"] });
}

/** What a runtime answers, or what went wrong. A runtime that npm cannot install leaves the others as they are. */
function tried({ name, needs, command: [program, ...flags], version }) {
  const command = [basename(program), ...flags.map((flag) => (isAbsolute(flag) ? basename(flag) : flag))].join(" ");
  const print = (...args) => run([program, ...args].map((word) => `"${word}"`).join(" "), scratch);
  try {
    for (const need of needs) install(packages[need]);
    const printedLines = print(...flags).trim();
    const answer = JSON.parse(printedLines.slice(printedLines.lastIndexOf("\n") + 1));
    const numbers = answer.version ?? version?.() ?? /\d+\.\d+\.\d+/.exec(print("--version"))?.[0];
    return { name, command, version: numbers, answer };
  } catch ({ message }) {
    const [first, ...others] = message.split("\n");
    return { name, command, failure: others.find((line) => /error|not found/i.test(line)) ?? first };
  }
}

function printed({ name, version, command, answer, failure }) {
  return answer === undefined
    ? `| ${name} | not available: ${failure} | \`${command}\` | | |`
    : `| ${name} | ${version} | \`${command}\` | ${answer.cases} | ${answer.differing.length} |`;
}
