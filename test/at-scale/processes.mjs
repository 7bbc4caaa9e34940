/** Programs with all the processes that they start: what they take, and how one of them is killed. Linux only. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const SECONDS_BETWEEN_SAMPLES = 1;
const SECONDS_BETWEEN_LOOKS = 0.1;
const CHARACTERS_OF_MESSAGE = 2000;

/**
 * Runs a program to its end. The memory is the largest sum, over the program, the servers and all that they start, of
 * the proportional set sizes, in which a shared page counts once. A victim is a process that is killed after a time.
 */
export async function runMeasured(program, args, { env, servers = [], victim, stdio = ["ignore", "ignore", "pipe"] }) {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const child = spawn(program, args, { env, stdio });
  let message = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    message = (message + text).slice(-CHARACTERS_OF_MESSAGE);
  });
  let mebibytes = 0;
  let killed;
  const all = () => processesOf([child.pid, ...servers]);
  const sampling = setInterval(() => {
    mebibytes = Math.max(mebibytes, all().reduce((sum, pid) => sum + kibibytesOf(pid), 0) / 1024);
  }, SECONDS_BETWEEN_SAMPLES * 1000);
  const killing = setInterval(() => {
    if (victim === undefined || killed !== undefined || seconds() < victim.after) return;
    killed = all().find((pid) => victim.pattern.test(commandOf(pid)));
    if (killed !== undefined) process.kill(killed, "SIGKILL");
  }, SECONDS_BETWEEN_LOOKS * 1000);
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => resolve(status ?? signal));
  }).finally(() => {
    for (const timer of [sampling, killing]) clearInterval(timer);
  });
  return { code, seconds: seconds(), mebibytes, message, killed };
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

/** A process can end while it is looked at. */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
