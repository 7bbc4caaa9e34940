import { parentPort, workerData } from "node:worker_threads";
import { operations } from "../operations.js";
import { answersTo } from "./answer.js";
import type { Line } from "./lines.js";

/** Answers the batches of lines that the command sends, each as UTF-8, which the command need only write. */
const operation = operations[workerData];
if (operation === undefined) throw new Error(`no operation ${workerData}`);
const encoder = new TextEncoder();

parentPort?.on("message", (lines: readonly Line[]) => {
  const answers = answersTo(operation, lines);
  const text = encoder.encode(answers.text);
  parentPort?.postMessage({ ...answers, text }, [text.buffer]);
});
