import type { Operation } from "../../input/index.ts";
import { answersTo } from "../answer.ts";
import type { Reply } from "./subject.ts";

/** This library, by the very lines of `run`. */
export async function* library(operation: Operation, inputs: readonly unknown[]): AsyncGenerator<Reply> {
  for (const [index, input] of inputs.entries()) {
    const line = { number: index + 1, bytes: Buffer.from(JSON.stringify(input)) };
    yield { answer: JSON.parse(answersTo(operation, [line]).text) };
  }
}
