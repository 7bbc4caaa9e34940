import { Session } from "node:inspector/promises";
import { byOperation, byOperationWithoutSteps } from "./peers/operation.js";
import type { Peer, Question } from "./peers/question.js";
import { timedQuestions } from "./questions.js";
import { printTable } from "./table.js";

const INTERVAL_MICROSECONDS = 100;
const PASSES = 1000;
const LEAST_SHARE = 0.01;

/** Prints in which files the processor is while returns are computed, with steps and without. */
export async function profileReturns(): Promise<void> {
  const withSteps = await sharesOf(byOperation);
  const withoutSteps = await sharesOf(byOperationWithoutSteps);
  printTable(
    ["% of the processor", "with steps", "without steps"],
    [...new Set([...withSteps.keys(), ...withoutSteps.keys()])]
      .map((where) => ({ where, shares: [withSteps.get(where) ?? 0, withoutSteps.get(where) ?? 0] }))
      .filter(({ shares }) => Math.max(...shares) >= LEAST_SHARE)
      .map(({ where, shares }) => [where, ...shares.map((share) => (share * 100).toFixed(1))]),
  );
}

function answerAll(contender: Peer, questions: readonly Question[]): void {
  for (let pass = 0; pass < PASSES; pass += 1) for (const question of questions) contender(question);
}

/** The share of each place in the samples of the processor, the largest first; `node --cpu-prof` takes the same. */
async function sharesOf(contender: Peer): Promise<Map<string, number>> {
  answerAll(contender, timedQuestions);
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: INTERVAL_MICROSECONDS });
  await session.post("Profiler.start");
  answerAll(contender, timedQuestions);
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  const samples = new Map<string, number>();
  for (const { callFrame, hitCount = 0 } of profile.nodes) {
    const where = placeOf(callFrame);
    samples.set(where, (samples.get(where) ?? 0) + hitCount);
  }
  const all = [...samples.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...samples].sort(([, a], [, b]) => b - a).map(([where, count]) => [where, count / all]));
}

/** The source file, the package, or what the runtime calls it: `(garbage collector)`. */
function placeOf({ url, functionName }: { readonly url: string; readonly functionName: string }): string {
  const [, ownFile] = /\/dist\/esm\/(.*)\.js$/.exec(url) ?? [];
  const [, packageName] = /\/node_modules\/([^/]+)/.exec(url) ?? [];
  return ownFile ?? packageName ?? (functionName.startsWith("(") ? functionName : "the runtime and the benchmark");
}
