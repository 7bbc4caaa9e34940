/**
 * Answers generated contracts on each engine with its script in examples/at-scale, compares the answers with those of one
 * `run`, and kills processes in the middle of a smaller job. Prints the table of docs/at-scale.md; `--update` writes it
 * there. An engine that cannot be had stands in the table with what was tried.
 *
 * npm run at-scale -- [--count 1000000] [--killed 100000] [--update] [parallel duckdb postgresql clickhouse spark]
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
import { pack, run } from "../../scripts/packed-example.mjs";
import { writeBetween } from "../../scripts/write-between.mjs";
import { compare, readAnswers } from "./answers.mjs";
import { engines } from "./engines.mjs";
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
    killed: { type: "string", default: "100000" },
    update: { type: "boolean" },
  },
});
const wanted = engines.filter(({ script }) => positionals.length === 0 || positionals.includes(script.split(".")[0]));

const scratch = mkdtempSync(join(tmpdir(), "at-scale-"));
// PostgreSQL runs as another user, and its folder is in this one.
chmodSync(scratch, 0o755);
const PATH = [scripts, join(installed, "node_modules/.bin"), join(installed, "python/bin"), process.env.PATH].join(":");
const env = { ...process.env, PATH };
let isWrong = false;

try {
  prepare();
  const whole = await portfolioOf(Number(values.count));
  const small = await portfolioOf(Number(values.killed));
  const rows = [];
  for (const engine of wanted) {
    rows.push(await tried(engine, whole, small));
    console.error(rows.at(-1));
  }
  const flags = process.argv.slice(2).filter((flag) => flag !== "--update");
  const command = ["npm run at-scale", ...(flags.length > 0 ? ["--", ...flags] : [])].join(" ");
  const machine = `${cpus().length} cores (${cpus()[0].model.trim()})`;
  const table = [
    `${new Date().toISOString().slice(0, 10)}, \`${command}\`, Node ${process.version}, ${machine}.`,
    `${sizeOf(whole)} contracts; ${sizeOf(small)} where a process was killed:`,
    "",
    "| engine | version | seconds | MiB | `run --jobs 2` | answers | killed in the middle |",
    "|---|---|--:|--:|--:|---|---|",
    ...rows,
  ].join("\n");
  console.log(table);
  if (values.update) writeBetween(join(root, "docs/at-scale.md"), "at-scale", table);
  if (isWrong) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function prepare() {
  mkdirSync(installed, { recursive: true });
  pack(scratch);
  writeFileSync(join(installed, "package.json"), JSON.stringify({ name: "at-scale", private: true }));
  run(`npm install --no-audit --no-fund "${join(scratch, "return-premium.tgz")}"`, installed);
  if (!existsSync(join(installed, "python"))) run("python3 -m venv python", installed);
}

/** Generated contracts, with the answers of one `run`. */
async function portfolioOf(count) {
  const contracts = join(scratch, `contracts-${count}.ndjson`);
  const output = openSync(contracts, "w");
  execFileSync(process.execPath, [join(scripts, "contracts.mjs"), `${count}`], {
    stdio: ["ignore", output, "inherit"],
  });
  closeSync(output);
  await runOnce(contracts);
  const expected = await readAnswers(join(scratch, "expected.ndjson"));
  if (expected.grounds.size !== GROUNDS) throw new Error(`only ${[...expected.grounds].join(", ")} occur`);
  if (expected.errors !== count / LINES_TO_A_REFUSED_ONE) throw new Error(`${expected.errors} lines are refused`);
  return { contracts, expected };
}

function sizeOf({ expected }) {
  return expected.lines.toLocaleString("en").replaceAll(",", " ");
}

/** A row of the table. */
async function tried(engine, whole, small) {
  try {
    install(engine);
    const version = engine.version({ env });
    const cells = await prepared(engine, whole, (job) => measured(job, whole));
    const ends = await prepared(engine, small, (job) => killed(job, small, engine.victims));
    return `| ${[engine.name, version, ...cells, ends].join(" | ")} |`;
  } catch (error) {
    isWrong = true;
    const reason = `${error.stderr || error.message}`.trim().split("\n").at(-1);
    return `| ${engine.name} | not had: ${reason} | | | | | |`;
  }
}

/** What becomes of a script with what stands around it, which is then removed. */
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
    const start = (victim) => runMeasured(program, [...first, ...args], { ...options, victim });
    return await use({ ...surroundings, start });
  } finally {
    await Promise.all(servers.map(ended));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Programs come from Debian, and are said to be missing; packages are installed, with DuckDB, which reads Parquet. */
function install({ needs = {}, packages = [] }) {
  for (const [program, debian] of Object.entries(needs)) {
    try {
      execFileSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" });
    } catch {
      throw new Error(`${program} is missing: apt-get install ${debian}`);
    }
  }
  const requirements = readFileSync(join(here, "requirements.txt"), "utf8").split("\n");
  const versions = requirements.filter((line) => ["duckdb-cli", ...packages].includes(line.split("==")[0]));
  run(`python/bin/python -m pip install --quiet ${versions.join(" ")}`, installed);
}

async function measured({ start, read }, { contracts, expected }) {
  const one = await runOnce(contracts);
  const whole = await finished(start);
  const { isEqual, text } = compare(await readAnswers(read()), expected);
  if (!isEqual) isWrong = true;
  const [seconds, mebibytes] = [whole.seconds.toFixed(1), whole.mebibytes.toFixed(0)];
  return [seconds, mebibytes, `${one.seconds.toFixed(1)} s, ${one.mebibytes.toFixed(0)} MiB`, text];
}

/** What becomes of the job if each of these processes is killed after half of the time that it takes. */
async function killed({ start, spoil, isOld, read }, { expected }, victims) {
  const { seconds } = await finished(start);
  const ends = [];
  for (const { name, pattern } of victims) {
    spoil();
    const cut = await start({ pattern, after: seconds / 2 });
    ends.push(`${name}: ${await endOf(cut, expected, isOld, read)}`);
  }
  return ends.join("; ");
}

async function finished(start) {
  const job = await start();
  if (job.code !== 0) throw new Error(`exit code ${job.code}: ${job.message}`);
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
async function endOf({ code, killed }, expected, isOld, read) {
  if (killed !== undefined && code === 0 && compare(await readAnswers(read()), expected).isEqual) {
    return "done again, the same answers";
  }
  if (killed !== undefined && code !== 0 && (await isOld())) return `exit code ${code}, the old answers stay`;
  isWrong = true;
  return killed === undefined ? "**not found**" : `**exit code ${code}, wrong answers**`;
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
