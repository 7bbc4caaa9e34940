import { on } from "node:events";
import { Worker } from "node:worker_threads";
import type { Answers } from "./answer.js";
import type { Batch, Work } from "./answerer.js";

/** Batches that a thread has before it: one to answer, and one for while its answers are on their way. */
const BATCHES_AHEAD = 2;

/** Threads that answer batches of lines or rows. */
export class Threads {
  readonly atOnce: number;
  readonly #threads: readonly Thread[];

  constructor(work: Work, count: number) {
    this.atOnce = BATCHES_AHEAD * count;
    this.#threads = Array.from({ length: count }, () => new Thread(work));
  }

  /** Have the thread that has the fewest batches before it answer. */
  ask(batch: Batch): Promise<Answers> {
    return this.#threads.reduce((free, thread) => (thread.batches < free.batches ? thread : free)).ask(batch);
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }
}

class Thread {
  /** How many batches it has before it. */
  batches = 0;
  readonly #worker: Worker;
  readonly #messages: AsyncIterator<readonly Answers[], undefined>;

  constructor(work: Work) {
    // Built beside the command; in the sources there is no such file. Its answers come as messages: were its standard
    // output piped into ours, as it is by default, Node would warn of so many listeners from the tenth thread on.
    this.#worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: work, stdout: true });
    this.#messages = on(this.#worker, "message", { close: ["exit"] });
  }

  /** Throws what ended the thread, where it ended before it answered. */
  async ask(batch: Batch): Promise<Answers> {
    this.batches += 1;
    this.#worker.postMessage(batch);
    const { value: [answers] = [] } = await this.#messages.next();
    if (answers === undefined) throw new Error("a worker thread ended before its work did");
    this.batches -= 1;
    return answers;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
