import { operations } from "../operations.js";
import type { Row } from "../tables/split-rows.js";
import type { Table } from "../tables/table.js";
import { type Answers, answerLines, type Wanted } from "./answer.js";
import { readLanguage } from "./language.js";
import type { Line } from "./lines.js";

/**
 * A batch job: the operation id and the requested parts of the results. The job is sent to worker threads unchanged.
 */
export interface Work {
  readonly id: string;
  readonly wanted: Wanted;
  /** The CSV file to process; undefined for lines of JSON. */
  readonly table?: Table | undefined;
}

/** Lines of JSON, or rows of a CSV file. */
export type Batch = readonly (Line & Row)[];

/** Load the function that produces the answers for a job's lines or rows. */
export async function answererOf({ id, wanted, table }: Work): Promise<(batch: Batch) => Answers> {
  const operation = operations[id];
  if (operation === undefined) throw new Error(`no operation ${id}`);
  if (table === undefined) return (lines) => answerLines(operation, wanted, lines);
  const { rowAnswerer } = await import("../tables/rows.js");
  return rowAnswerer(operation, table, await readLanguage(table.language));
}
