/**
 * How often the diagnosis names what was done. The wrong amounts come from the programs with one mistake in
 * test/vectors/mutants, which share no line with src/. Prints the table of docs/diagnose.md.
 *
 * `npm run diagnose:measure -- 2000 verbose`: so many of each kind, and above the table what was missed.
 */

import { once } from "node:events";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type Diagnosis, diagnose } from "../../src/diagnose/diagnose.js";
import { operations } from "../../src/operations.js";
import { changed } from "../vectors/changes.js";
import { mutants } from "../vectors/mutants/index.js";
import type { Program } from "../vectors/mutants/mutant.js";
import type { Outcome, Table } from "../vectors/table.js";
import { tables } from "../vectors/tables.js";
import { contracts, Random } from "./cases.js";

const count = Number(process.argv[2] ?? 10_000);
const isVerbose = process.argv[3] === "verbose";

/** A contract, and what is right. */
interface Case {
  readonly table: Table;
  readonly input: unknown;
  readonly right: Outcome;
  readonly amount: string;
}

/** An amount that a program with mistakes shows. */
interface Wrong {
  readonly flags: readonly string[];
  readonly shown: string;
}

function amountIn(outcome: Outcome): string | undefined {
  const amount = "error" in outcome ? undefined : outcome.expected.returnPremium;
  return typeof amount === "string" && /^-?\d+(\.\d+)?$/.test(amount) ? amount : undefined;
}

/** What a program makes of an input; undefined where it fails. The oracles check nothing: days may be none. */
function answerOf(program: Program, input: unknown, right: Outcome): Outcome | undefined {
  try {
    return program(input, right);
  } catch {
    return undefined;
  }
}

function* randomCases(random: Random): Generator<Case> {
  const ids = Object.keys(contracts);
  for (;;) {
    const id = random.oneOf(ids);
    const table = tables.find(({ operation }) => operation === id);
    const input = contracts[id]?.(random);
    if (table === undefined || !operationOf(table).safe(input).success) continue;
    const right = table.outcomeOf(input);
    const amount = amountIn(right);
    if (amount !== undefined) yield { table, input, right, amount };
  }
}

function operationOf({ operation }: Table) {
  const found = operations[operation];
  if (found === undefined) throw new Error(`no operation ${operation}`);
  return found;
}

const programsFor = (table: Table): readonly { readonly flag: string; readonly program: Program }[] =>
  mutants.flatMap(({ flag, programs }) => {
    const program = programs.get(table);
    return program === undefined ? [] : [{ flag, program }];
  });

const isSame = (a: string, b: string): boolean => Number(a) === Number(b);

/** What every program with one mistake shows that does not show the right amount. */
const singleWrongs = ({ table, input, right, amount }: Case): readonly Wrong[] =>
  programsFor(table).flatMap(({ flag, program }) => {
    const answer = answerOf(program, input, right);
    const shown = answer && amountIn(answer);
    return shown === undefined || isSame(shown, amount) ? [] : [{ flags: [flag], shown }];
  });

/** Of these a program has one: each counts the same days. */
const WAYS_TO_COUNT: ReadonlySet<string> = new Set([
  "thirty-day-months",
  "leap-century",
  "local-time-days",
  "months-for-days",
]);

const ROUNDINGS = [
  { flag: "always-down", rounding: { mode: "down" } },
  { flag: "always-up", rounding: { mode: "up" } },
  { flag: "always-hundredths", rounding: { unit: "0.01" } },
];

/** The same contract rounded otherwise, so that another mistake can be made besides. */
function* roundedOtherwise({ table, input, amount }: Case): Generator<Case & { readonly flag: string }> {
  const given = (input as { readonly options?: { readonly rounding?: object } }).options?.rounding;
  const unit = table.operation.startsWith("life") ? "1" : "0.01";
  for (const { flag, rounding } of ROUNDINGS) {
    const other = changed(input, { "options.rounding": { unit, mode: "half-up", ...given, ...rounding } });
    yield { flag, table, input: other, right: table.outcomeOf(other), amount };
  }
}

