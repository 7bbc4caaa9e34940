/**
 * Answer generated contracts on each engine with its script in examples/at-scale, and compare the answers with those of
 * one `run`. Then try a contract without an id, and kill processes in the middle of a smaller job. Print the table of
 * docs/at-scale.md; `--update` writes it there. If an engine cannot be installed, its row gives the error.
 *
 * npm run at-scale -- [--count 1000000] [--killed 50000] [--update]
 * npm run at-scale -- [--count 1000000] [--killed 50000] parallel duckdb postgresql clickhouse spark
 *
 * Packages from npm and PyPI are installed in test/at-scale/engines, and kept for the next time; data and servers are
 * in a temporary folder. On Debian, root also installs with apt-get what is missing of jq, openjdk-17-jre-headless,
 * openssh-client, openssh-server, parallel, postgresql and python3-venv, and Debian starts the servers among them.
 * Others must install these packages first. Linux only.
 */
import { execFileSync, spawnSync } from "node:child_process";
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
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pack, root, run, scratchFolder } from "../../scripts/packed.mjs";
import { writeBetween } from "../../scripts/write-between.mjs";
import { compare, readAnswers } from "./answers.mjs";
import { answering, engines, python, scripts } from "./engines.mjs";
import { runMeasured, spanOf } from "./processes.mjs";

const GROUNDS = 9;
const LINES_TO_A_REFUSED_ONE = 100;
const JOBS = 2;

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
const nameOf = ({ script }) => script.split(".")[0];
const unknown = positionals.filter((name) => !engines.some((engine) => nameOf(engine) === name));
if (unknown.length > 0) throw new Error(`no engine ${unknown.join(", ")}: ${engines.map(nameOf).join(", ")}`);
const wanted = engines.filter((engine) => positionals.length === 0 || positionals.includes(nameOf(engine)));

