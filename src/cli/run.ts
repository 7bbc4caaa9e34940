import type { Operation } from "../input/index.ts";
import { answerTo } from "./answer.ts";
import { linesOf } from "./lines.ts";
import type { Output } from "./output.ts";
import { type ExitCode, exitCodes, type Streams } from "./streams.ts";

const LONGEST_LINE = 1_048_576;
const LINES_BETWEEN_REPORTS = 10_000;

/** Answers every line of standard input with one line: a result, or an error with the number of the line. */
export async function run(operation: Operation, output: Output, { stdin, stderr }: Streams): Promise<ExitCode> {
  let answered = 0;
  let errors = 0;
  let nextReport = LINES_BETWEEN_REPORTS;
  const report = (end: string): void => {
    if (stderr.isTTY) stderr.write(`\r${answered} lines, ${errors} errors${end}`);
  };

  for await (const lines of linesOf(stdin, LONGEST_LINE)) {
    let text = "";
    for (const line of lines) {
      const answer = answerTo(operation, line);
      if (answer === undefined) continue;
      answered += 1;
      if ("error" in answer) errors += 1;
      text += `${JSON.stringify(answer)}\n`;
    }
    await output.write(text);
    if (output.isClosed) break;
    if (answered >= nextReport) {
      nextReport = answered + LINES_BETWEEN_REPORTS;
      report("");
    }
  }
  report("\n");
  return errors > 0 ? exitCodes.inputError : exitCodes.done;
}
