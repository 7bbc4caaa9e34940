import type { AnyOperation } from "../../engine/operation.js";
import { answerLines } from "../answer.js";

/** The reply to one input: an answer, or the reason why the line received is not an answer. */
export type Reply = { readonly answer: unknown } | { readonly fault: string };

/** The program being verified: it returns an operation's answers in order, or throws a {@link SubjectFault}. */
export type Subject = (operation: AnyOperation, inputs: readonly unknown[]) => AsyncIterable<Reply>;

/** The reason why there are no more answers, or any other failure of the program. */
export class SubjectFault extends Error {}

/** Compute the answers with this library, in the same form that `run` uses. */
export async function* library(operation: AnyOperation, inputs: readonly unknown[]): AsyncGenerator<Reply> {
  for (const [index, input] of inputs.entries()) {
    const line = { number: index + 1, bytes: Buffer.from(JSON.stringify(input)) };
    const { pieces } = answerLines(operation, {}, [line]);
    yield { answer: JSON.parse(Buffer.concat(pieces).toString()) };
  }
}
