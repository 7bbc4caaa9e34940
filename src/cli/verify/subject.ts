import type { AnyOperation } from "../../engine/operation.js";

/** What came for one input: an answer, or why it is none. */
export type Reply = { readonly answer: unknown } | { readonly fault: string };

/** What is verified: it answers the inputs of an operation in order, or throws a {@link SubjectFault}. */
export type Subject = (operation: AnyOperation, inputs: readonly unknown[]) => AsyncIterable<Reply>;

/** Why no more answers came, or what is wrong besides the answers. */
export class SubjectFault extends Error {}
