import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { main } from "../../src/cli/main.js";

/** The built command, as a program that installs the package gets it. */
export const builtCommand = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));

/** What a run of the command line is given besides its arguments. */
export interface Given {
  readonly stdin?: string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Which of the two outputs is a terminal; by default neither. */
  readonly isTTY?: { readonly stdout?: boolean; readonly stderr?: boolean };
  /** A stream of the test's own in place of the one that keeps what is written. */
  readonly stdout?: Writable;
}

/** What a run of the command line left behind. */
export interface Left {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Keeps what is written to it. */
class Sink extends Writable {
  readonly isTTY: boolean;
  readonly #chunks: Buffer[] = [];

  constructor(isTTY = false) {
    super();
    this.isTTY = isTTY;
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString("utf8");
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }
}

/** Runs the command line in this process, with streams made for it. */
export async function runMain(args: readonly string[], given: Given = {}): Promise<Left> {
  const { stdin = "", isTTY = {} } = given;
  const stdout = new Sink(isTTY.stdout);
  const stderr = new Sink(isTTY.stderr);
  const code = await main(args, { stdin: streamOf(stdin), stdout: given.stdout ?? stdout, stderr });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** A stream that gives the chunks as they are and reads no more than one ahead. */
function streamOf(stdin: NonNullable<Given["stdin"]>): Readable {
  const chunks = typeof stdin === "string" ? [Buffer.from(stdin)] : stdin instanceof Uint8Array ? [stdin] : stdin;
  return Readable.from(chunks, { highWaterMark: 1 });
}

/** Text as bytes in chunks of a size, whatever characters and lines that cuts through. */
export function chunksOf(text: string, size: number): Uint8Array[] {
  const bytes = Buffer.from(text);
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
}

/** The lines of an output, each of which must end. */
export const linesIn = (output: string): string[] => output.split("\n").slice(0, -1);

/** The answers of `run`, a line each, without the messages, which are for people and not stable. */
export const answersIn = (stdout: string): unknown[] =>
  linesIn(stdout).map((line): unknown =>
    JSON.parse(line, (key, value: unknown) => (key === "message" || key === "help" ? undefined : value)),
  );
