/** The two texts of a file of vectors: JSON for programs, CSV for spreadsheets. */

import type { VectorError } from "./table.js";
import type { VectorCase, VectorFile } from "./vector-file.js";

/** JSON with a line for each field of the header, each flag and each case: small, and a changed case is a changed line. */
export function jsonText(file: VectorFile): string {
  const { cases, flags, ...header } = file;
  const fields = [
    `"$schema": "../schemas/vectors.json"`,
    ...linesOf(header),
    `"flags": {\n${indented(linesOf(flags))}\n  }`,
    `"cases": [\n${indented(cases.map((one) => JSON.stringify(one)))}\n  ]`,
  ];
  return `{\n${fields.map((field) => `  ${field}`).join(",\n")}\n}\n`;
}

const linesOf = (fields: object): readonly string[] =>
  Object.entries(fields).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);

const indented = (lines: readonly string[]): string => lines.map((line) => `    ${line}`).join(",\n");

type Cells = ReadonlyMap<string, string>;

/** RFC 4180: a column for each field that any case has, and the whole input as JSON in the last. */
export function csvText({ cases }: VectorFile): string {
  const rows = cases.map(cellsOf);
  const fields = ["input.", "expected.", "error."].flatMap((part) =>
    rows.flatMap((cells) => [...cells.keys()].filter((column) => column.startsWith(part))),
  );
  const besides = ["id", "clause", "flags", "side", "why", "wrong", "typable", "settled"];
  const columns = [...besides, ...new Set(fields), "notes", "input"];
  const lines = rows.map((cells) => columns.map((column) => quoted(cells.get(column) ?? "")));
  return [columns, ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

function cellsOf(one: VectorCase): Cells {
  const { id, clause, flags, side, why, input, wrong, typable, settled } = one;
  const outcome = "error" in one ? { error: one.error } : { expected: one.expected };
  const notes = "error" in one ? [] : one.notes;
  return new Map([
    ["id", id],
    ["clause", clause],
    ["flags", flags.join(" ")],
    ["side", side],
    ["why", why],
    [
      "wrong",
      Object.entries(wrong)
        .map((pair) => pair.join(" "))
        .join("; "),
    ],
    ["typable", String(typable)],
    ["settled", settled.by === "choice" ? [settled.by, ...settled.conventions].join(" ") : settled.by],
    ...leavesOf({ input, ...outcome }),
    ["notes", notes.map(({ code, facts = {} }) => [code, ...Object.values(facts)].join(" ")).join("; ")],
    ["input", JSON.stringify(input)],
  ]);
}

/** Every field that is no object, by its path with dots; a list is one field. */
function leavesOf(value: unknown, path = ""): readonly (readonly [string, string])[] {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject) return [[path, path === "error.issues" ? issuesText(value) : plain(value)]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === "" ? key : `${path}.${key}`));
}

const plain = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** "invalid-date contract.firstDay; missing-field termination". */
function issuesText(issues: unknown): string {
  // The only list under this path.
  const all = issues as NonNullable<VectorError["issues"]>;
  return all.map(({ code, path }) => `${code} ${path.join(".")}`).join("; ");
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
