/**
 * Puts the Fastify example under load on this machine: ten seconds for its speed, a minute for its memory. Prints the table
 * of docs/services.md.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fastify, run } from "./packed-example.mjs";

const PORT = 4321;
const SECONDS = { speed: 10, memory: 60 };
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

const scratch = mkdtempSync(join(tmpdir(), "load-"));
try {
  const folder = fastify(scratch);
  run("npm install --no-save --no-audit --no-fund autocannon@9.0.0", folder);
  const service = spawn(process.execPath, ["out/main.js"], { cwd: folder, env: { ...process.env, PORT } });
  const memory = [];
  const megabytes = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.pid}/status`, "utf8"))[1]) / 1024;
  try {
    await once(service.stdout, "data");
    await shot(folder, 2);
    const speed = await shot(folder, SECONDS.speed);
    const sampling = setInterval(() => memory.push(megabytes()), 1000);
    const long = await shot(folder, SECONDS.memory);
    clearInterval(sampling);
    const third = Math.floor(memory.length / 3);
    const mean = (values) => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(0);
    console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}`);
    const row = (title, of) => console.log(`| ${title} | ${of(speed)} | ${of(long)} |`);
    console.log(`| | ${SECONDS.speed} seconds | ${SECONDS.memory} seconds |\n|---|--:|--:|`);
    row("requests per second", ({ requests }) => requests.average.toFixed(0));
    row("median, ms", ({ latency }) => latency.p50);
    row("99th percentile, ms", ({ latency }) => latency.p99);
    row("requests", ({ requests }) => requests.total);
    row("errors, timeouts, and responses other than 200", ({ errors, timeouts, non2xx }) => errors + timeouts + non2xx);
    const thirds = [0, 1, 2].map((n) => mean(memory.slice(n * third, (n + 1) * third)));
    console.log(`| memory in each third, MB | | ${thirds.join(", ")} |`);
  } finally {
    service.kill();
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** What autocannon measures with ten connections. */
async function shot(folder, seconds) {
  const url = `http://127.0.0.1:${PORT}/ogpo-plus/return-premium`;
  const flags = ["-d", seconds, "-c", 10, "-m", "POST", "-H", "content-type=application/json", "-b", input, "-j", url];
  const cannon = spawn(join(folder, "node_modules/.bin/autocannon"), flags.map(String), {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let text = "";
  for await (const chunk of cannon.stdout) text += chunk;
  return JSON.parse(text);
}
