import { coreIssueOf, refusal } from "../engine/issues.js";
import type { AnyOperation, Outcome } from "../engine/operation.js";
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

/** Answers lines of JSON, each with a line; blank ones are skipped. Throws nothing for any line. */
export function answersTo(operation: AnyOperation, lines: readonly Line[]): Answers & { readonly text: string } {
  let text = "";
  let answered = 0;
  let errors = 0;
  for (const line of lines) {
    const answer = answerTo(operation, line);
    if (answer === undefined) continue;
    answered += 1;
    if ("error" in answer) errors += 1;
    text += `${JSON.stringify(answer)}\n`;
  }
  return { text, answered, errors };
}

/** The answer to one line: a result or an error, with the line's own id where it has one. */
type Answer = Id & (ResultFrame | (ReturnPremiumErrorJson & { readonly line: number }));

/** The answer to one line; undefined for a blank one. */
function answerTo(operation: AnyOperation, { number, bytes }: Line): Answer | undefined {
  const failure = (error: ReturnPremiumError, id?: Id): Answer => ({ ...id, ...error.toJSON(), line: number });
  if (bytes === undefined) return failure(refusal("line-too-long", [], undefined));
  const json = readJson(bytes);
  if (json.kind === "blank") return undefined;
  if (json.kind === "error") return failure(json.error);
  if (!hasId(json.value)) return answerOf(operation.safe(json.value));
  const { id, ...input } = json.value;
  const outcome = operation.safe(input);
  return isId(id) ? answerOf(outcome, { id }) : failure(withIssueOfId(outcome, id));

  function answerOf(outcome: Outcome<ResultFrame>, id?: Id): Answer {
    return outcome.success ? { ...id, ...outcome.result } : failure(outcome.error, id);
  }
}

/** Whether a line names itself: its id is no field of the operation's input. */
const hasId = (value: unknown): value is object & { readonly id: unknown } =>
  isRecord(value) && Object.hasOwn(value, "id");

const isId = (id: unknown): id is string | number => typeof id === "string" || Number.isFinite(id);

/** An id that is none is one more issue of the input. */
function withIssueOfId(outcome: Outcome<ResultFrame>, id: unknown): ReturnPremiumError {
  const isInputInvalid = !outcome.success && outcome.error.code === "invalid-input";
  const issues = isInputInvalid ? outcome.error.issues : [];
  return new ReturnPremiumError("invalid-input", [...issues, coreIssueOf("invalid-type", { path: ["id"], value: id })]);
}
