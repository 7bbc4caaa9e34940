// Holds the formulas of the built package against plain integers, every term to 366 days. Run it with `npm run prove`.

import { createHash } from "node:crypto";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type ClaimName, claims } from "./claims.js";
import type { TermReport } from "./prove-term.js";
import type { Task } from "./worker.js";

const LONGEST_TERM = 366;

/** A report on every term, in their order. The longest are computed first, so that all workers end at about the same time. */
async function reportsOn(name: ClaimName, workers: readonly Worker[]): Promise<readonly TermReport[]> {
  const terms = Array.from({ length: LONGEST_TERM }, (_, index) => index + 1);
  const reports: TermReport[] = [];
  const keepBusy = async (worker: Worker): Promise<void> => {
    for (let termDays = terms.pop(); termDays !== undefined; termDays = terms.pop()) {
      const task: Task = { name, termDays };
      worker.postMessage(task);
      const [report] = await once(worker, "message");
      // A worker answers a task with its report and nothing else.
      reports.push(report as TermReport);
      if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${reports.length} of ${LONGEST_TERM} terms\x1b[K`);
    }
  };
  await Promise.all(workers.map(keepBusy));
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  return reports.toSorted((a, b) => a.termDays - b.termDays);
}

/** `1 647 683 200`. */
const grouped = (count: number): string => count.toLocaleString("en").replaceAll(",", " ");

function print(name: ClaimName, reports: readonly TermReport[]): void {
  const total = (count: (report: TermReport) => number) => reports.reduce((sum, report) => sum + count(report), 0);
  const at = (position: number) => total(({ positions }) => positions[position] ?? 0);
  const hash = createHash("sha256");
  for (const { digest } of reports) hash.update(digest);
  const differences = total((report) => report.differences);
  const columns = (...cells: readonly (string | number)[]) =>
    cells.map((cell) => (typeof cell === "number" ? grouped(cell) : cell).padStart(15)).join("");
  console.log(`${name}, ${reports.length} terms
  outcomes      ${columns(total((report) => report.outcomes))}
  recorded      ${columns(total((report) => report.recorded))}
  differences   ${columns(differences)}
  premiums      ${columns("whole", "below half", "half", "above half")}
    after even  ${columns(at(0), at(1), at(2), at(3))}
    after odd   ${columns(at(4), at(5), at(6), at(7))}
  ${differences === 0 ? `sha256 ${hash.digest("hex")}` : reports.find((report) => report.firstDifference)?.firstDifference}
`);
  if (differences > 0) process.exitCode = 1;
}

const start = performance.now();
const workers = Array.from(
  { length: availableParallelism() },
  () => new Worker(new URL("./worker.js", import.meta.url)),
);
// The names are the keys of the object, and a worker finds the claim by them.
for (const name of Object.keys(claims) as ClaimName[]) print(name, await reportsOn(name, workers));
await Promise.all(workers.map((worker) => worker.terminate()));
const elapsed = grouped(Math.round((performance.now() - start) / 1000));
const { user, system } = process.cpuUsage();
const used = grouped(Math.round((user + system) / 1e6));
console.log(`${elapsed} seconds, ${used} of processor time, ${workers.length} workers, Node ${process.versions.node}`);
