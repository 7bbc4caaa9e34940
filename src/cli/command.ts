import type { Readable, Writable } from "node:stream";
import type { Output } from "./output.js";

/** A command: reads its arguments, does its work and returns the exit code. Throws {@link WrongUse}. */
export type Command = (args: readonly string[], output: Output, streams: Streams) => Promise<ExitCode>;

/** The standard streams, as a parameter so that the command-line program can also run inside another program. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** The exit codes for success, for an input without a result or a failed case, and for incorrect usage. */
export const exitCodes = { done: 0, failed: 1, wrongUse: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * Incorrect use of a command. The message is meant for the person who typed the command, and the cause for programs.
 */
export class WrongUse extends Error {}

/** Print text and finish successfully. */
export async function print(text: string, output: Output): Promise<ExitCode> {
  await output.write(`${text}\n`);
  return exitCodes.done;
}

/** Run a computation, and report a TypeError or a RangeError as incorrect usage. */
export function asWrongUse<Answer>(compute: () => Answer): Answer {
  try {
    return compute();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw new WrongUse(error.message);
    throw error;
  }
}
