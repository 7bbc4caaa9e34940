import { spawnSync } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { BEFORE } from "./before.js";
import { randomQuestions } from "./questions.js";
import type { Ratio } from "./ratios.js";
import { measureInTurns, medianOf, timesAsFast } from "./samples.js";
import { formatRatio, printTable } from "./table.js";

const BIN = "dist/cli/bin.js";
const OPERATION = "ogpo-plus/return-premium";
const RUN = "run";
const RUN_BEFORE = `run at ${BEFORE}`;

/** The fields that a portfolio needs of each result. */
export const FIELDS = ["ground", "returnPremium", "retainedPremium", "dueOn"];

const WITH_FIELDS = ["--fields", FIELDS.join(",")];

/** Ways to want less than whole results. */
const LESS = [["--no-steps"], WITH_FIELDS];

/** Lets a process say on standard error, when it ends, what it has used. */
const PRINT_USAGE =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(JSON.stringify(process.resourceUsage())))';

interface Usage {
  /** Of the processor, by all threads. */
  readonly seconds: number;
  /** Resident at the most. */
  readonly mebibytes: number;
}

/** Lines as a portfolio has them, with an id by which the answers are joined to it; and lines of an input alone. */
const KINDS = ["with an id", "without an id"] as const;
type Kind = (typeof KINDS)[number];

/** Files of so many lines, measured in so many rounds. In a short file, the start of the process counts for more. */
interface Size {
  readonly lines: number;
  readonly rounds: number;
}

const SHORT: readonly Size[] = [{ lines: 30_000, rounds: 5 }];
const LONG: readonly Size[] = [
  { lines: 100_000, rounds: 7 },
  { lines: 1_000_000, rounds: 3 },
];

/** Prints how long `run` takes for files of inputs, and returns the ratios to the earlier commit. */
export const compareRuns = (binBefore: string, folder: string, isShort: boolean): Ratio[] =>
  (isShort ? SHORT : LONG).flatMap((size) => KINDS.flatMap((kind) => compareRunsOn(kind, size, binBefore, folder)));

function compareRunsOn(kind: Kind, { lines, rounds }: Size, binBefore: string, folder: string): Ratio[] {
  const file = writeInputs(folder, lines, kind);
  const ways: Record<string, () => Usage> = {
    [RUN_BEFORE]: () => usageOf(binBefore, [], file),
    [RUN]: () => usageOf(BIN, [], file),
  };
  for (const flags of LESS) ways[`run ${flags.join(" ")}`] = () => usageOf(BIN, flags, file);
  const speeds = measureInTurns(ways, rounds, (use) => use().seconds);
  printTable(
    [`command, on ${lines} lines ${kind}`, "processor seconds", "lines per second", `speed-up over ${RUN_BEFORE} (×)`],
    [...speeds.keys()].map((name) => {
      const seconds = medianOf(speeds, name);
      const ratio = formatRatio(timesAsFast(speeds, name, RUN_BEFORE));
      return [name, seconds.toFixed(2), (lines / seconds).toFixed(0), ratio];
    }),
  );
  return Object.keys(ways)
    .filter((name) => name !== RUN_BEFORE)
    .map(
      (name): Ratio => ({
        name: `speed-up of ${name} over ${RUN_BEFORE}, ${lines} lines ${kind} (×)`,
        value: timesAsFast(speeds, name, RUN_BEFORE),
        better: "larger",
      }),
    );
}

/** What `run --fields` takes of the processor for so many lines with an id, start included. */
export function processorSecondsOf(lines: number, folder: string): number {
  const file = writeInputs(folder, lines, "with an id");
  return medianOf(
    measureInTurns({ [RUN]: () => usageOf(BIN, WITH_FIELDS, file) }, 5, (use) => use().seconds),
    RUN,
  );
}

/** Prints what memory `run` needs for a stream, and for one that is ten times as long. */
export function measureMemory(folder: string): void {
  const short = writeInputs(folder, 100_000, "with an id");
  const long = writeInputs(folder, 1_000_000, "with an id");
  const ways = { "100000": () => usageOf(BIN, [], short), "1000000": () => usageOf(BIN, [], long) };
  const memory = measureInTurns(ways, 7, (use) => use().mebibytes);
  printTable(
    ["lines", "peak resident memory, MiB"],
    [...memory.keys()].map((lines) => [lines, medianOf(memory, lines).toFixed(0)]),
  );
}

/** Writes a file of inputs, one on each line. */
function writeInputs(folder: string, lines: number, kind: Kind): string {
  const file = join(folder, `${lines} ${kind}.ndjson`);
  const descriptor = openSync(file, "w");
  let id = 0;
  for (const { input } of randomQuestions(6, 2, lines)) {
    id += 1;
    writeSync(descriptor, `${JSON.stringify(kind === "with an id" ? { id, ...input } : input)}\n`);
  }
  closeSync(descriptor);
  return file;
}

/** What the whole process of `run` uses to answer a file of inputs. Its answers are thrown away. */
function usageOf(bin: string, flags: readonly string[], file: string): Usage {
  const input = openSync(file, "r");
  const { status, stderr } = spawnSync(process.execPath, ["--import", PRINT_USAGE, bin, "run", OPERATION, ...flags], {
    stdio: [input, "ignore", "pipe"],
    encoding: "utf8",
  });
  closeSync(input);
  if (status !== 0) throw new Error(`run ended with ${status}: ${stderr}`);
  // What PRINT_USAGE prints.
  const { userCPUTime, systemCPUTime, maxRSS }: NodeJS.ResourceUsage = JSON.parse(stderr);
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
}
