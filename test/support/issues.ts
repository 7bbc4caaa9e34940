import type { Issue } from "../../src/engine/issue.js";
import type { AnyOperation } from "../../src/engine/operation.js";

/** The issues of an input; none where it can be computed. An error of any other code than `invalid-input` is thrown. */
export function issuesOf(operation: AnyOperation, input: unknown): readonly Issue[] {
  const outcome = operation.safe(input);
  if (outcome.success) return [];
  if (outcome.error.code !== "invalid-input") throw outcome.error;
  return outcome.error.issues;
}

/** The issues of an input, each as its code and its path with dots. */
export const issuesInShort = (operation: AnyOperation, input: unknown): readonly string[] =>
  inShort(issuesOf(operation, input));

/** Issues, each as its code and its path with dots. */
export const inShort = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, path }) => `${code} ${path.join(".")}`);

/** The issues of an input without what mends them, in words and as help. */
export const issuesInCodes = (operation: AnyOperation, input: unknown): readonly object[] =>
  withoutHelp(issuesOf(operation, input));

/** Issues without what mends them, which tests of its own hold. */
export const withoutHelp = (issues: readonly Issue[]): readonly object[] =>
  issues.map(({ message: _, help: __, ...issue }) => issue);

/** A field by its path with dots, and the value in it; the value is left out where nothing was received. */
export type Found = readonly [path: string, received?: unknown];

/** An issue as it should be, without its sentence. */
export const issue = (code: string, field: Found, other?: Found): object => ({
  code,
  ...found(field),
  ...(other !== undefined && { other: found(other) }),
});

function found([path, ...received]: Found): object {
  const keys = path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return { path: keys, ...(received.length > 0 && { received: received[0] }) };
}
