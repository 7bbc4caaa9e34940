import type { Profiler } from "node:inspector";
import { Session } from "node:inspector/promises";
import { byOperation, byOperationWithoutSteps } from "./peers/operation.js";
import type { Peer, Question } from "./peers/question.js";
import { timedQuestions } from "./questions.js";
import { printTable } from "./table.js";

const INTERVAL_MICROSECONDS = 100;
const PASSES = 1000;
const LEAST_SHARE = 0.01;

const REST = "the benchmark, the runtime, collecting garbage";
const RESULT = "the days and defaults of the contract, the result itself";
const RECORDING = "#record";

/** The stages of a return, by the functions that they begin in. */
const stages: Readonly<Record<string, string>> = {
  compute: RESULT,
  readInput: "reading and checking the input",
  firstGround: "finding the ground",
  proRataReturn: "computing the amounts",
  [RECORDING]: "recording and printing the steps",
  payableWithin: "finding the day to pay",
  notesOn: "notes, and what the statute would return",
  freeze: "freezing the result",
};

type Label = (frame: Frame, outer: string) => string;
type Frame = Profiler.ProfileNode["callFrame"];

/** Prints in which stages and in which files the processor is while returns are computed, with steps and without. */
export async function profileReturns(): Promise<void> {
  const withSteps = await profileOf(byOperation);
  const withoutSteps = await profileOf(byOperationWithoutSteps);
  const print = (label: Label): void => printShares(sharesBy(label, withSteps), sharesBy(label, withoutSteps));
  // What a stage calls belongs to it, but for the steps, which are recorded among the amounts.
  print(({ functionName }, outer) => {
    const isNewStage = outer === REST || outer === RESULT || functionName === RECORDING;
    return (isNewStage ? stages[functionName] : undefined) ?? outer;
  });
  print(placeOf);
}

type Shares = ReadonlyMap<string, number>;

function printShares(withSteps: Shares, withoutSteps: Shares): void {
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

/** The calls that V8's profiler saw, as `node --cpu-prof` does. */
async function profileOf(contender: Peer): Promise<readonly Profiler.ProfileNode[]> {
  answerAll(contender, timedQuestions);
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: INTERVAL_MICROSECONDS });
  await session.post("Profiler.start");
  answerAll(contender, timedQuestions);
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return profile.nodes;
}

/** The share of each label in the samples, the largest first. A call is labelled by itself and by the call around it. */
function sharesBy(label: Label, nodes: readonly Profiler.ProfileNode[]): Shares {
  const labels = new Map<number, string>();
  const samples = new Map<string, number>();
  // A call comes before those in it.
  for (const { id, callFrame, children = [], hitCount = 0 } of nodes) {
    const where = label(callFrame, labels.get(id) ?? REST);
    for (const child of children) labels.set(child, where);
    samples.set(where, (samples.get(where) ?? 0) + hitCount);
  }
  const all = [...samples.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...samples].sort(([, a], [, b]) => b - a).map(([where, count]) => [where, count / all]));
}

/** The source file, the package, or what the runtime calls it: `(garbage collector)`. */
function placeOf({ url, functionName }: Frame): string {
  const [, ownFile] = /\/dist\/esm\/(.*)\.js$/.exec(url) ?? [];
  const [, packageName] = /\/node_modules\/([^/]+)/.exec(url) ?? [];
  return ownFile ?? packageName ?? (functionName.startsWith("(") ? functionName : "the runtime and the benchmark");
}
