import { readFile } from "node:fs/promises";
import { styleText } from "node:util";
import { definitionOf } from "../engine/define-operation.js";
import { refusal } from "../engine/issues.js";
import type { AnyOperation, Outcome } from "../engine/operation.js";
import type { ResultFrame } from "../engine/result.js";
import type { ReturnPremiumError } from "../engine/return-premium-error.js";
import { fieldsOf } from "../engine/schema-shape.js";
import { explain, type Style } from "../explain/explain.js";
import { type Flags, readFlags, withField } from "./flags.js";
import { type Json, readJson } from "./json.js";
import type { Output } from "./output.js";
import { type ExitCode, exitCodes, type Streams } from "./streams.js";
import { WrongUse } from "./wrong-use.js";

/** Computes one input, given as flags or as a JSON file, and prints the answer with its steps. */
export async function calculate(
  operation: AnyOperation,
  args: string[],
  output: Output,
  { stdout, stderr }: Streams,
): Promise<ExitCode> {
  const flags = readFlags(operation, args);
  if (flags.help) {
    const names = fieldsOf(definitionOf(operation).fields).flatMap(({ path, isLeaf }) =>
      isLeaf ? [`--${path.join(".")}`] : [],
    );
    await output.write(`${names.join("\n")}\n`);
    return exitCodes.done;
  }
  const outcome = await outcomeOf(operation, flags);
  if (outcome.success) {
    await output.write(`${flags.json ? JSON.stringify(outcome.result) : explain(outcome.result, styleOf(stdout))}\n`);
    return exitCodes.done;
  }
  if (flags.json) await output.write(`${JSON.stringify(outcome.error)}\n`);
  else stderr.write(`${inWords(outcome.error)}\n`);
  return exitCodes.failed;
}

async function outcomeOf(operation: AnyOperation, { file, fields }: Flags): Promise<Outcome<ResultFrame>> {
  const json: Json = file === undefined ? { kind: "value", value: {} } : readJson(await bytesOf(file));
  if (json.kind === "error") return { success: false, error: json.error };
  if (json.kind === "blank") return { success: false, error: refusal("invalid-json", [], "") };
  let input = json.value;
  for (const { path, value } of fields) input = withField(input, path, value);
  return operation.safe(input);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new WrongUse(`no file that can be read: ${file}`);
  }
}

/** Colours on a terminal only. */
function styleOf(stdout: Streams["stdout"]): Style | undefined {
  if (!stdout.isTTY) return undefined;
  return {
    heading: (text) => styleText("bold", text, { stream: stdout }),
    decisive: (text) => styleText("green", text, { stream: stdout }),
  };
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
