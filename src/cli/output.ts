import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes to a stream at the pace of its reader. A reader that has gone is no error: writing just ends. */
export class Output {
  /** Whether the reader closed the pipe. */
  isClosed = false;
  #failure: Error | undefined;
  readonly #stream: Writable;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") this.isClosed = true;
      else this.#failure = error;
    });
  }

  /** Resolves as soon as more may be written. */
  async write(text: string): Promise<void> {
    if (this.isClosed || text === "") return;
    if (!this.#stream.write(text)) await this.#drained();
    if (this.#failure !== undefined) throw this.#failure;
  }

  async #drained(): Promise<void> {
    try {
      await once(this.#stream, "drain");
    } catch {
      // The handler above has seen the error.
    }
  }
}
