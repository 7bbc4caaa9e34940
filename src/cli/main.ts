import { version } from "../../package.json";
import { aligned } from "../explain/index.ts";
import type { DefinedOperation } from "../input/index.ts";
import { definedOperations } from "../operations/index.ts";
import { calculate } from "./calculate.ts";
import { nearest } from "./nearest.ts";
import { run } from "./run.ts";
import { type ExitCode, exitCodes, type Streams } from "./streams.ts";
import { WrongUse } from "./wrong-use.ts";

const help = `return-premium: how much premium goes back when an insurance contract ends early

  return-premium run OPERATION          answer newline-delimited JSON from standard input, a line a line
  return-premium calculate OPERATION --contract.firstDay 2025-03-02 ...
                                        compute one input and print the answer with its steps
      --FIELD VALUE                     any field by its path; a share may be written 10%
      --input FILE                      take the input from a JSON file; flags stand over it
      --json                            print the result as JSON
      --help                            print the fields of the operation
  return-premium list                   print the operations
  return-premium --help                 print this text
  return-premium --version              print the version

Exit codes: 0 done, 1 some input could not be computed, 2 wrong use.`;

/** The command line: runs one command and returns its exit code. */
export async function main(args: readonly string[], streams: Streams): Promise<ExitCode> {
  try {
    return await command(args, streams);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    streams.stderr.write(`${error.message}\n`);
    return exitCodes.wrongUse;
  }
}

async function command([name, ...args]: readonly string[], streams: Streams): Promise<ExitCode> {
  switch (name) {
    case "run":
      return run(onlyOperation(args), streams);
    case "calculate":
      return calculate(operationNamed(args[0]), args.slice(1), streams);
    case "list":
      return print(aligned(definedOperations.map(({ id, summary }) => [id, summary])).join("\n"), streams);
    case "help":
    case "--help":
    case "-h":
      return print(help, streams);
    case "--version":
    case "-v":
      return print(version, streams);
    default:
      throw new WrongUse(name === undefined ? help : `no command ${name}\n\n${help}`);
  }
}

function print(text: string, { stdout }: Streams): ExitCode {
  stdout.write(`${text}\n`);
  return exitCodes.done;
}

function onlyOperation([id, ...rest]: readonly string[]): DefinedOperation {
  const operation = operationNamed(id);
  if (rest.length > 0) throw new WrongUse(`run takes an operation and nothing else, not ${rest.join(" ")}`);
  return operation;
}

function operationNamed(id: string | undefined): DefinedOperation {
  if (id === undefined) throw new WrongUse("name an operation; `return-premium list` prints them");
  const operation = definedOperations.find((candidate) => candidate.id === id);
  if (operation !== undefined) return operation;
  const suggestion = nearest(
    id,
    definedOperations.map((candidate) => candidate.id),
  );
  const hint = suggestion === undefined ? "`return-premium list` prints them" : `did you mean ${suggestion}?`;
  throw new WrongUse(`unknown-operation: ${id}; ${hint}`);
}
