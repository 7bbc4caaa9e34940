import { on } from "node:events";
import { Worker } from "node:worker_threads";
import type { Answers } from "./answer.js";
import type { Batch, Work } from "./answerer.js";

/**
 * The number of batches in the queue of a thread: one to answer now, and one to answer while the first answers are
 * being sent back.
 */
const BATCHES_AHEAD = 2;

/** Worker threads that produce the answers for batches of lines or rows. */
export class Threads {
  readonly atOnce: number;
  readonly #threads: readonly Thread[];

  constructor(work: Work, count: number) {
    this.atOnce = BATCHES_AHEAD * count;
    this.#threads = Array.from({ length: count }, () => new Thread(work));
  }

  /** Give a batch to the thread with the shortest queue. */
  ask(batch: Batch): Promise<Answers> {
    return this.#threads.reduce((free, thread) => (thread.batches < free.batches ? thread : free)).ask(batch);
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }
}

class Thread {
  /** The number of batches in the queue. */
  batches = 0;
  readonly #worker: Worker;
  readonly #messages: AsyncIterator<readonly Answers[], undefined>;

  constructor(work: Work) {
    // This file is built next to the command; the source has no such file. The answers arrive as messages: if the
    // standard output of the thread were piped into ours, as it is by default, Node would warn about too many listeners
    // from the tenth thread on.
    this.#worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: work, stdout: true });
    this.#messages = on(this.#worker, "message", { close: ["exit"] });
  }

  /** Throws the error that stopped the thread, if it stopped before answering. */
  async ask(batch: Batch): Promise<Answers> {
    this.batches += 1;
    this.#worker.postMessage(batch);
    const { value: [answers] = [] } = await this.#messages.next();
    if (answers === undefined) throw new Error("a worker thread stopped before it had finished");
    this.batches -= 1;
    return answers;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
