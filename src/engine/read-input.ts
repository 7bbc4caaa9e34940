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
  const facts = readValue(fields, input, issues, country) ?? {};
  // What was read has the types of the fields, which the compiler cannot follow. Without an issue nothing is left out.
  check?.(facts as Draft<Facts>, issues);
  if (issues.found.length === 0) return facts as Facts;
  throw new ReturnPremiumError("invalid-input", inOrder(fields, issues.found));
}

/** In the order of the fields, unknown ones last. */
export function inOrder(schema: z.core.$ZodType, issues: readonly Issue[]): readonly Issue[] {
  const last = (issue: Issue): number => (issue.code === "unknown-field" ? 1 : 0);
  return issues.toSorted((a, b) => last(a) - last(b) || compareFields(schema, a.path, b.path));
}
