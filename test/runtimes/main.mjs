/**
 * Packs the built package and computes every vector with it on each runtime. Prints the table of docs/runtimes.md;
 * `--update` writes it there. A runtime that cannot be had stands in the table with what was tried.
 *
 * Chromium is that of the system, `/usr/bin/chromium`, or the one that CHROMIUM names; npm installs the others.
 */
import { execFileSync, execSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeBetween } from "../../scripts/write-between.mjs";

const MINUTES = 3;
const programs = fileURLToPath(new URL("programs/", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "runtimes-"));
const inScratch = (path) => join(scratch, path);

const nodes = { node20: "20.19.0", node22: "22.23.5", node24: "24.21.0" };
const platform = `${process.platform}-${process.arch}`;
const installed = [
  ...Object.entries(nodes).map(([alias, version]) => `${alias}@npm:node-${platform}@${version}`),
  "bun@1.4.5",
  "deno@2.9.6",
  "miniflare@4.20260730.0",
  "playwright-core@1.65.1",
];
const node = (alias) => inScratch(`node_modules/${alias}/bin/node`);
const bundle = inScratch("bundle.mjs");
const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
const versionOf = (name) => JSON.parse(readFileSync(inScratch(`node_modules/${name}/package.json`), "utf8")).version;

const runtimes = [
  ...Object.keys(nodes).map((alias) => ({ name: "Node", command: [node(alias), "print.mjs"] })),
  ...["--disallow-code-generation-from-strings", "--frozen-intrinsics"].flatMap((flag) =>
    ["node20", "node24"].map((alias) => ({ name: "Node", command: [node(alias), flag, "print.mjs"] })),
  ),
  { name: "Node, CommonJS", command: [node("node20"), "print.cjs"] },
  { name: "Bun", command: [inScratch("node_modules/.bin/bun"), "print.mjs"] },
  { name: "Deno", command: [inScratch("node_modules/.bin/deno"), "run", "--allow-read", "print.mjs"] },
  { name: "workerd", command: [node("node22"), "workerd.mjs", bundle], version: () => versionOf("workerd") },
  { name: "Chromium, strict CSP", command: [node("node22"), "chromium.mjs", bundle, chromium] },
];

try {
  await prepare();
  const rows = runtimes.map(tried);
  const table = [
    "| runtime | version | command | cases | differing |\n|---|---|---|--:|--:|",
    ...rows.map(printed),
  ].join("\n");
  console.log(table);
  const hashes = new Set(rows.flatMap(({ answer }) => answer?.hash ?? []));
  const days = new Set(rows.flatMap(({ answer }) => answer?.day ?? []));
  if ([...days].join() !== "2025-03-16") throw new Error(`dayIn gives ${[...days].join(", ")}`);
  if (hashes.size !== 1) throw new Error("the runtimes do not give the same bytes");
  if (process.argv.includes("--update")) writeBetween(join(root, "docs/runtimes.md"), "runtimes", table);
  if (rows.some(({ answer }) => answer?.differing.length !== 0)) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function prepare() {
  const [packed] = JSON.parse(
    execSync(`npm pack --json --ignore-scripts --pack-destination "${scratch}"`, { cwd: root, encoding: "utf8" }),
  );
  writeFileSync(inScratch("package.json"), JSON.stringify({ name: "runtimes", private: true }));
  execFileSync("npm", ["install", "--no-audit", "--no-fund", inScratch(packed.filename), ...installed], {
    cwd: scratch,
    stdio: "pipe",
  });
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

/** What a runtime answers, or what went wrong. */
function tried({ name, command: [program, ...flags], version }) {
  const run = (args) =>
    execFileSync(program, args, { cwd: scratch, encoding: "utf8", timeout: MINUTES * 60_000, stdio: "pipe" });
  const command = [basename(program), ...flags.map((flag) => (flag.startsWith("/") ? basename(flag) : flag))].join(" ");
  try {
    const answer = JSON.parse(run(flags).trim().split("\n").at(-1));
    const numbers = answer.version ?? version?.() ?? /\d+\.\d+\.\d+/.exec(run(["--version"]))?.[0];
    return { name, command, version: numbers, answer };
  } catch (error) {
    return {
      name,
      command,
      failure:
        `${error.stderr ?? error}`
          .trim()
          .split("\n")
          .find((line) => /error|not found/i.test(line)) ?? `${error}`,
    };
  }
}

function printed({ name, version, command, answer, failure }) {
  return answer === undefined
    ? `| ${name} | not had: ${failure} | \`${command}\` | | |`
    : `| ${name} | ${version} | \`${command}\` | ${answer.cases} | ${answer.differing.length} |`;
}
