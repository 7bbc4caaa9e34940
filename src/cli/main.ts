import { version } from "../../package.json";
import { align } from "../explain/aligned.js";
import { operationList } from "../operations.js";
import { readArguments } from "./arguments.js";
import { calculate } from "./calculate.js";
import { type Command, type ExitCode, exitCodes, print, type Streams, WrongUse } from "./command.js";
import { help } from "./help.js";
import { Output } from "./output.js";
import { run } from "./run.js";
import { schema } from "./schema.js";
import { status } from "./status.js";
import { askForMeant, suggest } from "./suggest.js";
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
  const meant = askForMeant(suggest(name, [...commands.keys()]));
  throw new WrongUse(`no command ${name}${meant === "" ? "" : `; ${meant}`}\n\n${help}`);
}

const commands: ReadonlyMap<string, Command> = new Map([
  ["run", run],
  ["calculate", calculate],
  ["schema", schema],
  ["verify", verify],
  ["status", status],
  printer("list", align(operationList.map(({ id, summary }) => [id, summary])).join("\n")),
  printer("help", help),
  printer("--help", help),
  printer("-h", help),
  printer("--version", version),
  printer("-v", version),
]);

/** A command that prints a text, behind its name. */
function printer(name: string, text: string): [string, Command] {
  const command: Command = async (args, output) => {
    const { switches } = readArguments(name, args, {});
    return print(switches.has("help") ? help : text, output);
  };
  return [name, command];
}
