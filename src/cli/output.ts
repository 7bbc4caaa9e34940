import type { Writable } from "node:stream";

/** Writes to a stream no faster than it is read. If the reader has closed the stream, writing simply stops. */
export class Output {
  /** Whether the reader closed the pipe. */
  isClosed = false;
  #hasFailed = false;
  readonly #stream: Writable;

  constructor(stream: Writable) {
    this.#stream = stream;
    // Each write reports its own failure; without a listener, the first failure would end the process.
    stream.on("error", ignore);
  }

  /** Resolves when more may be written. */
  async write(text: string | Uint8Array): Promise<void> {
    if (this.isClosed || text.length === 0) return;
    const failure = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) => {
      this.#stream.once("close", resolve);
      this.#stream.write(text, (error) => {
        this.#stream.off("close", resolve);
        resolve(error);
      });
    });
    this.#hasFailed = Boolean(failure);
    if (failure && !isGone(failure)) throw failure;
    this.isClosed = this.#stream.destroyed || Boolean(failure);
  }

  /** Leaves the stream as it was, unless it failed: in that case, the listener must remain to catch the failure. */
  release(): void {
    if (!this.#hasFailed) this.#stream.off("error", ignore);
  }
}

const isGone = (failure: NodeJS.ErrnoException | null | undefined): boolean =>
  failure?.code === "EPIPE" || failure?.code === "ERR_STREAM_DESTROYED";

function ignore(): void {}
