import { type Changes, changed } from "../changes.js";
import type { Flag } from "../flags.js";
import type { Outcome, Table } from "../table.js";

/** A result that is right. */
export type Right = Extract<Outcome, { readonly expected: unknown }>;

/** What a program with a mistake makes of an input, given what is right. */
export type Program = (input: unknown, right: Outcome) => Outcome;

/** A program with one mistake, for each operation in which it can be made. */
export interface Mutant {
  readonly flag: Flag;
  readonly programs: ReadonlyMap<Table, Program>;
}

/** The same mistake in several operations; the program is told which one it computes. */
export function mutant(flag: Flag, tables: readonly Table[], program: (table: Table) => Program): Mutant {
  return { flag, programs: new Map(tables.map((table) => [table, program(table)])) };
}

const isRefused = (right: Outcome): boolean => "error" in right && right.error.issues !== undefined;

/** Computes rightly, from another input than the one that it was given; what is refused stays refused. */
export const withInput =
  (changesOf: (input: unknown) => Changes) =>
  (table: Table): Program =>
  (input, right) =>
    isRefused(right) ? right : table.outcomeOf(changed(input, changesOf(input)));

/** Computes another result from the right one; an error stays what it is. */
export const withResult =
  (resultOf: (input: unknown, right: Right, table: Table) => Partial<Right>) =>
  (table: Table): Program =>
  (input, right) =>
    "error" in right ? right : { ...right, ...resultOf(input, right, table) };

/** Other values in some fields of the right result. */
export const withFields = (fieldsOf: (input: unknown, right: Right, table: Table) => Changes) =>
  withResult((input, right, table) => ({ expected: { ...right.expected, ...fieldsOf(input, right, table) } }));

/** Leaves a note out. */
export const withoutNote = (code: string) =>
  withResult((_, { notes }) => ({ notes: notes.filter((note) => note.code !== code) }));

/** Has a note that is not due. */
export const withNote = (code: string) => withResult((_, { notes }) => ({ notes: [...notes, { code }] }));

/** The value at a path with dots; undefined where the path leads nowhere. */
export function at(root: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => {
    // The keys of an object of unknown shape: the value stays unknown.
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }, root);
}

/** The text at a path, which is there. */
export function textAt(root: unknown, path: string): string {
  const value = at(root, path);
  if (typeof value !== "string") throw new Error(`no text at ${path}`);
  return value;
}
