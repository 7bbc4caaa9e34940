import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Path } from "../engine/issue.js";
import { isRecord } from "../engine/received.js";

/** A note that an answer must contain. */
export interface NoteVector {
  readonly code: string;
  /** The computed facts that the note contains. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** The error that an answer must contain if the input is rejected. */
export interface VectorError {
  readonly code: string;
  /** Every issue, in field order; present only for `invalid-input`. */
  readonly issues?: readonly VectorIssue[];
}

/** An issue that the expected error must contain. */
export interface VectorIssue {
  readonly code: string;
  readonly path: Path;
  /** The other field with which this one conflicts. */
  readonly other?: { readonly path: Path };
  /** How to correct the input. */
  readonly help?: Readonly<Record<string, unknown>>;
}

/** The expected outcome: a result or an error. */
export type VectorOutcome =
  | { readonly expected: Readonly<Record<string, unknown>>; readonly notes: readonly NoteVector[] }
  | { readonly error: VectorError };

/** An input and its expected outcome. */
export type VectorCase = {
  readonly id: string;
  readonly why: string;
  /** The clause that applies, numbered as in the rules. */
  readonly clause: string;
  /** The names of the mistakes that would make a program fail this case, as defined in the file. */
  readonly flags: readonly string[];
  /** The boundary that the case tests, and the side that the case is on. */
  readonly side: string;
  readonly input: unknown;
  /**
   * The amounts that the mistakes produce, keyed by flag. A flag is absent if its mistake produces the expected amount
   * or no amount.
   */
  readonly wrong: Readonly<Record<string, string>>;
  /** Whether a person can enter the input on a page that has an input box or a drop-down list for each fact. */
  readonly typable: boolean;
  readonly settled: Settled;
} & VectorOutcome;

/**
 * The basis for an expected outcome: the source of its clause, or choices made by this library, identified by their
 * sections in `docs/conventions`.
 */
export type Settled = { readonly by: "source" } | { readonly by: "choice"; readonly conventions: readonly string[] };

/** The vectors of an operation. */
export interface VectorFile {
  readonly formatVersion: 2;
  readonly licence: string;
  readonly operation: string;
  readonly ruleSet: { readonly id: string; readonly edition: string };
  readonly sources: readonly string[];
  /** The result field that contains the amount; absent if the operation does not compute an amount. */
  readonly amount?: string;
  /** The mistake behind each flag, keyed by flag name. */
  readonly flags: Readonly<Record<string, string>>;
  readonly cases: readonly VectorCase[];
}

/**
 * Read the vectors shipped with the package, one file for each operation.
 *
 * @returns the files in the order of their names
 * @example
 * ```ts
 * import { readVectors } from "return-premium/testing";
 * readVectors().some(({ operation }) => operation === "kz/mrp"); // => true
 * ```
 */
export function readVectors(): readonly VectorFile[] {
  // The relative path of the folder, from the source and from the built package.
  const folders = ["../../vectors", "../../../vectors"].map((path) => join(import.meta.dirname, path));
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .toSorted()
      // A test checks every file against the schema of the format.
      .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as VectorFile),
  );
}

/** @internal The result fields given in a file, with their values; nested fields have dotted paths. */
export const fieldsIn = ({ cases }: VectorFile): readonly (readonly [string, unknown])[] =>
  cases.flatMap((one) => ("error" in one ? [] : namedIn(one.expected)));

const namedIn = (fields: object, prefix = ""): readonly (readonly [string, unknown])[] =>
  Object.entries(fields).flatMap(([name, value]: readonly [string, unknown]) => [
    [`${prefix}${name}`, value] as const,
    ...(isRecord(value) ? namedIn(value, `${prefix}${name}.`) : []),
  ]);
