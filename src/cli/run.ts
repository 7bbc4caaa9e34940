import { type Answers, answerLines, type Wanted } from "./answer.js";
import { findOperation, readArguments } from "./arguments.js";
import { type Command, exitCodes, print, WrongUse } from "./command.js";
import { helpOf } from "./help.js";
import { answerInOrder } from "./in-order.js";
import { type Line, LONGEST_LINE, splitLines } from "./lines.js";
import { readFields } from "./result-fields.js";
import { Threads } from "./threads.js";
import { usages } from "./usage.js";

const LINES_BETWEEN_REPORTS = 10_000;

/** Answer every line of standard input with one line: a result, or an error with the number of the line. */
export const run: Command = async (args, output, { stdin, stderr }) => {
  const { isHelp, jobs, hasSteps, fields, id } = readRunArguments(args);
  if (isHelp) return print(helpOf(usages.run), output);
  const operation = findOperation(id);
  const wanted = await readWanted(operation.id, hasSteps, fields);

  let answered = 0;
  let errors = 0;
  let nextReport = LINES_BETWEEN_REPORTS;
  const report = (end: string): void => {
    if (stderr.isTTY) stderr.write(`\r${answered} lines, ${errors} errors${end}`);
  };
  const stop = (): void => {
    stdin.destroy();
  };
  const take = async (answers: Answers): Promise<void> => {
    if (output.isClosed) return;
    answered += answers.answered;
    errors += answers.errors;
    for (const piece of answers.pieces) await output.write(piece);
    if (output.isClosed) return stop();
    if (answered >= nextReport) {
      nextReport = answered + LINES_BETWEEN_REPORTS;
      report("");
    }
  };

  const threads = jobs === 1 ? undefined : new Threads({ id: operation.id, wanted }, jobs);
  const ask = (lines: readonly Line[]) => threads?.ask(lines) ?? answerLines(operation, wanted, lines);
  try {
    await answerInOrder(splitLines(stdin, LONGEST_LINE), { atOnce: threads?.atOnce ?? 1, ask, take, stop });
  } catch (error) {
    // The input ended because nobody reads its answers.
    if (!output.isClosed) throw error;
  } finally {
    await threads?.end();
  }
  report("\n");
  return errors > 0 ? exitCodes.failed : exitCodes.done;
};

const MOST_JOBS = 64;

/** What the arguments of `run` say. */
interface RunArguments {
  readonly isHelp: boolean;
  /** How many threads shall compute. */
  readonly jobs: number;
  readonly hasSteps: boolean;
  /** The names of the fields that are wanted, where not all are. */
  readonly fields: string | undefined;
  /** What names the operation. */
  readonly id: string | undefined;
}

/** Read the arguments of `run`. A number of jobs that cannot be read is wrong use. */
export function readRunArguments(args: readonly string[]): RunArguments {
  const { texts, switches, operands } = readArguments(usages.run, args);
  const text = texts.get("jobs") ?? "1";
  const jobs = /^[1-9]\d*$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new WrongUse(`--jobs takes 1 to ${MOST_JOBS}, not ${text}`);
  return {
    isHelp: switches.has("help"),
    jobs,
    hasSteps: !switches.has("no-steps"),
    fields: texts.get("fields"),
    id: operands[0],
  };
}

/** Steps that are not among the wanted fields are not recorded. */
export async function readWanted(id: string, hasSteps: boolean, names: string | undefined): Promise<Wanted> {
  if (names === undefined) return { options: { steps: hasSteps } };
  const fields = await readFields(names, id);
  return { options: { steps: hasSteps && fields.has("steps") }, fields };
}
