import type { Answers, Wanted } from "./answer.js";
import { answererOf, type Batch } from "./answerer.js";
import { findOperation, readArguments } from "./arguments.js";
import { type Command, exitCodes, print, WrongUse } from "./command.js";
import { helpOf } from "./help.js";
import { answerInOrder } from "./in-order.js";
import { LONGEST_LINE, splitLines } from "./lines.js";
import { readFields } from "./result-fields.js";
import { checkRows, describeRefusals, openTable } from "./rows.js";
import { Threads } from "./threads.js";
import { usages } from "./usage.js";

const LINES_BETWEEN_REPORTS = 10_000;

/**
 * For each line of standard input, write one line: a result, or an error with the line number. For a CSV file, write
 * each row with the answer columns added.
 */
export const run: Command = async (args, output, { stdin, stderr }) => {
  const { isHelp, jobs, hasSteps, fields, id, rows } = readRunArguments(args);
  if (isHelp) return print(helpOf(usages.run), output);
  const operation = findOperation(id);
  if (rows?.isCheck) return checkRows(operation, rows.layout, stdin, output);
  const file = rows && (await openTable(operation, rows.layout, fields, stdin));
  const wanted = file === undefined ? await readWanted(operation.id, hasSteps, fields) : {};
  const work = { id: operation.id, wanted, table: file?.table };
  const batches: AsyncIterable<Batch> = file?.rows ?? splitLines(stdin, LONGEST_LINE);

  let answered = 0;
  let errors = 0;
  const refusals = new Map<string, number>();
  let nextReport = LINES_BETWEEN_REPORTS;
  const report = (end: string): void => {
    if (stderr.isTTY) stderr.write(`\r${answered} ${file ? "rows" : "lines"}, ${errors} errors${end}`);
  };
  const stop = (): void => {
    stdin.destroy();
  };
  const take = async (answers: Answers): Promise<void> => {
    if (output.isClosed) return;
    answered += answers.answered;
    errors += answers.errors;
    for (const [kind, count] of answers.refusals ?? []) refusals.set(kind, (refusals.get(kind) ?? 0) + count);
    for (const piece of answers.pieces) await output.write(piece);
    if (output.isClosed) return stop();
    if (answered >= nextReport) {
      nextReport = answered + LINES_BETWEEN_REPORTS;
      report("");
    }
  };

  const threads = jobs === 1 ? undefined : new Threads(work, jobs);
  try {
    const ask = threads === undefined ? await answererOf(work) : (batch: Batch) => threads.ask(batch);
    if (file !== undefined) await output.write(file.header);
    await answerInOrder(batches, { atOnce: threads?.atOnce ?? 1, ask, take, stop });
  } catch (error) {
    // The input ended because nobody is reading the answers any more.
    if (!output.isClosed) throw error;
  } finally {
    await threads?.end();
  }
  report("\n");
  if (errors > 0 && file !== undefined) stderr.write(`${describeRefusals(answered, errors, refusals, file.table)}\n`);
  return errors > 0 ? exitCodes.failed : exitCodes.done;
};

const MOST_JOBS = 64;

/** The parsed arguments of `run`. */
interface RunArguments {
  readonly isHelp: boolean;
  /** The number of threads to use. */
  readonly jobs: number;
  readonly hasSteps: boolean;
  /** The names of the requested fields, unless all fields are requested. */
  readonly fields: string | undefined;
  /** The id of the operation. */
  readonly id: string | undefined;
  /** How the rows of a file are read; undefined for lines of JSON. */
  readonly rows: { readonly layout: string | undefined; readonly isCheck: boolean } | undefined;
}

/** Read the arguments of `run`. An invalid number of jobs is reported as incorrect usage. */
export function readRunArguments(args: readonly string[]): RunArguments {
  const { texts, switches, operands } = readArguments(usages.run, args);
  const text = texts.get("jobs") ?? "1";
  const jobs = /^[1-9]\d*$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new WrongUse(`--jobs must be from 1 to ${MOST_JOBS}, not ${text}`);
  const layout = texts.get("layout");
  const isCheck = switches.has("check");
  const isCsv = switches.has("csv");
  if (!isCsv && (layout !== undefined || isCheck)) {
    throw new WrongUse(`--${layout === undefined ? "check" : "layout"} goes with --csv`);
  }
  return {
    isHelp: switches.has("help"),
    jobs,
    hasSteps: !switches.has("no-steps"),
    fields: texts.get("fields"),
    id: operands[0],
    rows: isCsv ? { layout, isCheck } : undefined,
  };
}

/** Steps are recorded only if they are among the requested fields. */
export async function readWanted(id: string, hasSteps: boolean, names: string | undefined): Promise<Wanted> {
  if (names === undefined) return { options: { steps: hasSteps } };
  const fields = await readFields(names, id);
  return { options: { steps: hasSteps && fields.has("steps") }, fields };
}
