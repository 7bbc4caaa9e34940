import { writeFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { version } from "../../package.json";
import type { AnyOperation, Outcome } from "../engine/operation.js";
import { isRecord } from "../engine/received.js";
import type { ResultFrame } from "../engine/result.js";
import { en } from "../explain/en.js";
import { describeProblem, type ExplainableError } from "../explain/error.js";
import type { Locale } from "../explain/locale.js";
import { endDaysOf } from "../scenarios/returning.js";
import type { Entry, ReturnResult } from "../tables/contract-row.js";
import { outcomeOfLine } from "./answer.js";
import { findOperation, readArguments } from "./arguments.js";
import { asWrongUse, type Command, exitCodes, print, type Streams, WrongUse } from "./command.js";
import { helpOf } from "./help.js";
import { readJson } from "./json.js";
import { readLanguage } from "./language.js";
import { type Line, LONGEST_LINE, splitLines } from "./lines.js";
import { readBytes } from "./read-bytes.js";
import { openTable } from "./rows.js";
import { usages } from "./usage.js";

/** Larger workbooks take minutes to write and to open. */
const MOST_CONTRACTS = 10_000;

/** Write a workbook for a single input, for lines of JSON or for CSV rows. Refused inputs keep their rows. */
export const workbook: Command = async (args, output, { stdin }) => {
  const { texts, switches, operands } = readArguments(usages.workbook, args);
  if (switches.has("help")) return print(helpOf(usages.workbook), output);
  const operation = findOperation(operands[0]);
  asWrongUse(() => endDaysOf(operation));
  const [input, out] = [texts.get("input"), texts.get("out")];
  if (input === undefined) throw new WrongUse("name the inputs: --input FILE, or - for standard input");
  if (out === undefined || !/\.xlsx$/i.test(out)) throw new WrongUse("name the workbook to write: --out FILE.xlsx");

  const wanted = await readLanguage(texts.get("language"));
  const bytes = await readInput(input, stdin);
  const layout = texts.get("layout");
  const isCsv = layout !== undefined || !isJson(bytes);
  const { entries, locale } = isCsv
    ? await readRows(operation, layout, bytes, wanted)
    : await readLines(operation, bytes, wanted ?? en);
  if (entries.length === 0) throw new WrongUse("there is no input in the file");
  // Loaded only here, so that a command that writes no workbook does not wait for the code that writes one.
  const { workbookOf, writeWorkbook } = await import("../tables/workbook.js");
  await write(out, await writeWorkbook(workbookOf(operation, entries, { locale, version })));
  const refused = entries.filter(({ answer }) => typeof answer === "string").length;
  const contracts = entries.length === 1 ? "1 contract" : `${entries.length} contracts`;
  await print(`${out}: ${contracts}, ${refused} refused`, output);
  return refused > 0 ? exitCodes.failed : exitCodes.done;
};

async function readInput(file: string, stdin: Streams["stdin"]): Promise<Buffer> {
  const bytes = await readBytes(file, stdin);
  if (bytes.subarray(0, EXCEL.length).equals(EXCEL)) {
    throw new WrongUse(`${file} is an Excel workbook: save it as CSV`);
  }
  return bytes;
}

/** An .xlsx file is a ZIP archive, which begins like this. */
const EXCEL = Buffer.from("PK\x03\x04");

async function write(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new WrongUse(`cannot write the file ${file} (${code})`);
  }
}

/** JSON begins with a brace or a bracket, with which the header of a CSV file never begins. */
const isJson = (bytes: Buffer): boolean => /^\uFEFF?\s*[{[]/.test(bytes.subarray(0, LONGEST_LINE).toString("utf8"));

/** Contracts, and the language in which to show them. */
interface Contracts {
  readonly entries: readonly Entry[];
  readonly locale: Locale;
}

async function readLines(operation: AnyOperation, bytes: Buffer, locale: Locale): Promise<Contracts> {
  const whole = readJson(bytes);
  const isOneInput = (whole.kind === "value" || whole.kind === "repeated-keys") && isRecord(whole.value);
  const batches = isOneInput ? [[{ number: 1, bytes }]] : splitLines(Readable.from([bytes]), LONGEST_LINE);
  const lines = (await collect(batches)).filter((line) => !isBlank(line));
  checkCount(lines.length);
  const entries = lines.flatMap((line) => {
    const { id, input, outcome } = outcomeOfLine(operation, undefined, line) ?? {};
    if (outcome === undefined) return [];
    // A number would be shown with separators and, beyond 15 digits, not in full.
    return [{ id: id === undefined ? undefined : String(id), input, answer: answerOf(outcome, locale) }];
  });
  return { entries, locale };
}

const SPACE = 0x20;

const isBlank = ({ bytes }: Line): boolean => bytes?.every((byte) => byte <= SPACE) === true;

async function collect<Item>(batches: AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}

function checkCount(count: number): void {
  if (count > MOST_CONTRACTS) {
    throw new WrongUse(`a workbook holds at most ${MOST_CONTRACTS} contracts, not ${count}`);
  }
}

async function readRows(
  operation: AnyOperation,
  layout: string | undefined,
  bytes: Buffer,
  wanted: Locale | undefined,
): Promise<Contracts> {
  const { table, rows } = await openTable(operation, layout, undefined, Readable.from([bytes]));
  const locale = wanted ?? (await readLanguage(table.language)) ?? en;
  const { inputReader, mender } = await import("../tables/rows.js");
  const { sayRowFault } = await import("../tables/words.js");
  const { ID, tidy } = await import("../tables/layout.js");
  const readInputs = inputReader(table);
  const mend = mender(table);
  const idColumn = table.headers.findIndex((header) => (table.columns?.get(header) ?? header) === ID);
  const read = await collect(rows);
  checkCount(read.length);
  const entries = readInputs(read).map(({ cells, input, fault }) => ({
    id: idColumn < 0 ? undefined : tidy(cells?.[idColumn] ?? ""),
    input,
    answer: fault === undefined ? answerOf(operation.safe(input), locale, mend) : sayRowFault(fault, locale.language),
  }));
  return { entries, locale };
}

type Issues = ExplainableError["issues"];

/** A result, or a description of what is wrong. */
function answerOf(
  outcome: Outcome<ResultFrame>,
  locale: Locale,
  mend: (issue: Issues[number]) => Issues[number] = (issue) => issue,
): Entry["answer"] {
  // An operation that ends a contract returns a premium.
  if (outcome.success) return outcome.result as ReturnResult;
  const { code, issues } = outcome.error;
  return describeProblem({ code, issues: issues.map(mend) }, "about:blank", locale).detail;
}
