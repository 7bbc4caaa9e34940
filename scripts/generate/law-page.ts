/** The page of the law: every number with its day, its clause and where it was read, and the working days. */

import { coverage } from "../../src/coverage.js";
import type { Dated } from "../../src/engine/dated.js";
import { isRecord } from "../../src/engine/received.js";
import { type CalendarYear, calendar, provisionalWorkingDays, workingDays } from "../../src/kazakhstan/calendar.js";
import { isWorkingDay } from "../../src/kazakhstan/working-days.js";
import { filesNamed } from "./joined.js";
import { type ParameterDocumentation, root, type Sources } from "./source.js";

/** A table of the law, and what the comments say of it. */
interface Table {
  readonly parameter: Dated;
  readonly documentation: ParameterDocumentation;
}

/** All that is dated. */
interface Law {
  readonly ruleSets: readonly {
    readonly id: string;
    readonly documentation: ParameterDocumentation;
    readonly tables: readonly Table[];
  }[];
  readonly calendars: readonly Table[];
}

/** The tables of every file of parameters, in the order of the rule sets. */
export async function readLaw(sources: Sources): Promise<Law> {
  const tablesIn = (path: string, module: object): readonly Table[] =>
    Object.entries(module).flatMap(([name, value]) =>
      isDated(value) ? [{ parameter: value, documentation: sources.parameterDocumentationOf(path, name) }] : [],
    );
  const read = filesNamed("parameters.ts").map(async (file) => {
    const path = `src/${file}`;
    const module = await import(/* @vite-ignore */ `${root}${path}`);
    const documentation = sources.parameterDocumentationOf(path, "ruleSet");
    return { id: String(module.ruleSet.id), documentation, tables: tablesIn(path, module) };
  });
  const byId = new Map((await Promise.all(read)).map((ruleSet) => [ruleSet.id, ruleSet]));
  return {
    ruleSets: coverage.ruleSets.flatMap(({ id }) => byId.get(id) ?? []),
    calendars: tablesIn("src/kazakhstan/calendar.ts", { workingDays, provisionalWorkingDays }),
  };
}

const isDated = (value: unknown): value is Dated => isRecord(value) && "values" in value && "knownFrom" in value;

/** The text of docs/law.md. */
export function lawPage({ ruleSets, calendars }: Law): string {
  return `# The law, with its dates

This page lists every number that a clause or a law sets, with the date from which it applies, its unit, its
clause, and its source. \`npm run generate\` writes the page from the tables in the source code and their comments. The
command \`return-premium status\` and the export \`coverage\` show the last day that each table covers.

Each value applies until the next value takes effect. The last value applies until the rules change, or up to
the last day for which the value is known. If only one edition of the rules is known, each number is listed with the date of
that edition, even if the number was set earlier.

${coverage.ruleSets.map(({ id, edition, checkedOn }) => ruleSetSection(ruleSets, id, edition, checkedOn)).join("\n\n")}

## Working days of Kazakhstan

The working week is Monday to Friday. The table lists the exceptions to this week in each year, which \`kz.calendar\` provides
as data. The published exceptions cover the period from ${coverage.workingDays.from} to ${coverage.workingDays.to}. A provisional year is used only if
\`options.calendar\` is \`"provisional"\`.

${table(["year", "non-working weekdays", "working weekend days", "working days", "source"], calendarRows(calendars))}
`;
}

function ruleSetSection(ruleSets: Law["ruleSets"], id: string, edition: string, checkedOn: string): string {
  const ruleSet = ruleSets.find((candidate) => candidate.id === id);
  if (ruleSet === undefined) throw new Error(`no parameters of ${id}`);
  const { documentation, tables } = ruleSet;
  const rows = tables.flatMap((one) => parameterRows(one, documentation.tags.get("source")));
  return [
    `## \`${id}\``,
    "",
    `${documentation.text} The edition of ${edition} was last compared with its source on ${checkedOn}.`,
    "",
    rows.length === 0
      ? "This rule set has no numbers of its own."
      : table(["number", "value", "unit", "applies from", "clause", "source"], rows),
  ].join("\n");
}

/** A row for each value; what the number is stands in the first. */
function parameterRows({ parameter, documentation }: Table, source: string | undefined): readonly string[][] {
  const { values, knownTo } = parameter;
  const { text, tags, evidence } = documentation;
  return values.map(({ since, value, clause }, index) => {
    const before = values[index - 1]?.since ?? "";
    if (before >= since) throw new Error(`${text} ${since} stands behind ${before}`);
    const read = evidence[index] || source;
    if (read === undefined) throw new Error(`${text} does not say where ${since} was read`);
    const number = `${text}${knownTo === undefined ? "" : ` The values are known up to ${knownTo}.`}`;
    return [
      index === 0 ? number : "",
      valueText(value),
      index === 0 ? (tags.get("unit") ?? "") : "",
      since,
      clause,
      read,
    ];
  });
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join("; ");
  if (isRecord(value)) {
    return Object.entries(value)
      .map(([name, part]) => `${name} ${valueText(part)}`)
      .join(", ");
  }
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}

function calendarRows(calendars: readonly Table[]): readonly string[][] {
  const evidence = calendars.flatMap(({ documentation }) => documentation.evidence);
  return calendar.map((year, index) => [
    year.provisional ? `${year.year}, provisional` : String(year.year),
    byMonth(year.daysOff),
    byMonth(year.workingDays),
    String(countWorkingDays(year)),
    evidence[index] ?? "",
  ]);
}

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** `January 3, 4, 7; March 8`. */
function byMonth(days: readonly string[]): string {
  const numbers = new Map<string, string[]>();
  for (const day of days) {
    const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
    numbers.set(month, [...(numbers.get(month) ?? []), String(Number(day.slice(8)))]);
  }
  return [...numbers].map(([month, list]) => `${month} ${list.join(", ")}`).join("; ");
}

function countWorkingDays({ year }: CalendarYear): number {
  let count = 0;
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
    if (isWorkingDay(new Date(time).toISOString().slice(0, 10), "provisional")) count += 1;
  }
  return count;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
