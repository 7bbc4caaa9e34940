import { version } from "../../package.json";
import { align } from "../explain/aligned.js";
import { operationList } from "../operations.js";
import { describeUnknown, isFlag, readArguments } from "./arguments.js";
import { calculate } from "./calculate.js";
import { type Command, type ExitCode, exitCodes, print, type Streams, WrongUse } from "./command.js";
import { diagnose } from "./diagnose.js";
import { help, helpOf } from "./help.js";
import { layout } from "./layout.js";
import { Output } from "./output.js";
import { personas } from "./personas.js";
import { run } from "./run.js";
import { compare, table } from "./scenarios.js";
import { schema } from "./schema.js";
import { status } from "./status.js";
import { askForMeant, suggest } from "./suggest.js";
import { type Usage, usages } from "./usage.js";
import { verify } from "./verify/index.js";

/** Run one command and return its exit code. */
export async function main([name, ...args]: readonly string[], streams: Streams): Promise<ExitCode> {
  const output = new Output(streams.stdout);
  try {
    return await findCommand(name)(args, output, streams);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    const { cause, message } = error;
    if (cause !== undefined && args.includes("--json")) await output.write(`${JSON.stringify(cause)}\n`);
    else streams.stderr.write(`${message}\n`);
    return exitCodes.wrongUse;
  } finally {
    output.release();
  }
}

function findCommand(name: string | undefined): Command {
  if (name === undefined) throw new WrongUse(help);
  const command = commands.get(name);
  if (command !== undefined) return command;
  throw new WrongUse(`${describeNone(name)}\n\n${help}`);
}

function describeNone(name: string): string {
  const flags = [...commands.keys()].flatMap((flag) => (flag.startsWith("--") ? [flag.slice(2)] : []));
  if (isFlag(name)) return describeUnknown(name, flags);
  const meant = askForMeant(suggest(name, [...commands.keys()]));
  return `no command ${name}${meant === "" ? "" : `; ${meant}`}`;
}

const commands: ReadonlyMap<string, Command> = new Map([
  ["run", run],
  ["layout", layout],
  ["calculate", calculate],
  ["table", table],
  ["compare", compare],
  ["diagnose", diagnose],
  ["personas", personas],
  ["schema", schema],
  ["verify", verify],
  ["status", status],
  ["list", printer(usages.list, align(operationList.map(({ id, summary }) => [id, summary])).join("\n"))],
  ...["help", "--help", "-h"].map((name) => [name, printer(usages.help, help)] as const),
  ...["--version", "-v"].map((name) => [name, printer(usages.version, version)] as const),
]);

/** A command that prints a text. */
function printer(usage: Usage, text: string): Command {
  return async (args, output) => {
    const { switches } = readArguments(usage, args);
    return print(switches.has("help") ? helpOf(usage) : text, output);
  };
}
