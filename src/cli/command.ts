import type { Readable, Writable } from "node:stream";
import type { Output } from "./output.js";

/** A command: reads its arguments, does its work, and returns the exit code. Throws {@link WrongUse}. */
export type Command = (args: readonly string[], output: Output, streams: Streams) => Promise<ExitCode>;

/** The streams of a process, so that the command line can be run inside another. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** Exit codes: all went well; some input could not be computed, or some case did not pass; the command was wrong. */
export const exitCodes = { done: 0, failed: 1, wrongUse: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command that cannot be understood; its message is for the person who typed it, its cause for a program. */
export class WrongUse extends Error {}

/** Print a text as all that there is to do. */
export async function print(text: string, output: Output): Promise<ExitCode> {
  await output.write(`${text}\n`);
  return exitCodes.done;
}

/** Compute, where that can be asked for: not of an operation that has no amount, nor in more points than fit. */
export function asWrongUse<Answer>(compute: () => Answer): Answer {
  try {
    return compute();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw new WrongUse(error.message);
    throw error;
  }
}
