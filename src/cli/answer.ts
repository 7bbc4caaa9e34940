import { coreIssueOf, refusal } from "../engine/issues.js";
import type { AnyOperation, Outcome, RunOptions } from "../engine/operation.js";
import { isRecord } from "../engine/received.js";
import type { ResultFrame } from "../engine/result.js";
import { ReturnPremiumError, type ReturnPremiumErrorJson } from "../engine/return-premium-error.js";
import { readJson } from "./json.js";
import type { Line } from "./lines.js";

interface Id {
  readonly id?: string | number;
}

/** The answers to some lines: their text, a line each, and how many of them there are. */
export interface Answers {
  readonly text: string | Uint8Array;
  readonly answered: number;
  readonly errors: number;
}

/** Answer lines of JSON, each with a line; skip blank ones. Throws nothing for any line. */
export function answerLines(
  operation: AnyOperation,
  options: RunOptions,
  lines: readonly Line[],
): Answers & { readonly text: string } {
  let text = "";
  let answered = 0;
  let errors = 0;
  for (const line of lines) {
    const answer = answerLine(operation, options, line);
    if (answer === undefined) continue;
    answered += 1;
    if ("error" in answer) errors += 1;
    text += `${JSON.stringify(answer)}\n`;
  }
  return { text, answered, errors };
}

/** The answer to one line: a result or an error, with the line's own id where it has one. */
type Answer = Id & (ResultFrame | (ReturnPremiumErrorJson & { readonly line: number }));

/** Answer one line; undefined for a blank one. */
function answerLine(operation: AnyOperation, options: RunOptions, { number, bytes }: Line): Answer | undefined {
  const refuse = (error: ReturnPremiumError, id?: Id): Answer => ({ ...id, ...error.toJSON(), line: number });
  const answer = (outcome: Outcome<ResultFrame>, id?: Id): Answer =>
    outcome.success ? { ...id, ...outcome.result } : refuse(outcome.error, id);

  if (bytes === undefined) return refuse(refusal("line-too-long", [], undefined));
  const json = readJson(bytes);
  if (json.kind === "blank") return undefined;
  if (json.kind === "error") return refuse(json.error);
  if (!hasId(json.value)) return answer(operation.safe(json.value, options));
  const { id, ...input } = json.value;
  const outcome = operation.safe(input, options);
  return isId(id) ? answer(outcome, { id }) : refuse(addIssueOfId(outcome, id));
}

/** Whether a line names itself: its id is no field of the operation's input. */
const hasId = (value: unknown): value is object & { readonly id: unknown } =>
  isRecord(value) && Object.hasOwn(value, "id");

const isId = (id: unknown): id is string | number => typeof id === "string" || Number.isFinite(id);

/** Add an id of the wrong type to the issues of the input. */
function addIssueOfId(outcome: Outcome<ResultFrame>, id: unknown): ReturnPremiumError {
  const isInputInvalid = !outcome.success && outcome.error.code === "invalid-input";
  const issues = isInputInvalid ? outcome.error.issues : [];
  const help = { expected: ["text", "whole-number"] };
  const issue = coreIssueOf("invalid-type", { path: ["id"], value: id }, { help });
  return new ReturnPremiumError("invalid-input", [...issues, issue]);
}
