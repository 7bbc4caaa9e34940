/**
 * Answer generated contracts on each engine with its script in examples/at-scale, compare the answers with those of one
 * `run`, and kill processes in the middle of a smaller job. Print the table of docs/at-scale.md; `--update` writes it
 * there. If an engine cannot be installed, its row gives the error.
 *
 * npm run at-scale -- [--count 1000000] [--killed 50000] [--update]
 * npm run at-scale -- [--count 1000000] [--killed 50000] parallel duckdb postgresql clickhouse spark
 *
 * Packages from npm and PyPI are installed in test/at-scale/engines, and kept for the next time; data and servers are
 * in a temporary folder. Linux only.
 */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { pack, run } from "../../scripts/packed.mjs";
import { writeBetween } from "../../scripts/write-between.mjs";
import { compare, readAnswers } from "./answers.mjs";
import { answering, engines } from "./engines.mjs";
import { runMeasured } from "./processes.mjs";

const GROUNDS = 9;
const LINES_TO_A_REFUSED_ONE = 100;

const root = fileURLToPath(new URL("../../", import.meta.url));
const scripts = join(root, "examples/at-scale");
const here = join(root, "test/at-scale");
const installed = join(here, "engines");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "1000000" },
    killed: { type: "string", default: "50000" },
    update: { type: "boolean" },
  },
});
if (values.update && positionals.length > 0) throw new Error("--update writes the whole table, so name no engines");
const wanted = engines.filter(({ script }) => positionals.length === 0 || positionals.includes(script.split(".")[0]));

