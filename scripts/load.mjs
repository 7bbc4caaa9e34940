/**
 * Puts the Fastify example under load on this machine: ten seconds for its speed, a minute for its memory. Prints the
 * table of docs/services.md; `--update` writes it there. Fails if a request fails or the memory grows.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { fastify, lastRun, root, run, scratchFolder } from "./packed.mjs";
import { writeBetween } from "./write-between.mjs";

const PORT = 4321;
const SECONDS = { speed: 10, memory: 60 };
/** How much more memory the service may take in the last third of the minute than in the first. */
const MOST_GROWTH = 1.05;
const input = JSON.stringify({
  contract: {
    concludedOn: "2025-03-01",
    firstDay: "2025-03-02",
    lastDay: "2026-03-01",
    premium: "20000",
    policyholder: "natural-person",
  },
  termination: { reason: "withdrawal", terminatedOn: "2025-03-11" },
});

const [load] = loadavg();
const folder = fastify(scratchFolder("load"));
run("npm install --no-save --no-audit --no-fund autocannon@9.0.0", folder);
const service = spawn(process.execPath, ["out/main.js"], { cwd: folder, env: { ...process.env, PORT } });
try {
  await once(service.stdout, "data");
  await shot(2);
  const speed = await shot(SECONDS.speed);
  const memory = [];
  const sampling = setInterval(() => memory.push(megabytesOf(service.pid)), 1000);
  const long = await shot(SECONDS.memory);
  clearInterval(sampling);
  const third = Math.floor(memory.length / 3);
  const thirds = [0, 1, 2].map((n) => mean(memory.slice(n * third, (n + 1) * third)));

  const row = (title, of) => `| ${title} | ${of(speed)} | ${of(long)} |`;
  const table = [
    `${lastRun()}, on ${cpus().length} cores (${cpus()[0].model}), which also ran the load generator. The load average`,
    `before the run was ${load.toFixed(1)}.\n`,
    `| measurement | ${SECONDS.speed} seconds | ${SECONDS.memory} seconds |\n|---|--:|--:|`,
    row("requests per second", ({ requests }) => requests.average.toFixed(0)),
    row("median, ms", ({ latency }) => latency.p50),
    row("99th percentile, ms", ({ latency }) => latency.p99),
    row("requests", ({ requests }) => requests.total),
    row("errors, timeouts, and responses other than 200", failuresIn),
    `| memory in each third, MB | | ${thirds.map((megabytes) => megabytes.toFixed(0)).join(", ")} |`,
  ].join("\n");
  console.log(table);
  if (failuresIn(speed) + failuresIn(long) > 0) throw new Error("some requests failed");
  if (!(thirds[2] <= thirds[0] * MOST_GROWTH)) throw new Error("the memory of the service grows");
  if (process.argv.includes("--update")) writeBetween(join(root, "docs/services.md"), "load", table);
} finally {
  service.kill();
}

function failuresIn({ errors, timeouts, non2xx }) {
  return errors + timeouts + non2xx;
}

function megabytesOf(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** What autocannon measures with ten connections. */
async function shot(seconds) {
  const url = `http://127.0.0.1:${PORT}/ogpo-plus/return-premium`;
  const flags = ["-d", seconds, "-c", 10, "-m", "POST", "-H", "content-type=application/json", "-b", input, "-j", url];
  const cannon = spawn(join(folder, "node_modules/.bin/autocannon"), flags.map(String), {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let text = "";
  for await (const chunk of cannon.stdout) text += chunk;
  return JSON.parse(text);
}
