import type { AnyOperation } from "../../engine/operation.js";
import { answerLines } from "../answer.js";

/** What came for one input: an answer, or what is wrong with the line that came. */
export type Reply = { readonly answer: unknown } | { readonly fault: string };

/** What is verified: it answers the inputs of an operation in order, or throws a {@link SubjectFault}. */
export type Subject = (operation: AnyOperation, inputs: readonly unknown[]) => AsyncIterable<Reply>;

/** Why no more answers came, or what is wrong besides the answers. */
export class SubjectFault extends Error {}

/** This library, by the very lines of `run`. */
export async function* library(operation: AnyOperation, inputs: readonly unknown[]): AsyncGenerator<Reply> {
  for (const [index, input] of inputs.entries()) {
    const line = { number: index + 1, bytes: Buffer.from(JSON.stringify(input)) };
    const { pieces } = answerLines(operation, {}, [line]);
    yield { answer: JSON.parse(Buffer.concat(pieces).toString()) };
  }
}
