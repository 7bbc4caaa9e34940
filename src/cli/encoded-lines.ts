/** So many bytes are written at a time: 64 KiB, what a pipe holds. */
const PIECE = 65_536;

/** A UTF-16 unit takes no more bytes of UTF-8 than these. */
const MOST_BYTES_A_UNIT = 3;

const NEWLINE = 0x0a;

/**
 * Lines as pieces of UTF-8. Each line is encoded as it comes, to where it stays: to put their texts together, count the
 * bytes and encode them takes twice as long.
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

  /** What was added: each piece ends with a line, and has memory of its own. */
  get pieces(): readonly Uint8Array<ArrayBuffer>[] {
    return [...this.#full, this.#memory.subarray(0, this.#length)];
  }
}
