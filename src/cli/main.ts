import { version } from "../../package.json";
import { align } from "../explain/aligned.js";
import { operationList } from "../operations.js";
import { describeUnknown, isFlag, readArguments } from "./arguments.js";
import { type Command, type ExitCode, exitCodes, print, type Streams, WrongUse } from "./command.js";
import { help, helpOf } from "./help.js";
import { Output } from "./output.js";
import { askForMeant, suggest } from "./suggest.js";
import { type Usage, usages } from "./usage.js";

/** Run one command and return its exit code. */
export async function main([name, ...args]: readonly string[], streams: Streams): Promise<ExitCode> {
  const output = new Output(streams.stdout);
  try {
    const command = await findCommand(name)();
    return await command(args, output, streams);
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

function findCommand(name: string | undefined): () => Promise<Command> {
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

/** Each command is loaded only when needed, so that a process loads no more than it uses. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["run", async () => (await import("./run.js")).run],
  ["layout", async () => (await import("./layout.js")).layout],
  ["calculate", async () => (await import("./calculate.js")).calculate],
  ["table", async () => (await import("./scenarios.js")).table],
  ["compare", async () => (await import("./scenarios.js")).compare],
  ["workbook", async () => (await import("./workbook.js")).workbook],
  ["diagnose", async () => (await import("./diagnose.js")).diagnose],
  ["personas", async () => (await import("./personas.js")).personas],
  ["schema", async () => (await import("./schema.js")).schema],
  ["verify", async () => (await import("./verify/index.js")).verify],
  ["status", async () => (await import("./status.js")).status],
  ["list", printer(usages.list, align(operationList.map(({ id, summary }) => [id, summary])).join("\n"))],
  ...["help", "--help", "-h"].map((name) => [name, printer(usages.help, help)] as const),
  ...["--version", "-v"].map((name) => [name, printer(usages.version, version)] as const),
]);

/** A command that prints a fixed text. */
function printer(usage: Usage, text: string): () => Promise<Command> {
  return async () => async (args, output) => {
    const { switches } = readArguments(usage, args);
    return print(switches.has("help") ? helpOf(usage) : text, output);
  };
}
