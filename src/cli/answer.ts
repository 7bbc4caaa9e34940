import { type Issue, issueOf, ReturnPremiumError, type ReturnPremiumErrorJson, refusal } from "../errors/index.ts";
import type { Operation, ResultFrame } from "../input/index.ts";
import type { Line } from "./lines.ts";

type Id = { readonly id?: string | number };

/** The answer to one line: a result or an error, with the line's own id where it has one. */
export type Answer = Id & (ResultFrame | (ReturnPremiumErrorJson & { readonly line: number }));

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Answers one line of JSON; undefined for a blank line. Throws nothing for any line. */
export function answerTo(operation: Operation, { number, bytes }: Line): Answer | undefined {
  const failure = (error: ReturnPremiumError, id?: Id): Answer => ({ ...id, ...error.toJSON(), line: number });
  if (bytes === undefined) return failure(refusal("line-too-long", [], undefined));
  let text: string | undefined;
  let value: unknown;
  try {
    text = decoder.decode(bytes);
    if (text.trim() === "") return undefined;
    value = JSON.parse(text);
  } catch {
    return failure(refusal("invalid-json", [], text));
  }
  const { id, input, issues } = withoutId(value);
  const outcome = operation.runSafely(input);
  if (outcome.success && issues.length === 0) return { ...id, ...outcome.result };
  const fieldIssues = outcome.success ? [] : outcome.error.issues;
  const code = outcome.success ? "invalid-input" : outcome.error.code;
  return failure(new ReturnPremiumError(code, [...fieldIssues, ...issues]), id);
}

/** Takes the id, which belongs to the line, out of the operation's input. */
function withoutId(value: unknown): { readonly id?: Id; readonly input: unknown; readonly issues: readonly Issue[] } {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !("id" in value)) {
    return { input: value, issues: [] };
  }
  const { id, ...input } = value;
  if (typeof id === "string" || typeof id === "number") return { id: { id }, input, issues: [] };
  return { input, issues: [issueOf("invalid-type", { path: ["id"], value: id })] };
}
