const NEWLINE = 0x0a;

/** The maximum length of a line in bytes: 1 MiB. */
export const LONGEST_LINE = 1_048_576;

/**
 * A line that arrives in more parts than this is joined immediately, because each part takes up memory in addition to
 * its bytes.
 */
const MOST_PARTS = 1024;

/**
 * A batch of this many lines is yielded immediately, because the answers to short lines take up a hundred times as much
 * space as the lines.
 */
const MOST_LINES = 1000;

/** A line from a stream: its bytes, or undefined if the line was too long and was skipped. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

/**
 * Split a stream into lines, yielding one or more batches per chunk. At most one chunk and one line of the maximum
 * length are held in memory.
 */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;

  const hold = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else if (parts.push(part) === MOST_PARTS) parts = [Buffer.concat(parts)];
  };
  const take = (): Line => {
    const bytes = length > longest ? undefined : join(parts);
    parts = [];
    length = 0;
    number += 1;
    return { number, bytes };
  };

  for await (const chunk of stream) {
    let lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end));
      start = end + 1;
      if (lines.push(take()) === MOST_LINES) {
        yield lines;
        lines = [];
      }
    }
    if (start < chunk.length) hold(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take()];
}

const join = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
