import type { Readable, Writable } from "node:stream";
import type { Output } from "./output.js";

/** A command: reads its arguments, does its work and returns the exit code. Throws {@link WrongUse}. */
export type Command = (args: readonly string[], output: Output, streams: Streams) => Promise<ExitCode>;

/** The streams of a process, so that the command line can also run inside another program. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** Exit codes: success; an input could not be computed or a case failed; wrong use of the command. */
export const exitCodes = { done: 0, failed: 1, wrongUse: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Wrong use of a command. The message is for the person who typed the command; the cause is for programs. */
export class WrongUse extends Error {}

/** Print text and finish successfully. */
export async function print(text: string, output: Output): Promise<ExitCode> {
  await output.write(`${text}\n`);
  return exitCodes.done;
}

/** Compute, and report it as wrong use if an operation has no amount or if there are too many points. */
export function asWrongUse<Answer>(compute: () => Answer): Answer {
  try {
    return compute();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw new WrongUse(error.message);
    throw error;
  }
}
