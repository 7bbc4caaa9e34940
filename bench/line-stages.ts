import { EncodedLines } from "../src/cli/encoded-lines.js";
import { mayRepeatKeys } from "../src/cli/json-keys.js";
import { takeId } from "../src/cli/line-id.js";
import { pick } from "../src/cli/result-fields.js";
import { definitionOf } from "../src/engine/define-operation.js";
import { operations } from "../src/operations.js";
import { FIELDS, processorSecondsOf } from "./command-line.js";
import { randomQuestions } from "./questions.js";
import { measureInTurns, medianOf } from "./samples.js";
import { printTable } from "./table.js";

const LINES = 512;
const PASSES = 40;
const LINES_OF_THE_PROCESS = 100_000;
const ROUNDS = 25;

const fields = new Map(FIELDS.map((name) => [name, undefined]));
const options = { steps: false };
const operation = operations["ogpo-plus/return-premium"];

/** Prints what the parts of a line of `run --fields` take, each by itself, and what the whole process takes for a line. */
export function profileLines(folder: string): void {
  const nanoseconds = stagesOfALine();
  const whole = perLine(processorSecondsOf(LINES_OF_THE_PROCESS, folder));
  const start = perLine(processorSecondsOf(0, folder));
  const rest = whole - start - [...nanoseconds.values()].reduce((sum, value) => sum + value, 0);
  const rows = [
    ...nanoseconds,
    [`the start of the process, for each of ${LINES_OF_THE_PROCESS} lines`, start],
    ["the rest: splitting into lines, reading and writing, compiling, collecting garbage", rest],
    ["all", whole],
  ] as const;
  printTable(
    ["part of a line", "processor µs", "%"],
    rows.map(([name, value]) => [name, (value / 1000).toFixed(2), ((value / whole) * 100).toFixed(0)]),
  );
}

const perLine = (seconds: number): number => (seconds / LINES_OF_THE_PROCESS) * 1e9;

function stagesOfALine(): Map<string, number> {
  const texts = [...randomQuestions(6, 2, LINES)].map(({ input }, index) =>
    JSON.stringify({ id: index + 1, ...input }),
  );
  const bytes = texts.map((text) => Buffer.from(text));
  const values: unknown[] = texts.map((text) => JSON.parse(text));
  const inputs = values.map((value, index) => takeId(value, texts[index] ?? "").input);
  const { compute } = definitionOf(operation);
  // Copies: V8 would take all objects of results for long-lived if it saw those of the first ones kept.
  const results: readonly object[] = inputs.map((input) => structuredClone(compute(input, options)));
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const encoded = { lines: new EncodedLines() };

  const stages: Readonly<Record<string, (index: number) => unknown>> = {
    "decoding the bytes": (index) => decoder.decode(bytes[index]),
    "JSON.parse": (index) => JSON.parse(texts[index] ?? ""),
    "looking for repeated keys": (index) => mayRepeatKeys(texts[index] ?? "", values[index]),
    "taking the id out": (index) => takeId(values[index], texts[index] ?? ""),
    "computing, with neither steps nor freezing": (index) => compute(inputs[index], options),
    "choosing the fields, JSON.stringify, encoding": (index) =>
      encoded.lines.add(JSON.stringify({ id: index, ...pick(results[index] ?? {}, fields) })),
  };
  const samples = measureInTurns(stages, ROUNDS, (stage) => {
    encoded.lines = new EncodedLines();
    const start = process.cpuUsage();
    for (let pass = 0; pass < PASSES; pass += 1) for (let index = 0; index < LINES; index += 1) stage(index);
    const { user, system } = process.cpuUsage(start);
    return ((user + system) * 1000) / (PASSES * LINES);
  });
  return new Map(Object.keys(stages).map((name) => [name, medianOf(samples, name)]));
}
