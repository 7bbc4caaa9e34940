import { readFile } from "node:fs/promises";
import { styleText } from "node:util";
import { type ReturnPremiumError, refusal } from "../errors/index.ts";
import { explain, type Style } from "../explain/index.ts";
import { type DefinedOperation, leafFields, type Outcome, type ResultFrame } from "../input/index.ts";
import { type Flags, readFlags, withField } from "./flags.ts";
import { type ExitCode, exitCodes, type Streams } from "./streams.ts";
import { WrongUse } from "./wrong-use.ts";

const inColour: Style = {
  heading: (text) => styleText("bold", text),
  decisive: (text) => styleText("green", text),
};

/** Computes one input, given as flags or as a JSON file, and prints the answer with its steps. */
export async function calculate(operation: DefinedOperation, args: string[], streams: Streams): Promise<ExitCode> {
  const { stdout, stderr } = streams;
  const flags = readFlags(operation, args);
  if (flags.help) {
    stdout.write(
      `${leafFields(operation.schema)
        .map(({ path }) => `--${path.join(".")}`)
        .join("\n")}\n`,
    );
    return exitCodes.done;
  }
  const outcome = await outcomeOf(operation, flags);
  if (!outcome.success) {
    if (flags.json) stdout.write(`${JSON.stringify(outcome.error)}\n`);
    else stderr.write(`${inWords(outcome.error)}\n`);
    return exitCodes.inputError;
  }
  const style = stdout.isTTY ? inColour : undefined;
  stdout.write(`${flags.json ? JSON.stringify(outcome.result) : explain(outcome.result, style)}\n`);
  return exitCodes.done;
}

async function outcomeOf(operation: DefinedOperation, { file, fields }: Flags): Promise<Outcome<ResultFrame>> {
  const text = file === undefined ? "{}" : await textOf(file);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { success: false, error: refusal("invalid-json", [], text) };
  }
  for (const { path, value } of fields) input = withField(input, path, value);
  return operation.runSafely(input);
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    throw new WrongUse(`no file that can be read: ${file}`);
  }
}

/** An error, an issue a line. */
function inWords({ code, issues }: ReturnPremiumError): string {
  const lines = issues.map(({ message, received, other }) => {
    const value = received === undefined ? "" : `: ${JSON.stringify(received)}`;
    const beside = other === undefined ? "" : ` (${other.path.join(".")}: ${JSON.stringify(other.received)})`;
    return `  ${message}${value}${beside}`;
  });
  return [`${code}:`, ...lines].join("\n");
}
