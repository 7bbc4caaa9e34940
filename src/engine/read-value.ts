import type * as z from "zod/mini";
import { allowedValuesOf } from "./allowed-values.js";
import { type Bounds, boundsOf, isOneOf, Refused, wordOrObjectOf } from "./fields.js";
import { InputIssues } from "./input-issues.js";
import { isRecord, valueAt } from "./received.js";
import { type Country, suggestName, suggestValue } from "./suggestion.js";

/** The reading of one input: where it has come to, and what it has refused so far. */
interface Reading {
  readonly path: (string | number)[];
  readonly issues: InputIssues<string>;
  readonly country: Country;
}

/** Reads a value: gives what is valid of it, and refuses the rest. */
type Reader = (value: unknown, reading: Reading) => unknown;

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/**
 * Reads a value by its schema, each of its properties once. What is refused is left out, like what is not there. zod
 * declares the fields and does not read them: it would take nearly twice as long, and say nothing of what is valid in an
 * input at fault.
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

/** Whether a field takes a value, whatever the other fields are. */
export function isTaken(schema: z.core.$ZodType, value: unknown): boolean {
  const issues = new InputIssues(value);
  // What would be suggested, and for which country, nobody reads.
  readValue(schema, value, issues, "kazakhstan");
  return issues.found.length === 0;
}

/** The readers of the schemas that inputs were read by. */
const readers = /* @__PURE__ */ new WeakMap<z.core.$ZodType, Reader>();

function readerOf(schema: z.core.$ZodType): Reader {
  // zod/v4/core documents `_zod.def` for those who walk schemas; the union of its definitions is `$ZodTypes`.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
      return unless(undefined, readerOf(def.innerType));
    case "nullable":
      return unless(null, readerOf(def.innerType));
    case "object":
      return isOneOf(schema) ? oneFieldReader(def.shape) : objectReader(def.shape);
    case "array":
      return listReader(readerOf(def.element), boundsOf(schema));
    case "record":
      return recordReader(readerOf(def.valueType));
    case "string":
      return fieldReader((value) => (typeof value === "string" ? value : notText));
    case "unknown":
      return (value) => value;
    case "transform":
      // The functions in our schemas are those of our fields, which take the value alone.
      return wordOrReader(schema) ?? fieldReader(def.transform as (value: unknown) => unknown);
    default:
      return choiceReader(allowedValuesOf(schema) ?? [], def.type === "boolean");
  }
}

const unless =
  (absent: null | undefined, read: Reader): Reader =>
  (value, reading) =>
    value === absent ? absent : read(value, reading);

const missing = /* @__PURE__ */ new Refused("missing-field");
const notText = /* @__PURE__ */ new Refused("invalid-type", { expected: ["text"] });

/** A field that a function reads: it returns what the value says, or what is wrong with it. */
function fieldReader(read: (value: unknown) => unknown): Reader {
  const takes = (text: string): boolean => !(read(text) instanceof Refused);
  return (value, reading) => {
    const result = value === undefined ? missing : read(value);
    if (!(result instanceof Refused)) return result;
    return refuse(result, reading, suggestValue(result.code, value, reading.country, takes));
  };
}

/** One of some words, or true or false. */
function choiceReader(choices: readonly (string | boolean)[], isTruth: boolean): Reader {
  const allowed = new Set<unknown>(choices);
  const words = choices.map(String);
  const otherType = new Refused("invalid-type", { expected: isTruth ? ["true-or-false"] : words });
  const otherWord = isTruth ? otherType : new Refused("invalid-option", { allowed: words });
  return fieldReader((value) => (allowed.has(value) ? value : typeof value === "string" ? otherWord : otherType));
}

/** An object of some fields and no others. All objects that it reads have one shape, by which V8 finds a field fast. */
function objectReader(shape: Shape): Reader {
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

const notAnObject = /* @__PURE__ */ new Refused("invalid-type", { expected: ["object"] });

function readPart(read: Reader, part: unknown, place: string | number, reading: Reading): unknown {
  reading.path.push(place);
  const facts = read(part, reading);
  reading.path.pop();
  return facts;
}

/** Refuses what stands in an object under other names, each with the nearest name that the object lacks. */
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

/** An object with more unknown keys than these is not a misspelt one, and to find the nearest name of each takes long. */
const MOST_MISSPELT = 100;

/** Just one of two fields: neither is `missing-field` at the first, both are `contradictory-facts` at the second. */
function oneFieldReader(shape: Shape): Reader {
  const read = objectReader(shape);
  const [first = "", second = ""] = Object.keys(shape);
  return (value, reading) => {
    const facts = read(value, reading);
    const { path, issues } = reading;
    if (!isRecord(facts) || issues.has(path)) return facts;
    const [isFirst, isSecond] = [facts[first] !== undefined, facts[second] !== undefined];
    if (!isFirst && !isSecond) issues.refuseAt("missing-field", [...path, first]);
    if (isFirst && isSecond) issues.refuseAt("contradictory-facts", [...path, second], [...path, first]);
    return facts;
  };
}

/** An object of any names, each with a value of the same kind; all of them are valid, or none is read. */
function recordReader(read: Reader): Reader {
  return (value, reading) => {
    if (!isRecord(value)) return refuse(value === undefined ? missing : notAnObject, reading);
    const parts = Object.entries(value).map(([name, part]) => [name, readPart(read, part, name, reading)]);
    return reading.issues.has(reading.path) ? undefined : Object.fromEntries(parts);
  };
}

/** A list whose items are read only when it has as many as are allowed. */
function listReader(read: Reader, { least, most }: Bounds = { least: 0, most: Number.POSITIVE_INFINITY }): Reader {
  const otherLength = new Refused("invalid-option", { least, most, unit: "items" });
  return (value, reading) => {
    if (!Array.isArray(value)) return refuse(value === undefined ? missing : notAList, reading);
    if (value.length < least || value.length > most) return refuse(otherLength, reading);
    return Array.from({ length: value.length }, (_, index) => readPart(read, value[index], index, reading));
  };
}

const notAList = /* @__PURE__ */ new Refused("invalid-type", { expected: ["list"] });

function wordOrReader(schema: z.core.$ZodType): Reader | undefined {
  const field = wordOrObjectOf(schema);
  if (field === undefined) return undefined;
  const { word } = field;
  const read = readerOf(field.object);
  const neither = new Refused("invalid-type", { expected: ["object", word] });
  return (value, reading) => {
    if (value === word) return word;
    return isRecord(value) ? read(value, reading) : refuse(neither, reading);
  };
}

function refuse({ code, help }: Refused, { path, issues }: Reading, suggestion?: Refused["help"]): undefined {
  issues.refuseAt(code, [...path], undefined, help ?? suggestion);
}
