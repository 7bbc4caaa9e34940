import * as z from "zod/mini";
import { askOnce } from "./decimal-objects.js";
import type { Draft } from "./draft.js";
import { InputIssues } from "./input-issues.js";
import type { CoreIssueCode, Issue, IssueHelp, Path, ValueKind } from "./issue.js";
import type { IssueSentences } from "./issues.js";
import { valueAt } from "./received.js";
import { ReturnPremiumError } from "./return-premium-error.js";
import { compareFields, itemOf, namesAt, shapeOf } from "./schema-shape.js";
import { type Country, suggestName, suggestValue } from "./suggestion.js";

/** What is read: the fields, what is checked across them, and what is said of their faults. */
export interface InputDefinition<Facts, Code extends string = CoreIssueCode> {
  readonly fields: z.ZodMiniType<Facts>;
  readonly check?: CrossCheck<Facts, Code>;
  /** What is said of a field under the codes that the engine does not know. */
  readonly issues?: IssueSentences<Exclude<Code, CoreIssueCode>>;
  /** Whose law it follows: its currency, and that nobody is led from one country's rules to another's. */
  readonly country: Country;
}

/**
 * Cross-field checks. They run on what is there: a field that is missing or invalid is undefined and disagrees with
 * nothing. Where undefined would mean a default, `issues.has` tells an invalid field from an absent one.
 */
export type CrossCheck<Facts, Code extends string = CoreIssueCode> = (
  facts: Draft<Facts>,
  issues: InputIssues<Code>,
) => void;

/** Reads an input by its schema and its cross-field checks, or throws one error that lists every issue. */
export const readInput = <Facts, Code extends string = CoreIssueCode>(
  definition: InputDefinition<Facts, Code>,
  input: unknown,
): Facts => askOnce(() => readFacts(definition, input));

function readFacts<Facts, Code extends string>(
  { fields, check, issues: sentences, country }: InputDefinition<Facts, Code>,
  input: unknown,
): Facts {
  const issues = new InputIssues<Code>(input, sentences);
  const read = z.safeParse(fields, input);
  if (read.success) {
    // The facts are the fullest draft of themselves, which the compiler cannot see while their type is open.
    check?.(read.data as Draft<Facts>, issues);
    if (issues.found.length === 0) return read.data;
  } else {
    for (const issue of read.error.issues) addFieldIssues(issues, issue, { fields, input, country });
    check?.(validPart(fields, input), issues);
  }
  throw new ReturnPremiumError("invalid-input", inOrder(fields, issues.found));
}

/** In the order of the fields, unknown ones last. */
export function inOrder(schema: z.core.$ZodType, issues: readonly Issue[]): readonly Issue[] {
  const last = (issue: Issue): number => (issue.code === "unknown-field" ? 1 : 0);
  return issues.toSorted((a, b) => last(a) - last(b) || compareFields(schema, a.path, b.path));
}

/** The part of a definition that the issues of fields are made from, and the input. */
type Refused = Pick<InputDefinition<unknown>, "country"> & {
  readonly fields: z.core.$ZodType;
  readonly input: unknown;
};

function addFieldIssues(
  issues: InputIssues<string>,
  issue: z.core.$ZodIssue,
  { fields, input, country }: Refused,
): void {
  // No schema of ours has a symbol for a key.
  const path = issue.path as Path;
  const value = valueAt(input, path);
  if (issue.code === "unrecognized_keys") {
    const absent = namesAt(fields, path).filter((name) => valueAt(value, [name]) === undefined);
    const names = issue.keys.length > MOST_MISSPELT ? [] : absent;
    for (const key of issue.keys) issues.refuseAt("unknown-field", [...path, key], undefined, suggestName(key, names));
  } else if (issue.code === "custom") {
    // Only the fields of our own raise custom issues.
    const { code, sibling, help, takes } = issue.params as unknown as OwnIssue;
    const other = sibling === undefined ? undefined : [...path.slice(0, -1), sibling];
    issues.refuseAt(code, path, other, help ?? suggestValue(code, value, country, takes));
  } else if (!issues.has(path)) {
    refuseByZod(issues, issue, path, value);
  }
}

/** An object with more unknown keys than these is not a misspelt one, and to find the nearest name of each takes long. */
const MOST_MISSPELT = 100;

/** What the fields of our own put into the issues that they raise. */
interface OwnIssue {
  readonly code: CoreIssueCode;
  /** A field of the same object that this one contradicts. */
  readonly sibling?: string;
  /** What mends it, where the field itself knows. */
  readonly help?: IssueHelp;
  /** Whether the field would take another value. */
  readonly takes: (value: string) => boolean;
}

/** Words, true or false, objects and lists are read by zod. */
function refuseByZod(issues: InputIssues<string>, issue: z.core.$ZodIssue, path: Path, value: unknown): void {
  const words = issue.code === "invalid_value" ? issue.values.map(String) : undefined;
  const kind = issue.code === "invalid_type" && kinds[issue.expected];
  if (value === undefined) issues.refuseAt("missing-field", path);
  else if (words && typeof value === "string") issues.refuseAt("invalid-option", path, undefined, { allowed: words });
  else issues.refuseAt("invalid-type", path, undefined, { expected: words ?? (kind ? [kind] : []) });
}

const kinds: Readonly<Record<string, ValueKind>> = {
  object: "object",
  record: "object",
  array: "list",
  boolean: "true-or-false",
  string: "text",
};

/** What is valid of an input that as a whole is not. */
function validPart<Facts>(schema: z.ZodMiniType<Facts>, input: unknown): Draft<Facts> {
  // Field by field the parts have the types of the facts, which the compiler cannot follow.
  return (partOf(schema, input) ?? {}) as Draft<Facts>;
}

function partOf(schema: z.core.$ZodType, input: unknown): unknown {
  const shape = shapeOf(schema);
  if (shape === undefined) return partOfList(schema, input) ?? z.safeParse(schema, input).data;
  if (typeof input !== "object" || input === null) return undefined;
  return Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, partOf(field, valueAt(input, [key]))]));
}

/** Of a list what is valid of each item; undefined for what is no list, and for one that is at fault itself. */
function partOfList(schema: z.core.$ZodType, input: unknown): unknown {
  const item = itemOf(schema);
  if (item === undefined || !Array.isArray(input)) return undefined;
  const isAtFault = z.safeParse(schema, input).error?.issues.some(({ path }) => path.length === 0);
  return isAtFault ? undefined : input.map((value) => partOf(item, value));
}