const scratch = scratchFolder("at-scale");
// PostgreSQL runs as another user, and its folder is in this one.
chmodSync(scratch, 0o755);
const PATH = [scripts, join(installed, "node_modules/.bin"), join(installed, "python/bin"), process.env.PATH].join(":");
// The scripts start as many jobs as nproc says, and this variable tells nproc what to say.
const env = { ...process.env, PATH, OMP_NUM_THREADS: `${JOBS}` };
const portfolios = new Map();
const expectedPath = join(scratch, "expected.ndjson");

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
  `${printed(Number(values.count))} contracts; ${printed(Number(values.killed))} where a process was killed:`,
  "",
  `| engine | version | seconds | MiB | \`run --jobs ${JOBS}\` before and after | answers | an answer without an id | killed in the middle |`,
  "|---|---|--:|--:|--:|---|---|---|",
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
  const expected = await readAnswers(expectedPath);
  if (expected.grounds.size !== GROUNDS) throw new Error(`only ${[...expected.grounds].join(", ")} occur`);
  if (expected.errors !== Math.floor(count / LINES_TO_A_REFUSED_ONE))
    throw new Error(`${expected.errors} lines are refused`);
  // Refused lines are no failure, and a disk that is full is one.
  const full = await answerTo("/dev/full", contracts);
  if (full.code === 0) throw new Error("answer.sh: exit code 0 although its answers could not be written");
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
    const whole = await portfolioOf(Number(values.count));
    const small = await portfolioOf(Number(values.killed));
    const cells = await prepared(engine, whole, (job) => measured(job, whole));
    const unanswered = await spoilt(engine, small);
    const ends = await prepared(engine, small, (job) => killed(job, small, engine));
    return row(version, ...cells, unanswered, ends);
  } catch (error) {
    return row(version, "", "", "", `**failed: ${lastLine(error.stderr || error.message)}**`, "", "");
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
    const [program, ...first] = [...(engine.program ?? []), join(scripts, engine.script)];
    const options = { env: surroundings.env, servers: servers.map(({ pid }) => pid) };
    const start = (special) => runMeasured(program, [...first, ...args], { ...options, ...special });
    return await use({ ...surroundings, start });
  } finally {
    await Promise.all(servers.map(ended));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Install what is missing, or throw. DuckDB also reads the Parquet of other engines. */
function install({ needs = {}, packages = [] }) {
  const isOfPyPI = packages.length > 0;
  for (const [debian, command] of Object.entries({ ...needs, ...(isOfPyPI && python) })) {
    if (succeeds(command)) continue;
    if (process.getuid() !== 0 || !succeeds("command -v apt-get"))
      throw new Error(`${debian} is missing: apt-get install ${debian}`);
    run(`apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends ${debian}`);
  }
  if (!isOfPyPI) return;
  if (!existsSync(join(installed, "python/bin/pip"))) run("python3 -m venv --clear python", installed);
  const requirements = readFileSync(join(here, "requirements.txt"), "utf8").split("\n");
  const versions = requirements.filter((line) => ["duckdb-cli", ...packages].includes(line.split("==")[0]));
  run(`python/bin/python -m pip install --quiet ${versions.join(" ")}`, installed);
}

function succeeds(command) {
  return spawnSync("sh", ["-c", command], { stdio: "ignore" }).status === 0;
}

/** The script is started as by a new user: there are no answers yet. */
async function measured({ start, read }, { contracts, expected }) {
  const before = await runOnce(contracts);
  const whole = await finished(start);
  const after = await runOnce(contracts);
  const { text } = compare(await readAnswers(read()), expected);
  const mebibytes = Math.max(before.mebibytes, after.mebibytes).toFixed(0);
  return [
    whole.seconds.toFixed(1),
    whole.mebibytes.toFixed(0),
    `${before.seconds.toFixed(1)} s, ${after.seconds.toFixed(1)} s; ${mebibytes} MiB`,
    text,
  ];
}

/** What becomes of the job if the answer of one contract has no id. */
async function spoilt(engine, { contracts }) {
  const lines = readFileSync(contracts, "utf8").split("\n", LINES_TO_A_REFUSED_ONE);
  const last = { "no id": lines[0].replace(/"id":"[^"]*",/, "") };
  if (engine.isText) last["no JSON"] = lines[0].slice(0, -1);
  const ends = [];
  for (const [what, line] of Object.entries(last)) {
    const path = join(scratch, "spoilt.ndjson");
    writeFileSync(path, `${[...lines, line].join("\n")}\n`);
    const end = await prepared(engine, { contracts: path }, async (job) => {
      job.spoil();
      const { code, message } = await job.start();
      if (code !== 0) return endOfFailed(code, message, job);
      await runOnce(path);
      return compare(await readAnswers(job.read()), await readAnswers(expectedPath)).text;
    });
    ends.push(`${what}: ${end}`);
  }
  return ends.join("; ");
}

/** What becomes of the job if each of these processes is killed while it computes. */
async function killed(job, { expected }, { victims, repeats }) {
  const { seen } = await finished(job.start, { patterns: [answering.pattern] });
  const ends = [];
  for (const victim of victims) {
    const cut = await cutOff(job, victim, spanOf(seen[0]));
    ends.push(`${victim.name}: ${await endOf(cut, expected, job, repeats && seen[0].size)}`);
  }
  return ends.join("; ");
}

/** Kill half-way through the time in which `run` computes, or earlier, if the job has ended by then. */
async function cutOff({ start, spoil }, victim, { first, last }) {
  const patterns = [answering.pattern, victim.pattern];
  let cut;
  for (let part = 2; part <= 8 && cut?.killedAt === undefined; part *= 2) {
    spoil();
    cut = await start({ patterns, victim: { ...victim, delay: (last - first) / part } });
  }
  return cut;
}

async function finished(start, options) {
  const job = await start(options);
  if (job.code !== 0) throw new Error(`exit code ${job.code}: ${lastLine(job.message)}`);
  return job;
}

/** One `run` over the contracts. */
async function runOnce(contracts) {
  const one = await answerTo(expectedPath, contracts);
  if (one.code !== 0) throw new Error(`run: exit code ${one.code}: ${one.message}`);
  return one;
}

async function answerTo(path, contracts) {
  const [input, output] = [openSync(contracts, "r"), openSync(path, "w")];
  const one = await runMeasured("answer.sh", ["--jobs", `${JOBS}`], { env, stdio: [input, output, "pipe"] });
  for (const file of [input, output]) closeSync(file);
  return one;
}

/** What became of a job of which a process was killed; without that, an engine that repeats starts so many `run`. */
async function endOf({ code, killedAt, seen, message }, expected, job, runs) {
  if (killedAt === undefined) return "**not found**";
  if (code !== 0) return endOfFailed(code, message, job);
  const { isEqual, text } = compare(await readAnswers(job.read()), expected);
  if (!isEqual) return text;
  const isRepeated = seen.every((processes) => [...processes.values()].some(({ first }) => first > killedAt));
  return isRepeated && seen[0].size > runs ? "started again, the same answers" : "**nothing was repeated**";
}

async function endOfFailed(code, message, { isOld }) {
  if (isOld === undefined) return `exit code ${code}`;
  return (await isOld()) ? `exit code ${code}, the old answers stay` : `**exit code ${code}: ${lastLine(message)}**`;
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