const scratch = mkdtempSync(join(tmpdir(), "at-scale-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true, maxRetries: 10 }));
// PostgreSQL runs as another user, and its folder is in this one.
chmodSync(scratch, 0o755);
const PATH = [scripts, join(installed, "node_modules/.bin"), join(installed, "python/bin"), process.env.PATH].join(":");
const env = { ...process.env, PATH };
const portfolios = new Map();

prepare();
const rows = [];
for (const engine of wanted) {
  rows.push(await rowOf(engine));
  console.error(rows.at(-1));
}
const flags = process.argv.slice(2).filter((flag) => flag !== "--update");
const command = ["npm run at-scale", ...(flags.length > 0 ? ["--", ...flags] : [])].join(" ");
const machine = `${cpus().length} cores (${cpus()[0].model.trim()})`;
const table = [
  `${new Date().toISOString().slice(0, 10)}, \`${command}\`, Node ${process.version}, ${machine}.`,
  `Where a process was killed, the script had ${printed(Number(values.killed))} contracts:`,
  "",
  "| engine | version | contracts | seconds | MiB | `run --jobs 2` | answers | killed in the middle |",
  "|---|---|--:|--:|--:|--:|---|---|",
  ...rows,
].join("\n");
console.log(table);
if (values.update) writeBetween(join(root, "docs/at-scale.md"), "at-scale", table);
if (rows.some((row) => row.includes("**"))) process.exitCode = 1;

function prepare() {
  mkdirSync(installed, { recursive: true });
  pack(scratch);
  writeFileSync(join(installed, "package.json"), JSON.stringify({ name: "at-scale", private: true }));
  run(`npm install --no-audit --no-fund "${join(scratch, "return-premium.tgz")}"`, installed);
}

/** Generated contracts, with the answers of one `run`. */
async function portfolioOf(count) {
  if (!portfolios.has(count)) portfolios.set(count, await generated(count));
  return portfolios.get(count);
}

async function generated(count) {
  const contracts = join(scratch, `contracts-${count}.ndjson`);
  const output = openSync(contracts, "w");
  execFileSync(process.execPath, [join(here, "contracts.mjs"), `${count}`], {
    stdio: ["ignore", output, "inherit"],
  });
  closeSync(output);
  await runOnce(contracts);
  const expected = await readAnswers(join(scratch, "expected.ndjson"));
  if (expected.grounds.size !== GROUNDS) throw new Error(`only ${[...expected.grounds].join(", ")} occur`);
  if (expected.errors !== Math.floor(count / LINES_TO_A_REFUSED_ONE))
    throw new Error(`${expected.errors} lines are refused`);
  return { contracts, expected };
}

function printed(count) {
  return count.toLocaleString("en").replaceAll(",", " ");
}

/** A row of the table. What is wrong is bold. */
async function rowOf(engine) {
  const row = (...cells) => `| ${[engine.name, ...cells].join(" | ")} |`;
  let version;
  try {
    install(engine);
    version = engine.version({ env });
  } catch (error) {
    return row(`**not installed: ${lastLine(error.stderr || error.message)}**`, "", "", "", "", "", "");
  }
  try {
    const whole = await portfolioOf(Math.ceil(Number(values.count) * (engine.share ?? 1)));
    const small = await portfolioOf(Number(values.killed));
    const cells = await prepared(engine, whole, (job) => measured(job, whole));
    const ends = await prepared(engine, small, (job) => killed(job, small, engine));
    return row(version, printed(whole.expected.lines), ...cells, ends);
  } catch (error) {
    return row(version, "", "", "", "", `**failed: ${lastLine(error.stderr || error.message)}**`, "");
  }
}

/** The last line of a message, for a cell of the table. */
function lastLine(text) {
  return text.trim().split("\n").at(-1).replaceAll("|", "\\|");
}

/** Start what the script needs, use it, and clean up. */
async function prepared(engine, { contracts }, use) {
  const folder = mkdtempSync(join(scratch, "engine-"));
  chmodSync(folder, 0o755);
  let servers = [];
  try {
    const { args, ...surroundings } = await engine.prepare({ contracts, scratch: folder, env });
    servers = surroundings.servers ?? [];
    const path = join(scripts, engine.script);
    const [program, ...first] = path.endsWith(".py") ? ["python", path] : [path];
    const options = { env: surroundings.env, servers: servers.map(({ pid }) => pid) };
    const start = (special) => runMeasured(program, [...first, ...args], { ...options, ...special });
    return await use({ ...surroundings, start });
  } finally {
    await Promise.all(servers.map(ended));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Throw if a program from Debian is missing, and install packages. DuckDB also reads the Parquet of other engines. */
function install({ needs = {}, packages = [] }) {
  for (const [program, debian] of Object.entries(needs)) {
    try {
      execFileSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" });
    } catch {
      throw new Error(`${program} is missing: apt-get install ${debian}`);
    }
  }
  if (packages.length === 0) return;
  if (!existsSync(join(installed, "python/bin/pip"))) run("python3 -m venv --clear python", installed);
  const requirements = readFileSync(join(here, "requirements.txt"), "utf8").split("\n");
  const versions = requirements.filter((line) => ["duckdb-cli", ...packages].includes(line.split("==")[0]));
  run(`python/bin/python -m pip install --quiet ${versions.join(" ")}`, installed);
}

async function measured({ start, spoil, read }, { contracts, expected }) {
  spoil();
  const one = await runOnce(contracts);
  const whole = await finished(start);
  const { text } = compare(await readAnswers(read()), expected);
  const [seconds, mebibytes] = [whole.seconds.toFixed(1), whole.mebibytes.toFixed(0)];
  return [seconds, mebibytes, `${one.seconds.toFixed(1)} s, ${one.mebibytes.toFixed(0)} MiB`, text];
}

/** What becomes of the job if each of these processes is killed half-way through the time in which `run` computes. */
async function killed(job, { expected }, { victims, again = "the same answers" }) {
  const { start, spoil } = job;
  spoil();
  const { middle } = await finished(start, { watched: answering.pattern });
  const ends = [];
  for (const { name, pattern } of victims) {
    spoil();
    const cut = await start({ victim: { pattern, after: middle } });
    ends.push(`${name}: ${await endOf(cut, expected, job, again)}`);
  }
  return ends.join("; ");
}

async function finished(start, options) {
  const job = await start(options);
  if (job.code !== 0) throw new Error(`exit code ${job.code}: ${lastLine(job.message)}`);
  return job;
}

/** One `run` over the contracts. */
async function runOnce(contracts) {
  const [input, output] = [openSync(contracts, "r"), openSync(join(scratch, "expected.ndjson"), "w")];
  const one = await runMeasured(join(scripts, "answer.sh"), ["--jobs", "2"], { env, stdio: [input, output, "pipe"] });
  for (const file of [input, output]) closeSync(file);
  if (one.code !== 0) throw new Error(`run: exit code ${one.code}: ${one.message}`);
  return one;
}

/** What became of a job of which a process was killed. */
async function endOf({ code, killed, message }, expected, { isOld, read }, again) {
  if (killed === undefined) return "**not found**";
  if (code !== 0 && (await isOld())) return `exit code ${code}, the old answers stay`;
  if (code !== 0) return `**exit code ${code}: ${lastLine(message)}**`;
  const { isEqual, text } = compare(await readAnswers(read()), expected);
  return isEqual ? again : text;
}

/** A server ends itself, with its processes. */
function ended(server) {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.on("exit", resolve);
    // PostgreSQL then waits for nobody.
    server.kill("SIGINT");
  });
}
