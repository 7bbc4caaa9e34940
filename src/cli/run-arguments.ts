import { parsed } from "./flags.js";
import { WrongUse } from "./wrong-use.js";

const MOST_JOBS = 64;

/** What the arguments of `run` say. */
export interface RunArguments {
  /** Whether only the help is asked for. */
  readonly help: boolean;
  /** How many threads shall compute. */
  readonly jobs: number;
  /** What is no flag. */
  readonly operands: readonly string[];
}

/** Reads the arguments of `run`. Any flag but its own is wrong use, and so is a number of jobs that is none. */
export function readRunArguments(args: string[]): RunArguments {
  const options = { jobs: { type: "string", default: "1" }, help: { type: "boolean", default: false } } as const;
  const { values, positionals } = parsed({ args, options, allowPositionals: true });
  const jobs = /^[1-9]\d*$/.test(values.jobs) ? Number(values.jobs) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new WrongUse(`--jobs takes 1 to ${MOST_JOBS}, not ${values.jobs}`);
  return { help: values.help, jobs, operands: positionals };
}
