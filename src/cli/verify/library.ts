import type { AnyOperation } from "../../engine/operation.js";
import { answersTo } from "../answer.js";
import type { Reply } from "./subject.js";

/** This library, by the very lines of `run`. */
export async function* library(operation: AnyOperation, inputs: readonly unknown[]): AsyncGenerator<Reply> {
  for (const [index, input] of inputs.entries()) {
    const line = { number: index + 1, bytes: Buffer.from(JSON.stringify(input)) };
    yield { answer: JSON.parse(answersTo(operation, [line]).text) };
  }
}
