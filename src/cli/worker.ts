import { parentPort, workerData } from "node:worker_threads";
import { answererOf, type Batch } from "./answerer.js";

/** Answer the batches that the command sends. */
const answer = await answererOf(workerData);

parentPort?.on("message", (batch: Batch) => {
  const answers = answer(batch);
  parentPort?.postMessage(
    answers,
    answers.pieces.map(({ buffer }) => buffer),
  );
});
