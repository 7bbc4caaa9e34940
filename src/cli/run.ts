import type { AnyOperation } from "../engine/operation.js";
import { type Answers, answersTo } from "./answer.js";
import { inOrder } from "./in-order.js";
import { type Line, LONGEST_LINE, linesOf } from "./lines.js";
import type { Output } from "./output.js";
import { type ExitCode, exitCodes, type Streams } from "./streams.js";
import { Threads } from "./threads.js";

const LINES_BETWEEN_REPORTS = 10_000;

/** Answers every line of standard input with one line: a result, or an error with the number of the line. */
export async function run(
  operation: AnyOperation,
  jobs: number,
  output: Output,
  { stdin, stderr }: Streams,
): Promise<ExitCode> {
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
    await output.write(answers.text);
    if (output.isClosed) return stop();
    if (answered >= nextReport) {
      nextReport = answered + LINES_BETWEEN_REPORTS;
      report("");
    }
  };

  const threads = jobs === 1 ? undefined : new Threads(operation.id, jobs);
  const ask = (lines: readonly Line[]) => threads?.ask(lines) ?? answersTo(operation, lines);
  try {
    await inOrder(linesOf(stdin, LONGEST_LINE), { atOnce: threads?.atOnce ?? 1, ask, take, stop });
  } catch (error) {
    // The input ended because nobody reads its answers.
    if (!output.isClosed) throw error;
  } finally {
    await threads?.end();
  }
  report("\n");
  return errors > 0 ? exitCodes.failed : exitCodes.done;
}
