import { version } from "../../package.json";
import type { AnyOperation } from "../engine/operation.js";
import { aligned } from "../explain/aligned.js";
import { operationList, operations } from "../operations.js";
import { calculate } from "./calculate.js";
import { nearest } from "./nearest.js";
import { Output } from "./output.js";
import { run } from "./run.js";
import { readRunArguments } from "./run-arguments.js";
import { schema, schemaOfAll } from "./schema.js";
import { type ExitCode, exitCodes, type Streams } from "./streams.js";
import { verify } from "./verify/index.js";
import { WrongUse } from "./wrong-use.js";

const help = `return-premium: how much premium goes back when an insurance contract ends early

  return-premium run OPERATION          answer newline-delimited JSON from standard input, a line a line
      --jobs N                          compute in N threads, 1 to 64; the answers stay in order
  return-premium calculate OPERATION --contract.firstDay 2025-03-02 ...
                                        compute one input and print the answer with its steps
      --FIELD VALUE                     any field by its path; a share as 10%, a list as JSON
      --input FILE                      take the input from a JSON file; flags stand over it
      --json                            print the result as JSON
      --help                            print the fields of the operation
  return-premium list                   print the operations
  return-premium schema OPERATION       print the JSON Schema of the input
      --result                          print that of the result
  return-premium schema --error         print the JSON Schema of the error
  return-premium schema --openapi       print the OpenAPI description of all operations
  return-premium verify [OPERATION]     hold this library against the vectors, of all operations or of one
      --program "COMMAND"               hold a program against them: the shell runs COMMAND OPERATION, which
                                        answers the lines of \`run\`
      --timeout SECONDS                 how long to wait for its next line; by default 30
      --report FILE.json|FILE.xml       write what came out as JSON, or for JUnit's readers
  return-premium --help                 print this text
  return-premium --version              print the version

Exit codes: 0 done, 1 some input could not be computed or some case did not pass, 2 wrong use.`;

/** The command line: runs one command and returns its exit code. */
export async function main(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const output = new Output(streams.stdout);
  try {
    return await command(args, output, streams);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    streams.stderr.write(`${error.message}\n`);
    return exitCodes.wrongUse;
  } finally {
    output.release();
  }
}

async function command([name, ...args]: readonly string[], output: Output, streams: Streams): Promise<ExitCode> {
  const print = async (text: string): Promise<ExitCode> => {
    nothingMore(name, args);
    await output.write(`${text}\n`);
    return exitCodes.done;
  };
  switch (name) {
    case "run": {
      const { help, jobs, operands } = readRunArguments(args);
      if (help) return command(["--help"], output, streams);
      const [id, ...rest] = operands;
      const operation = operationNamed(id);
      nothingMore("run OPERATION", rest);
      return run(operation, jobs, output, streams);
    }
    case "calculate": {
      const [id, ...flags] = args;
      if (id === "--help") return command([id], output, streams);
      return calculate(operationNamed(id), flags, output, streams);
    }
    case "schema": {
      const [id, ...flags] = args;
      if (id === "--help") return command([id], output, streams);
      const isWhole = id === "--error" || id === "--openapi";
      if (isWhole) nothingMore(`schema ${id}`, flags);
      const text = await (isWhole ? schemaOfAll(id) : schema(operationNamed(id).id, flags));
      await output.write(`${text}\n`);
      return exitCodes.done;
    }
    case "verify": {
      const [id, ...rest] = args;
      if (id === "--help") return command([id], output, streams);
      const isNamed = id !== undefined && !id.startsWith("-");
      const chosen = isNamed ? [operationNamed(id)] : operationList;
      return verify(chosen, isNamed ? rest : args, output, streams);
    }
    case "list":
      return print(aligned(operationList.map(({ id, summary }) => [id, summary])).join("\n"));
    case "help":
    case "--help":
    case "-h":
      return print(help);
    case "--version":
    case "-v":
      return print(version);
    default:
      throw new WrongUse(name === undefined ? help : `no command ${name}\n\n${help}`);
  }
}

function nothingMore(command: string | undefined, rest: readonly string[]): void {
  if (rest.length > 0) throw new WrongUse(`${command} takes nothing more, not ${rest.join(" ")}`);
}

function operationNamed(id: string | undefined): AnyOperation {
  if (id === undefined) throw new WrongUse(`name an operation\n\n${help}`);
  const operation = operations[id];
  if (operation !== undefined) return operation;
  const suggestion = nearest(id, Object.keys(operations));
  const hint = suggestion === undefined ? "`return-premium list` prints them" : `did you mean ${suggestion}?`;
  throw new WrongUse(`unknown-operation: ${id}; ${hint}`);
}
