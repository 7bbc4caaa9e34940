import { coreIssueOf, refusal } from "../engine/issues.js";
import type { AnyOperation, Outcome, RunOptions } from "../engine/operation.js";
import { isRecord } from "../engine/received.js";
import type { ResultFrame } from "../engine/result.js";
import { ReturnPremiumError, type ReturnPremiumErrorJson } from "../engine/return-premium-error.js";
import { EncodedLines } from "./encoded-lines.js";
import { readJson } from "./json.js";
import type { Line } from "./lines.js";
import { type Fields, pick } from "./result-fields.js";

/** What is wanted of the results. */
export interface Wanted {
  readonly options?: RunOptions;
  /** The fields that are wanted; without it all are. */
  readonly fields?: Fields | undefined;
}

interface Id {
  readonly id?: string | number;
}

/** The answers to some lines: pieces of UTF-8, a line each, and how many of them there are. */
export interface Answers {
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
  readonly answered: number;
  readonly errors: number;
}

/** Answer lines of JSON, each with a line; skip blank ones. Throws nothing for any line. */
export function answerLines(operation: AnyOperation, wanted: Wanted, lines: readonly Line[]): Answers {
  const encoded = new EncodedLines();
  let answered = 0;
  let errors = 0;
  for (const line of lines) {
    const answer = answerLine(operation, wanted, line);
    if (answer === undefined) continue;
    answered += 1;
    if ("error" in answer) errors += 1;
    encoded.add(JSON.stringify(answer));
  }
  return { pieces: encoded.pieces, answered, errors };
}

type Refusal = Id & ReturnPremiumErrorJson & { readonly line: number };

/** Answer one line: a result or an error, with the line's own id where it has one; undefined for a blank line. */
function answerLine(operation: AnyOperation, { options, fields }: Wanted, { number, bytes }: Line): object | undefined {
  const refuse = (error: ReturnPremiumError, id?: Id): Refusal => ({ ...id, ...error.toJSON(), line: number });
  const answer = (outcome: Outcome<ResultFrame>, id?: Id): object => {
    if (!outcome.success) return refuse(outcome.error, id);
    const result = fields === undefined ? outcome.result : pick(outcome.result, fields);
    return id === undefined ? result : { ...id, ...result };
  };

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
  return new ReturnPremiumError("invalid-input", [...issues, coreIssueOf("invalid-type", { path: ["id"], value: id })]);
}
