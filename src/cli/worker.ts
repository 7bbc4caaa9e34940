import { parentPort, workerData } from "node:worker_threads";
import { operations } from "../operations.js";
import { answerLines } from "./answer.js";
import type { Line } from "./lines.js";
import type { Work } from "./threads.js";

/** Answers the batches of lines that the command sends. */
const { id, wanted }: Work = workerData;
const operation = operations[id];
if (operation === undefined) throw new Error(`no operation ${id}`);

parentPort?.on("message", (lines: readonly Line[]) => {
  const answers = answerLines(operation, wanted, lines);
  parentPort?.postMessage(
    answers,
    answers.pieces.map(({ buffer }) => buffer),
  );
});
