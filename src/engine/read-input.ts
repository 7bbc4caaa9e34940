import * as z from "zod/mini";
import { askOnce } from "./decimal-objects.js";
import type { Draft } from "./draft.js";
import { InputIssues } from "./input-issues.js";
import type { CoreIssueCode, Issue, Path } from "./issue.js";
import type { IssueSentences } from "./issues.js";
import { valueAt } from "./received.js";
import { ReturnPremiumError } from "./return-premium-error.js";
import { compareFields, itemOf, shapeOf } from "./schema-shape.js";

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
  schema: z.ZodMiniType<Facts>,
  input: unknown,
  check: CrossCheck<Facts, Code> = () => undefined,
  sentences?: IssueSentences,
): Facts => askOnce(() => readFacts(schema, input, check, sentences));

function readFacts<Facts, Code extends string>(
  schema: z.ZodMiniType<Facts>,
  input: unknown,
  check: CrossCheck<Facts, Code>,
  sentences?: IssueSentences,
): Facts {
  const issues = new InputIssues<Code>(input, sentences);
  const read = z.safeParse(schema, input);
  if (read.success) {
    // The facts are the fullest draft of themselves, which the compiler cannot see while their type is open.
    check(read.data as Draft<Facts>, issues);
    if (issues.found.length === 0) return read.data;
  } else {
    for (const issue of read.error.issues) addFieldIssues(issues, issue, input);
    check(validPart(schema, input), issues);
  }
  throw new ReturnPremiumError("invalid-input", inOrder(schema, issues.found));
}

/** In the order of the fields, unknown ones last. */
function inOrder(schema: z.core.$ZodType, issues: readonly Issue[]): readonly Issue[] {
  const last = (issue: Issue): number => (issue.code === "unknown-field" ? 1 : 0);
  return issues.toSorted((a, b) => last(a) - last(b) || compareFields(schema, a.path, b.path));
}

function addFieldIssues(issues: InputIssues<string>, issue: z.core.$ZodIssue, input: unknown): void {
  // No schema of ours has a symbol for a key.
  const path = issue.path as Path;
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) issues.refuseAt("unknown-field", [...path, key]);
  } else if (issue.code === "custom") {
    // Only the fields of our own raise custom issues.
    const { code, sibling } = issue.params as unknown as OwnIssue;
    issues.refuseAt(code, path, sibling === undefined ? undefined : [...path.slice(0, -1), sibling]);
  } else if (!issues.has(path)) {
    issues.refuseAt(codeOf(issue, valueAt(input, path)), path);
  }
}

/** What the fields of our own put into the issues that they raise. */
interface OwnIssue {
  readonly code: CoreIssueCode;
  /** A field of the same object that this one contradicts. */
  readonly sibling?: string;
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): CoreIssueCode {
  if (value === undefined) return "missing-field";
  const isOutsideRange = issue.code === "too_small" || issue.code === "too_big";
  const isUnknownWord = issue.code === "invalid_value" && typeof value === "string";
  return isOutsideRange || isUnknownWord ? "invalid-option" : "invalid-type";
}

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

/** Of a list of objects what is valid of each; undefined for any other list, and for one that is at fault itself. */
function partOfList(schema: z.core.$ZodType, input: unknown): unknown {
  const item = itemOf(schema);
  if (item === undefined || shapeOf(item) === undefined || !Array.isArray(input)) return undefined;
  const isAtFault = z.safeParse(schema, input).error?.issues.some(({ path }) => path.length === 0);
  return isAtFault ? undefined : input.map((value) => partOf(item, value));
}
