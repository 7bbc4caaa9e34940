import { definitionOf, outcomeOf } from "../engine/define-operation.js";
import { coreIssueOf, refusal } from "../engine/issues.js";
import type { AnyOperation, Outcome, RunOptions } from "../engine/operation.js";
import type { ResultFrame } from "../engine/result.js";
import { ReturnPremiumError } from "../engine/return-premium-error.js";
import { EncodedLines } from "./encoded-lines.js";
import { readJson } from "./json.js";
import { type Named, takeId } from "./line-id.js";
import type { Line } from "./lines.js";
import { type Fields, pick } from "./result-fields.js";

/** The requested parts of the results. */
export interface Wanted {
  readonly options?: RunOptions;
  /** The requested fields; all fields if undefined. */
  readonly fields?: Fields | undefined;
}

/** The answers for a batch: UTF-8 bytes with one line per answer, and the number of answers. */
export interface Answers {
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
  readonly answered: number;
  readonly errors: number;
  /** For rows only: how often each kind of issue was found. */
  readonly refusals?: ReadonlyMap<string, number>;
}

/**
 * Produce a one-line answer for each line of JSON, skipping blank lines. Never throws, regardless of what a line
 * contains.
 */
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

/** The answer for one line: a result or an error, with the line's own id if it has one; undefined for a blank line. */
function answerLine(operation: AnyOperation, { options, fields }: Wanted, line: Line): object | undefined {
  const read = outcomeOfLine(operation, options, line);
  if (read === undefined) return undefined;
  const { id, outcome } = read;
  const name = (answer: object): object => (id === undefined ? answer : { id, ...answer });
  if (!outcome.success) return name({ ...outcome.error.toJSON(), line: line.number });
  return name(fields === undefined ? outcome.result : pick(outcome.result, fields));
}

/** A line and its outcome. */
interface LineOutcome {
  readonly id: Named["id"];
  /** Undefined if the line is not valid JSON. */
  readonly input?: unknown;
  readonly outcome: Outcome<ResultFrame>;
}

/** Compute the result for one line, or return undefined for a blank line. */
export function outcomeOfLine(
  operation: AnyOperation,
  options: RunOptions | undefined,
  { number, bytes }: Line,
): LineOutcome | undefined {
  const refuse = (error: ReturnPremiumError, id?: Named["id"]): LineOutcome => ({
    id,
    outcome: { success: false, error },
  });
  if (bytes === undefined) return refuse(refusal("line-too-long", [], undefined));
  const json = readJson(bytes, number);
  if (json.kind === "blank") return undefined;
  if (json.kind === "error") return refuse(json.error);
  const { input, id, refused } = takeId(json.value, json.text);
  if (json.kind === "repeated-keys") {
    return refuse(json.error, json.keys.members.get("id")?.isRepeated ? undefined : id);
  }
  const outcome = outcomeOf(() => definitionOf(operation).compute(input, options));
  if (refused === undefined) return { id, input, outcome };
  return { id, input, outcome: { success: false, error: addIssueOfId(outcome, refused) } };
}

/** Add an issue if the id has the wrong type. */
function addIssueOfId(outcome: Outcome<ResultFrame>, id: unknown): ReturnPremiumError {
  const isInputInvalid = !outcome.success && outcome.error.code === "invalid-input";
  const issues = isInputInvalid ? outcome.error.issues : [];
  const help = { expected: ["text", "whole-number"] };
  const issue = coreIssueOf("invalid-type", { path: ["id"], value: id }, { help });
  return new ReturnPremiumError("invalid-input", [...issues, issue]);
}
