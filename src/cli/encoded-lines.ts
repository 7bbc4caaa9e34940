/** The number of bytes written at a time: 64 KiB, the size of a pipe buffer. */
const PIECE = 65_536;

/** The maximum number of UTF-8 bytes per UTF-16 code unit. */
const MOST_BYTES_A_UNIT = 3;

const NEWLINE = 0x0a;

/**
 * Lines encoded as UTF-8 and stored in chunks. Each line is encoded directly into its final position, because joining
 * the lines, counting the bytes and then encoding the text would take twice as long.
 */
export class EncodedLines {
  readonly #full: Uint8Array<ArrayBuffer>[] = [];
  #memory = Buffer.allocUnsafeSlow(PIECE);
  #length = 0;

  add(line: string): void {
    const most = MOST_BYTES_A_UNIT * line.length + 1;
    if (this.#length + most > this.#memory.length) {
      this.#full.push(this.#memory.subarray(0, this.#length));
      this.#memory = Buffer.allocUnsafeSlow(Math.max(most, PIECE));
      this.#length = 0;
    }
    this.#length += this.#memory.write(line, this.#length);
    this.#memory[this.#length] = NEWLINE;
    this.#length += 1;
  }

  /** The lines added so far. Each piece ends with a complete line and has its own memory. */
  get pieces(): readonly Uint8Array<ArrayBuffer>[] {
    return [...this.#full, this.#memory.subarray(0, this.#length)];
  }
}
