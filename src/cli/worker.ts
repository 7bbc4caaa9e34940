import { parentPort, workerData } from "node:worker_threads";
import { operations } from "../operations.js";
import { answerLines } from "./answer.js";
import type { Line } from "./lines.js";
import type { Work } from "./threads.js";

/** Answers the batches of lines that the command sends, each as UTF-8, which the command need only write. */
const { id, options }: Work = workerData;
const operation = operations[id];
if (operation === undefined) throw new Error(`no operation ${id}`);
const encoder = new TextEncoder();

parentPort?.on("message", (lines: readonly Line[]) => {
  const answers = answerLines(operation, options, lines);
  const text = encoder.encode(answers.text);
  parentPort?.postMessage({ ...answers, text }, [text.buffer]);
});