/** What two mistakes that are drawn at random show together; undefined where they do not go together. */
function pairedWrong({ table, input, right }: Case, random: Random): Wrong | undefined {
  const [first, second] = [random.oneOf(programsFor(table)), random.oneOf(programsFor(table))];
  if (first.flag === second.flag || (WAYS_TO_COUNT.has(first.flag) && WAYS_TO_COUNT.has(second.flag))) return undefined;
  const between = answerOf(first.program, input, right);
  const answer = between === undefined || "error" in between ? undefined : answerOf(second.program, input, between);
  const shown = answer && amountIn(answer);
  return shown === undefined ? undefined : { flags: [first.flag, second.flag], shown };
}

/** The same of a mistake and a rounding otherwise. */
function roundedWrong(one: Case, random: Random): Wrong | undefined {
  const other = random.oneOf([...roundedOtherwise(one)]);
  const wrongs = singleWrongs(other);
  if (wrongs.length === 0) return undefined;
  const { flags, shown } = random.oneOf(wrongs);
  return { flags: [...flags, other.flag], shown };
}

/** Two mistakes whose amount none gives alone: a third of the time one of them is in the rounding. */
function drawPair(one: Case, random: Random): Wrong | undefined {
  const draw = random.isTrue(0.33) ? roundedWrong : pairedWrong;
  const known = [one.amount, ...singleWrongs(one).map(({ shown }) => shown)];
  for (let times = 0; times < 20; times += 1) {
    const wrong = draw(one, random);
    if (wrong !== undefined && !known.some((amount) => isSame(wrong.shown, amount))) return wrong;
  }
  return undefined;
}

function drawSingle(one: Case, random: Random): Wrong | undefined {
  const wrongs = singleWrongs(one);
  return wrongs.length === 0 ? undefined : random.oneOf(wrongs);
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join(" ") === b.toSorted().join(" ");

/** A table of what was counted most often. */
const mostOften = (names: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const lines = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, 30);
  return lines.map(([name, times]) => `  ${times} ${name}`).join("\n");
};

/** Diagnoses wrong amounts, and tells at which place the true explanation stands. */
function measure(
  seed: number,
  draw: (one: Case, random: Random) => Wrong | undefined,
  isAsked: (diagnosis: Diagnosis) => boolean,
) {
  const random = new Random(seed);
  const places: number[] = [];
  const times: number[] = [];
  const missed: string[] = [];
  for (const one of randomCases(random)) {
    if (places.length === count) break;
    const wrong = draw(one, random);
    if (wrong === undefined) continue;
    const { flags, shown } = wrong;
    const start = performance.now();
    const diagnosis = diagnose(operationOf(one.table), one.input, Number(shown));
    const time = performance.now() - start;
    if (!isAsked(diagnosis)) continue;
    times.push(time);
    const place = diagnosis.explanations.findIndex(({ mistakes }) => sameNames(mistakes, flags));
    places.push(place < 0 ? Number.POSITIVE_INFINITY : place);
    const before = diagnosis.explanations.slice(0, 3).map(({ mistakes }) => mistakes.join("+"));
    if (place !== 0)
      missed.push(`${flags.join("+")} (${one.table.operation.replace(/\/.*/, "")}) at ${place}: ${before[0]}`);
  }
  if (isVerbose) console.log(mostOften(missed));
  const within = (most: number): string => percent(places.filter((place) => place < most).length);
  return { within, median: median(times) };
}

const median = (times: readonly number[]): string => {
  const middle = times.toSorted((a, b) => a - b)[times.length >> 1];
  return middle === undefined ? "no" : `${middle.toFixed(middle < 10 ? 1 : 0)} ms`;
};

const percent = (part: number): string => `${((100 * part) / count).toFixed(1)}%`;

