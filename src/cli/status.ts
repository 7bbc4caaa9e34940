import { type CoveredDays, coverage } from "../coverage.js";
import { printDay, readDay } from "../dates/day.js";
import { align } from "../explain/aligned.js";
import { readArguments } from "./arguments.js";
import { type Command, exitCodes, print, WrongUse } from "./command.js";
import { helpOf } from "./help.js";
import { usages } from "./usage.js";

/**
 * Print the last date that each table covers. If a period is given, fail unless every table covers the entire period.
 */
export const status: Command = async (args, output) => {
  const { texts, switches } = readArguments(usages.status, args);
  if (switches.has("help")) return print(helpOf(usages.status), output);
  const asked = readAsked(texts.get("on"), texts.get("within"));
  const unknown = asked === undefined ? [] : tables.filter(({ days }) => days.from > asked.from || days.to < asked.to);
  const answer = asked === undefined ? [] : ["", describeAnswer(asked, unknown)];
  await print(switches.has("json") ? JSON.stringify(coverage) : [...lines, ...answer].join("\n"), output);
  return unknown.length > 0 ? exitCodes.failed : exitCodes.done;
};

/** The tables that have a last day. */
const tables: readonly { readonly name: string; readonly days: CoveredDays }[] = [
  { name: "working days", days: coverage.workingDays },
  { name: "MRP", days: coverage.mrp },
];

const lines: readonly string[] = [
  ...align([
    ["rule set", "edition", "last compared with the law"],
    ...coverage.ruleSets.map(({ id, edition, checkedOn }) => [id, edition, checkedOn]),
  ]),
  "",
  ...align([["known", "from", "to"], ...tables.map(({ name, days }) => [name, days.from, days.to])]),
  "",
  `Working days are those of Kazakhstan; provisional ones are known up to ${coverage.workingDays.provisionalTo}.`,
];

/** The first and last days of the requested period. */
function readAsked(on: string | undefined, within: string | undefined): CoveredDays | undefined {
  if (on === undefined) {
    if (within !== undefined) throw new WrongUse("--within needs --on");
    return undefined;
  }
  const first = readDay(on);
  if (first === undefined) throw new WrongUse(`--on takes a date such as 2026-06-01, not ${on}`);
  if (within !== undefined && !/^\d{1,6}$/.test(within)) {
    throw new WrongUse(`--within takes a number of days such as 60, not ${within}`);
  }
  return { from: on, to: printDay(first + Number(within ?? 0)) };
}

function describeAnswer({ from, to }: CoveredDays, unknown: typeof tables): string {
  const days = from === to ? `on ${from}` : `from ${from} to ${to}`;
  const names = unknown.map(({ name }) => name).join(", ");
  return unknown.length > 0 ? `Not known ${days}: ${names}.` : `All is known ${days}.`;
}
