import type * as z from "zod/mini";
import { askOnce } from "./decimal-objects.js";
import type { Draft } from "./draft.js";
import { InputIssues } from "./input-issues.js";
import type { CoreIssueCode, Issue } from "./issue.js";
import type { IssueSentences } from "./issues.js";
import { readValue } from "./read-value.js";
import { ReturnPremiumError } from "./return-premium-error.js";
import { compareFields } from "./schema-shape.js";
import type { Country } from "./suggestion.js";

/** How an input is read: its fields, the cross-field checks, and the sentences that describe issues. */
export interface InputDefinition<Facts, Code extends string = CoreIssueCode> {
  readonly fields: z.ZodMiniType<Facts>;
  readonly check?: CrossCheck<Facts, Code>;
  /** The sentences for issue codes that the engine does not define. */
  readonly issues?: IssueSentences<Exclude<Code, CoreIssueCode>>;
  /** The country of the rules, which determines the currency and the operations that may be suggested. */
  readonly country: Country;
}

/**
 * Cross-field checks. The checks run on the facts that are present: a missing or invalid field is undefined and is not
 * compared. If undefined could also mean the default, `issues.has` tells whether the field is invalid.
 */
export type CrossCheck<Facts, Code extends string = CoreIssueCode> = (
  facts: Draft<Facts>,
  issues: InputIssues<Code>,
) => void;

/** Reads an input using its schema and cross-field checks, or throws a single error that lists every issue. */
export const readInput = <Facts, Code extends string = CoreIssueCode>(
  definition: InputDefinition<Facts, Code>,
  input: unknown,
): Facts => askOnce(() => readFacts(definition, input));

function readFacts<Facts, Code extends string>(
  { fields, check, issues: sentences, country }: InputDefinition<Facts, Code>,
  input: unknown,
): Facts {
  const issues = new InputIssues<Code>(input, sentences);
  const facts = readValue(fields, input, issues, country) ?? {};
  // The value read has the types of the fields, which the compiler cannot infer. If there is no issue, nothing is left
  // out.
  check?.(facts as Draft<Facts>, issues);
  if (issues.found.length === 0) return facts as Facts;
  throw new ReturnPremiumError("invalid-input", inOrder(fields, issues.found));
}

/** Sorts issues in the order of the fields, with unknown fields last. */
export function inOrder(schema: z.core.$ZodType, issues: readonly Issue[]): readonly Issue[] {
  const last = (issue: Issue): number => (issue.code === "unknown-field" ? 1 : 0);
  return issues.toSorted((a, b) => last(a) - last(b) || compareFields(schema, a.path, b.path));
}
