import type { VectorCase, VectorFile } from "../../testing/index.js";
import { fieldsIn } from "../../testing/vectors.js";
import { WrongUse } from "../command.js";
import { askForMeant, suggest } from "../suggest.js";

/** The cases to run, and the result fields to compare. An omitted property does not limit the selection. */
export interface Selection {
  readonly id: string | undefined;
  readonly flag: string | undefined;
  readonly fields: readonly string[] | undefined;
}

/**
 * Keep only the selected cases from the given files. An unknown name or an empty selection is reported as incorrect
 * usage.
 */
export function selectCases(files: readonly VectorFile[], { id, flag, fields }: Selection): readonly VectorFile[] {
  const cases = files.flatMap((file) => file.cases);
  if (id !== undefined) expectKnown("case", [id], new Set(cases.map((one) => one.id)));
  if (flag !== undefined) expectKnown("flag", [flag], new Set(files.flatMap((file) => Object.keys(file.flags))));
  if (fields !== undefined) expectKnown("field", fields, new Set(files.flatMap(namesIn)));

  const isAsked = (one: VectorCase): boolean =>
    (id === undefined || one.id === id) && (flag === undefined || one.flags.includes(flag));
  const selected = files
    .filter((file) => fields === undefined || hasOneOf(file, fields))
    .map((file) => ({ ...file, cases: file.cases.filter(isAsked) }))
    .filter((file) => file.cases.length > 0);
  if (selected.length === 0) throw new WrongUse("no case has this id, this flag and these fields");
  return selected;
}

function expectKnown(what: string, names: readonly string[], known: ReadonlySet<string>): void {
  const faults = names
    .filter((name) => !known.has(name))
    .map((name) => {
      const meant = askForMeant(suggest(name, [...known]));
      return `unknown ${what} "${name}"${meant === "" ? "" : `; ${meant}`}`;
    });
  if (faults.length > 0) throw new WrongUse(faults.join("\n"));
}

/** Whether an operation's results have any of the fields; otherwise, its cases would test nothing. */
const hasOneOf = (file: VectorFile, fields: readonly string[]): boolean => {
  const known = new Set(namesIn(file));
  return fields.some((field) => known.has(field));
};

const namesIn = (file: VectorFile): readonly string[] => ["error", "notes", ...fieldsIn(file).map(([name]) => name)];
