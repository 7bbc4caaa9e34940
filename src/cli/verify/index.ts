import { operationList } from "../../operations.js";
import { readVectors } from "../../testing/index.js";
import { findOperation, readArguments } from "../arguments.js";
import { type Command, exitCodes, print, WrongUse } from "../command.js";
import { helpOf } from "../help.js";
import { usages } from "../usage.js";
import { program } from "./program.js";
import { progressBar } from "./progress.js";
import { prepareReport } from "./report.js";
import { selectCases } from "./selection.js";
import { library } from "./subject.js";
import { printVerified } from "./text.js";
import { isWithoutFailure, judge, type Verified } from "./verdicts.js";

const DEFAULT_TIMEOUT = "30";
const DEFAULT_SHOWN = "5";

/** Test this library or another program against the vectors for one operation or for all operations. */
export const verify: Command = async (args, output, { stderr }) => {
  const { texts, switches, operands } = readArguments(usages.verify, args);
  if (switches.has("help")) return print(helpOf(usages.verify), output);
  const [id] = operands;
  const operations = id === undefined ? operationList : [findOperation(id)];
  const patience = readCount("timeout", 1, texts.get("timeout") ?? DEFAULT_TIMEOUT);
  const shown = readCount("show", 0, texts.get("show") ?? DEFAULT_SHOWN);
  const fields = texts.get("fields")?.split(",");
  const command = texts.get("program");
  if (command?.trim() === "") throw new WrongUse("--program takes a command");
  const subject = command === undefined ? library : program(command, patience);
  const reportFile = texts.get("report");
  const writeReport = reportFile === undefined ? undefined : prepareReport(reportFile);

  const files = readVectors().filter((file) => operations.some((operation) => operation.id === file.operation));
  if (files.length === 0) throw new WrongUse(`no vectors of ${id ?? "any operation"}`);
  const selected = selectCases(files, { id: texts.get("case"), flag: texts.get("flag"), fields });
  const chosen = operations.flatMap((operation) =>
    selected.flatMap((file) => (file.operation === operation.id ? [{ operation, file }] : [])),
  );

  const total = chosen.reduce((sum, { file }) => sum + file.cases.length, 0);
  const onAnswer = progressBar(stderr, total);
  const all: Verified[] = [];
  for (const { operation, file } of chosen) all.push(await judge(file, { fields }, operation, subject, onAnswer));
  if (stderr.isTTY) stderr.write("\n");

  await writeReport?.(all);
  await print(printVerified(all, shown), output);
  return all.every(isWithoutFailure) ? exitCodes.done : exitCodes.failed;
};

function readCount(flag: string, least: number, text: string): number {
  const count = /^(0|[1-9]\d{0,4})$/.test(text) ? Number(text) : -1;
  if (count < least) throw new WrongUse(`--${flag} takes a whole number from ${least} to 99999, not ${text}`);
  return count;
}
