/** Run a program, measure its processes, and kill one of them. Linux only. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const SECONDS_BETWEEN_SAMPLES = 1;
const SECONDS_BETWEEN_LOOKS = 0.1;
const CHARACTERS_OF_MESSAGE = 2000;

const running = new Set();

/** Start a program that is ended with this process. */
export function start(program, args, options) {
  const child = spawn(program, args, options);
  running.add(child.pid);
  child.on("exit", () => running.delete(child.pid));
  return child;
}

process.on("exit", () => {
  for (const id of processesOf([...running])) kill(id, "SIGTERM");
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

/**
 * Run a program to its end. `mebibytes` is the largest sum of the proportional set sizes of the program, the servers and
 * all processes that they start; a page that processes share counts once. `seen` has for each pattern the processes that
 * matched it, with the seconds in which they were seen first and last. `victim` is killed as soon as it is there, but
 * not before the first pattern has matched for `delay` seconds; a victim with `holding` must have a descendant like that.
 */
export async function runMeasured(program, args, options) {
  const { env, servers = [], patterns = [], victim, stdio = ["ignore", "ignore", "pipe"] } = options;
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const child = start(program, args, { env, stdio });
  let message = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    message = (message + text).slice(-CHARACTERS_OF_MESSAGE);
  });
  let mebibytes = 0;
  let killedAt;
  const seen = patterns.map(() => new Map());
  const all = () => processesOf([child.pid, ...servers]);
  const sampling = setInterval(() => {
    mebibytes = Math.max(mebibytes, all().reduce((sum, pid) => sum + kibibytesOf(pid), 0) / 1024);
  }, SECONDS_BETWEEN_SAMPLES * 1000);
  const matching = (pids, pattern) => pids.filter((pid) => pattern.test(commandOf(pid)));
  const isVictim = (pid) => victim.holding === undefined || matching(processesOf([pid]), victim.holding).length > 0;
  const looking = setInterval(() => {
    if (patterns.length === 0) return;
    const pids = all();
    for (const [index, pattern] of patterns.entries()) {
      for (const pid of matching(pids, pattern)) {
        seen[index].set(pid, { first: seconds(), ...seen[index].get(pid), last: seconds() });
      }
    }
    if (victim === undefined || killedAt !== undefined || seconds() < spanOf(seen[0]).first + victim.delay) return;
    const killed = matching(pids, victim.pattern).find(isVictim);
    if (killed === undefined) return;
    kill(killed, "SIGKILL");
    killedAt = seconds();
  }, SECONDS_BETWEEN_LOOKS * 1000);
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => resolve(status ?? signal));
  }).finally(() => {
    for (const timer of [sampling, looking]) clearInterval(timer);
  });
  return { code, seconds: seconds(), mebibytes, message, seen, killedAt };
}

/** From the first second in which one of the processes was seen to the last. */
export function spanOf(seen) {
  const spans = [...seen.values()];
  return { first: Math.min(...spans.map(({ first }) => first)), last: Math.max(...spans.map(({ last }) => last)) };
}

/** The processes of these ids and their descendants. */
function processesOf(ids) {
  const children = new Map();
  for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const parent = parentOf(id);
    children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const found = [];
  for (const pending = ids.map(String); pending.length > 0; ) {
    const id = pending.pop();
    found.push(Number(id));
    pending.push(...(children.get(id) ?? []));
  }
  return found;
}

// The name of a program stands in brackets, and may contain blanks.
const parentOf = (id) => /^.*\) \S (\d+)/s.exec(read(`/proc/${id}/stat`))?.[1];
const commandOf = (id) => read(`/proc/${id}/cmdline`).replaceAll("\0", " ");
const kibibytesOf = (id) => Number(/^Pss: +(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);

// A process can end before it is killed or read.

function kill(id, signal) {
  try {
    process.kill(id, signal);
  } catch {}
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
