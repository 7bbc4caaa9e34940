import type { Streams } from "../command.js";

const WIDTH = 40;

/** A bar on a terminal, drawn anew when it grows; nothing elsewhere. Call it for every piece of work that is done. */
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
