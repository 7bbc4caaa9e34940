import { writeFile } from "node:fs/promises";
import type { AnyOperation } from "../../engine/operation.js";
import { readVectors } from "../../testing/index.js";
import { parsed } from "../flags.js";
import type { Output } from "../output.js";
import { type ExitCode, exitCodes, type Streams } from "../streams.js";
import { WrongUse } from "../wrong-use.js";
import { library } from "./library.js";
import { program } from "./program.js";
import { progressBar } from "./progress.js";
import { type Report, reportFor } from "./report.js";
import type { Subject } from "./subject.js";
import { verifiedText } from "./text.js";
import { isWithoutFailure, type Verified, verdictsOn } from "./verdicts.js";

/** Holds this library, or a program, against the vectors of some operations. */
export async function verify(
  operations: readonly AnyOperation[],
  args: string[],
  output: Output,
  { stderr }: Streams,
): Promise<ExitCode> {
  const { subject, report } = readFlags(args);
  const files = readVectors();
  const chosen = operations.flatMap((operation) =>
    files.filter((file) => file.operation === operation.id).map((file) => ({ operation, file })),
  );
  if (chosen.length === 0) throw new WrongUse(`no vectors of ${operations.map(({ id }) => id).join(", ")}`);

  const total = chosen.reduce((sum, { file }) => sum + file.cases.length, 0);
  const onAnswer = progressBar(stderr, total);
  const all: Verified[] = [];
  for (const { operation, file } of chosen) all.push(await verdictsOn(file, operation, subject, onAnswer));
  if (stderr.isTTY) stderr.write("\n");

  if (report !== undefined) await writeReport(report.file, report.textOf(all));
  await output.write(`${verifiedText(all)}\n`);
  return all.every(isWithoutFailure) ? exitCodes.done : exitCodes.failed;
}

const DEFAULT_TIMEOUT = "30";

interface Flags {
  /** What is verified. */
  readonly subject: Subject;
  /** Where what came out is written to, and how. */
  readonly report?: { readonly file: string; readonly textOf: Report };
}

function readFlags(args: string[]): Flags {
  const text = { type: "string" } as const;
  const { values } = parsed({ args, options: { program: text, timeout: text, report: text } });
  const patience = secondsIn(values.timeout);
  return {
    subject: values.program === undefined ? library : program(commandIn(values.program), patience),
    ...(values.report === undefined ? {} : { report: { file: values.report, textOf: reportFor(values.report) } }),
  };
}

function commandIn(text: string): string {
  if (text.trim() === "") throw new WrongUse("--program takes a command");
  return text;
}

function secondsIn(text = DEFAULT_TIMEOUT): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new WrongUse(`--timeout takes whole seconds from 1 to 99999, not ${text}`);
  return Number(text);
}

async function writeReport(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch {
    throw new WrongUse(`no file that can be written: ${file}`);
  }
}
