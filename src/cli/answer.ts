import { isRecord, issueOf, ReturnPremiumError, type ReturnPremiumErrorJson, refusal } from "../errors/index.ts";
import type { Operation, Outcome, ResultFrame } from "../input/index.ts";
import { readJson } from "./json.ts";
import type { Line } from "./lines.ts";

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
export function answersTo(operation: Operation, lines: readonly Line[]): Answers & { readonly text: string } {
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
function answerTo(operation: Operation, { number, bytes }: Line): Answer | undefined {
  const failure = (error: ReturnPremiumError, id?: Id): Answer => ({ ...id, ...error.toJSON(), line: number });
  if (bytes === undefined) return failure(refusal("line-too-long", [], undefined));
  const json = readJson(bytes);
  if (json.kind === "blank") return undefined;
  if (json.kind === "error") return failure(json.error);
  if (!hasId(json.value)) return answerOf(operation.runSafely(json.value));
  const { id, ...input } = json.value;
  const outcome = operation.runSafely(input);
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
  return new ReturnPremiumError("invalid-input", [...issues, issueOf("invalid-type", { path: ["id"], value: id })]);
}