/** How many of so many amounts that nobody computed are explained by one mistake, and how long it takes to find none. */
function measureLuck(seed: number, shownOf: (random: Random, one: Case) => string | undefined) {
  const random = new Random(seed);
  const times: number[] = [];
  let [tried, explained] = [0, 0];
  const lucky: string[] = [];
  for (const one of randomCases(random)) {
    if (tried === count) break;
    const shown = shownOf(random, one);
    if (shown === undefined || isSame(shown, one.amount)) continue;
    tried += 1;
    const start = performance.now();
    const { verdict, explanations } = diagnose(operationOf(one.table), one.input, Number(shown));
    if (verdict === "unexplained") times.push(performance.now() - start);
    if (explanations[0]?.mistakes.length !== 1) continue;
    explained += 1;
    lucky.push(`${explanations[0].mistakes[0]} (${one.table.operation.replace(/\/.*/, "")})`);
  }
  if (isVerbose) console.log(mostOften(lucky));
  return { explained: percent(explained), median: median(times) };
}

const premiumIn = ({ input }: Case): number => {
  const { contract } = input as { readonly contract: { readonly premium?: string; readonly paidPremium?: string } };
  return Number(contract.premium ?? contract.paidPremium);
};

function countCalledWrong(seed: number): number {
  let [seen, calledWrong] = [0, 0];
  for (const { table, input, amount } of randomCases(new Random(seed))) {
    if (seen === count) break;
    seen += 1;
    if (diagnose(operationOf(table), input, amount.replace(".", ",")).verdict !== "agrees") calledWrong += 1;
  }
  return calledWrong;
}

/** The rows of the table that a thread measures, each by its name. The longest come first, so that both threads are busy. */
const measurements: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  near: () => {
    const { explained } = measureLuck(1023, (random, { amount }) => {
      const spread = Math.floor(Number(amount) / 100);
      return spread < 1 ? undefined : String(Math.round(Number(amount)) + random.integer(-spread, spread));
    });
    return { near: explained };
  },
  uniform: () => {
    const { explained, median } = measureLuck(1022, (random, one) => (random.share() * premiumIn(one)).toFixed(2));
    return { uniform: explained, medianOfMiss: median };
  },
  pairs: () => {
    const { within, median } = measure(1020, drawPair, ({ explanations }) => explanations[0]?.mistakes.length !== 1);
    return { pairsAmongFive: within(5), medianOfPair: median };
  },
  singles: () => {
    const { within, median } = measure(1019, drawSingle, () => true);
    return { first: within(1), amongThree: within(3), medianOfSingle: median };
  },
  right: () => ({ calledWrong: String(countCalledWrong(1021)) }),
};

async function measureInThreads(): Promise<Readonly<Record<string, string>>> {
  const names = Object.keys(measurements);
  const figures: Record<string, string> = {};
  const keepBusy = async (): Promise<void> => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      const worker = new Worker(new URL(import.meta.url), { workerData: name, argv: process.argv.slice(2) });
      const [measured] = await once(worker, "message");
      Object.assign(figures, measured);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), names.length) }, keepBusy));
  return figures;
}

if (isMainThread) {
  const figures = await measureInThreads();
  console.log(`| measured on ${count} amounts each | result | target |
|---|---|---|
| one mistake, named first | ${figures.first} | 80% |
| one mistake, named among the first three | ${figures.amongThree} | 95% |
| two mistakes whose combined amount no single mistake produces, named among the first five | ${figures.pairsAmongFive} | 95% |
| a correct amount reported as wrong | ${figures.calledWrong} | 0 |
| a random amount up to the premium, explained by one mistake | ${figures.uniform} | 0.5% at most |
| a random whole amount within 1% of the correct one, explained by one mistake | ${figures.near} | 5% at most |
| median time to diagnose one mistake | ${figures.medianOfSingle} | 20 ms |
| median time to diagnose two mistakes | ${figures.medianOfPair} | |
| median time to find that no known mistake explains an amount | ${figures.medianOfMiss} | |`);
} else {
  parentPort?.postMessage(measurements[String(workerData)]?.());
}
