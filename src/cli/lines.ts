const NEWLINE = 0x0a;

/** So many bytes a line may have: 1 MiB. */
export const LONGEST_LINE = 1_048_576;

/** A line in more parts than these is put together at once: a part takes more room than the bytes of a small one. */
const MOST_PARTS = 1024;

/** A batch of more lines than these is yielded at once: the answers to short lines take a hundred times their room. */
const MOST_LINES = 1000;

/** A line of a stream: its bytes, or undefined where it was longer than allowed and passed over. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

/** Split a stream into lines, a batch or more for each chunk. Hold no more than a chunk and one line of the allowed length. */
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
