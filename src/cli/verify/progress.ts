import type { Streams } from "../command.js";

const WIDTH = 40;

/**
 * A progress bar that is redrawn when it grows; nothing is drawn if the stream is not a terminal. Call the returned
 * function each time a task is completed.
 */
export function progressBar(stderr: Streams["stderr"], total: number): () => void {
  let done = 0;
  let drawn = -1;
  return () => {
    done += 1;
    const filled = Math.floor((WIDTH * done) / total);
    if (!stderr.isTTY || filled === drawn) return;
    drawn = filled;
    stderr.write(`\r[${"#".repeat(filled).padEnd(WIDTH)}] ${done} of ${total}`);
  };
}
