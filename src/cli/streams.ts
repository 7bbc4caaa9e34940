import type { Readable, Writable } from "node:stream";

/** The streams of a process, so that the command line can be run inside another. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** Exit codes: all went well; some input could not be computed, or some case did not pass; the command was wrong. */
export const exitCodes = { done: 0, failed: 1, wrongUse: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
