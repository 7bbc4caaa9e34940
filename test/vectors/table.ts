/** From a table written by hand to its cases. What the oracles compute is the only thing computed. */

import { type Changes, changed } from "./changes.js";
import type { Flag } from "./flags.js";

/** A note of the result: its code, and the facts in it that are computed. */
export interface NoteVector {
  readonly code: string;
  readonly facts?: Readonly<Record<string, string>>;
}

/** What an input gives. */
export type Outcome =
  | { readonly expected: Readonly<Record<string, unknown>>; readonly notes: readonly NoteVector[] }
  | { readonly error: VectorError };

type Path = readonly (string | number)[];

/** A fault; the field that it stands against, and what mends it, where the rules say so. */
export interface VectorIssue {
  readonly code: string;
  readonly path: Path;
  readonly other?: { readonly path: Path };
  readonly help?: Readonly<Record<string, unknown>>;
}

export interface VectorError {
  readonly code: string;
  /** Only under `invalid-input`; any other code speaks of the input as a whole. */
  readonly issues?: readonly VectorIssue[];
}

/** A case as its author writes it. */
export interface Row {
  /** Which side of which boundary, in a few words that no other row has. The id is made of them. */
  readonly side: string;
  readonly why: string;
  readonly flags: readonly Flag[];
  /** By default the section's, else the one that the oracle cites. */
  readonly clause?: string;
  /** What sets the input apart from the section's. */
  readonly with?: Changes;
  /**
   * The faults of an input that is refused, stated by hand: "invalid-date contract.firstDay". Behind the field may stand
   * the one that it disagrees with, "against contract.concludedOn", and what mends it, as JSON.
   */
  readonly issues?: readonly string[];
}

/** Rows whose inputs are changes of one. */
export interface Section {
  readonly input: unknown;
  readonly clause?: string;
  readonly rows: readonly Row[];
}

/** All there is to know of an operation's vectors. */
export interface Table {
  readonly operation: string;
  readonly edition: string;
  readonly sources: readonly string[];
  /** What the oracle makes of an input that is not refused. */
  readonly outcomeOf: (input: unknown) => Outcome;
  readonly sections: readonly Section[];
}

/** A row with its input and what must come out. */
export type Case = {
  readonly id: string;
  readonly why: string;
  readonly clause: string;
  readonly flags: readonly Flag[];
  readonly side: string;
  readonly input: unknown;
} & Outcome;

export const outcomeIn = (one: Case): Outcome =>
  "error" in one ? { error: one.error } : { expected: one.expected, notes: one.notes };

/** The cases of a table, in the order of its rows. */
export const casesOf = ({ sections, outcomeOf }: Table): readonly Case[] =>
  sections.flatMap((section) => section.rows.map((row) => caseOf(row, section, outcomeOf)));

function caseOf(row: Row, section: Section, outcomeOf: Table["outcomeOf"]): Case {
  const { side, why, flags } = row;
  const input = changed(section.input, row.with ?? {});
  const outcome = row.issues === undefined ? outcomeOf(input) : refusal(row.issues);
  const clause = row.clause ?? section.clause ?? clauseIn(outcome);
  if (typeof clause !== "string") throw new Error(`no clause: ${side}`);
  return { id: slug(side), why, clause, flags, side, input, ...outcome };
}

const clauseIn = (outcome: Outcome): unknown => ("error" in outcome ? undefined : outcome.expected.clause);

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

function refusal(issues: readonly string[]): Outcome {
  return { error: { code: "invalid-input", issues: issues.map(issueIn) } };
}

function issueIn(text: string): VectorIssue {
  const [, code = "", path = "", other, help] = /^(\S+) ?([^{ ]*)(?: against (\S+))?(?: ?(\{.*\}))?$/.exec(text) ?? [];
  if (code === "") throw new Error(`no issue: ${text}`);
  return {
    code,
    path: keysOf(path),
    ...(other !== undefined && { other: { path: keysOf(other) } }),
    ...(help !== undefined && { help: JSON.parse(help) }),
  };
}

/** The name of the fact in a note that carries one. */
const factNames: Readonly<Record<string, string>> = {
  "statute-returns-more": "difference",
  "no-clause-sets-a-return": "proRata",
  "claims-paid-and-insurer-fault": "paidClaims",
  "agreed-return-not-used": "agreedReturn",
  "condition-not-checked": "condition",
  "calendar-not-published": "year",
  "calendar-provisional": "year",
};

/** A note of an oracle that gives the facts by the codes of their notes. */
export function noteOf(code: string, facts: Readonly<Record<string, string>>): NoteVector {
  const [fact, value] = [factNames[code], facts[code]];
  return fact === undefined || value === undefined ? { code } : { code, facts: { [fact]: value } };
}
const keysOf = (path: string): Path =>
  path === "" ? [] : path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** A result: the fields to expect, and its notes, each code once, in the order of the alphabet. */
export function computed(expected: Readonly<Record<string, unknown>>, notes: readonly NoteVector[] = []): Outcome {
  const byCode = new Map(notes.map((note) => [note.code, note]));
  return { expected, notes: [...byCode.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1)) };
}
