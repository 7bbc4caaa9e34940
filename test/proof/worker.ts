import { parentPort } from "node:worker_threads";
import { type ClaimName, claims } from "./claims.js";
import { proveTerm } from "./prove-term.js";

/** What a worker is asked, one at a time; it answers with the report. */
export interface Task {
  readonly name: ClaimName;
  readonly termDays: number;
}

parentPort?.on("message", ({ name, termDays }: Task) => {
  parentPort?.postMessage(proveTerm(claims[name], termDays));
});
