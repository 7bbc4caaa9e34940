import type * as z from "zod/mini";
import { allowedValuesOf } from "./allowed-values.js";
import { InputIssues } from "./input-issues.js";
import type { CoreIssueCode, IssueHelp, ValueKind } from "./issue.js";
import { isRecord, valueAt } from "./received.js";
import { type Country, type Suggest, suggestName, suggestValue } from "./suggestion.js";
import { traitsOf } from "./traits.js";

/** The reason why a field rejects a value, and the correction, if known. */
export class Refused {
  constructor(
    readonly code: CoreIssueCode,
    readonly help?: IssueHelp,
  ) {}
}

export const refused = (code: CoreIssueCode, help?: IssueHelp): Refused => new Refused(code, help);

export const otherType = (...expected: readonly ValueKind[]): Refused => refused("invalid-type", { expected });

/** The state kept while an input is read: the current position, and the issues found so far. */
interface Reading {
  readonly path: (string | number)[];
  readonly issues: InputIssues<string>;
  readonly country: Country;
}

/** Reads a value: returns the valid parts, and reports issues for the rest. */
export type Reader = (value: unknown, reading: Reading) => unknown;

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/**
 * Reads a value according to its schema, reading each property only once. Rejected values are omitted, as if they were
 * missing. Zod is used only to declare the fields: reading with Zod would take nearly twice as long, and would not show
 * which parts of an invalid input are valid.
 */
export function readValue(
  schema: z.core.$ZodType,
  value: unknown,
  issues: InputIssues<string>,
  country: Country,
): unknown {
  let read = readers.get(schema);
  if (read === undefined) {
    read = readerOf(schema);
    readers.set(schema, read);
  }
  return read(value, { path: [], issues, country });
}

/** Whether a field accepts a value, regardless of the other fields. */
export function isTaken(schema: z.core.$ZodType, value: unknown): boolean {
  const issues = new InputIssues(value);
  // The suggestions, and therefore the country, do not matter here.
  readValue(schema, value, issues, "kazakhstan");
  return issues.found.length === 0;
}

/** The readers created so far, keyed by schema. */
const readers = /* @__PURE__ */ new WeakMap<z.core.$ZodType, Reader>();

export function readerOf(schema: z.core.$ZodType): Reader {
  const { reader } = traitsOf(schema);
  if (reader !== undefined) return reader();
  // zod/v4/core documents `_zod.def` for code that walks schemas; `$ZodTypes` is the union of its definitions.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
      return unless(undefined, readerOf(def.innerType));
    case "nullable":
      return unless(null, readerOf(def.innerType));
    case "object":
      return objectReader(def.shape);
    default:
      return choiceReader(allowedValuesOf(schema) ?? [], def.type === "boolean");
  }
}

const unless =
  (absent: null | undefined, read: Reader): Reader =>
  (value, reading) =>
    value === absent ? absent : read(value, reading);

export const missing = /* @__PURE__ */ refused("missing-field");

/** A field with its own reader, which returns either the value read or the reason why the value is rejected. */
export function fieldReader(read: (value: unknown) => unknown, suggest?: Suggest): Reader {
  const takes = (text: string): boolean => !(read(text) instanceof Refused);
  return (value, reading) => {
    const result = value === undefined ? missing : read(value);
    if (!(result instanceof Refused)) return result;
    return refuse(result, reading, suggest && suggestValue(suggest, value, reading.country, takes));
  };
}

/** Reads one of the allowed words, or true or false. */
function choiceReader(choices: readonly (string | boolean)[], isTruth: boolean): Reader {
  const allowed = new Set<unknown>(choices);
  const words = choices.map(String);
  const noWord = isTruth ? otherType("true-or-false") : refused("invalid-type", { expected: words });
  const otherWord = isTruth ? noWord : refused("invalid-option", { allowed: words });
  return fieldReader((value) => (allowed.has(value) ? value : typeof value === "string" ? otherWord : noWord));
}

/**
 * Reads an object with the given fields and no others. All objects that a reader creates have the same shape, which
 * speeds up access in V8.
 */
export function objectReader(shape: Shape): Reader {
  const fields = Object.entries(shape).map(([name, schema]) => ({ name, read: readerOf(schema) }));
  const names = new Set(Object.keys(shape));
  return (value, reading) => {
    if (!isRecord(value)) return refuse(value === undefined ? missing : notAnObject, reading);
    const facts: Record<string, unknown> = {};
    for (const { name, read } of fields) facts[name] = readPart(read, value[name], name, reading);
    for (const name in value) if (!names.has(name)) return refuseOthers(value, names, reading) ?? facts;
    return facts;
  };
}

export const notAnObject = /* @__PURE__ */ otherType("object");

export function readPart(read: Reader, part: unknown, place: string | number, reading: Reading): unknown {
  reading.path.push(place);
  const facts = read(part, reading);
  reading.path.pop();
  return facts;
}

/** Rejects unknown fields of an object, each with the nearest name that the object lacks. */
function refuseOthers(
  value: Readonly<Record<string, unknown>>,
  names: ReadonlySet<string>,
  { path, issues }: Reading,
): undefined {
  const others: string[] = [];
  for (const name in value) if (!names.has(name)) others.push(name);
  const absent = [...names].filter((name) => valueAt(value, [name]) === undefined);
  const near = others.length > MOST_MISSPELT ? [] : absent;
  for (const name of others) issues.refuseAt("unknown-field", [...path, name], undefined, suggestName(name, near));
}

/**
 * An object with more unknown keys than this is not a misspelt input, and finding the nearest name for each key would
 * take too long.
 */
const MOST_MISSPELT = 100;

export function refuse({ code, help }: Refused, { path, issues }: Reading, suggestion?: Refused["help"]): undefined {
  issues.refuseAt(code, [...path], undefined, help ?? suggestion);
}
