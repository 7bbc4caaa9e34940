import type { AnyOperation } from "../engine/operation.js";
import { ReturnPremiumError } from "../engine/return-premium-error.js";
import { explain } from "../explain/explain.js";
import type { Locale } from "../explain/locale.js";
import { operationList, operations } from "../operations.js";
import { findOperation, readArguments, readOperands } from "./arguments.js";
import { type Command, exitCodes, print, type Streams } from "./command.js";
import { describeFields, type Otherwise } from "./field-help.js";
import { helpOf } from "./help.js";
import { listFields, readInput } from "./input.js";
import { readLanguage } from "./language.js";
import type { Usage } from "./usage.js";

/** An operation with its input, and the command's other flags. */
interface Asked {
  readonly operation: AnyOperation;
  readonly input: unknown;
  readonly texts: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
  /** The requested language. */
  readonly locale: Locale | undefined;
}

/**
 * A command that processes a single input for an operation, given as flags or as a JSON file. If an error is thrown,
 * its issues are printed.
 *
 * @param otherwise - the fields that the command treats differently; throws for an operation that it does not support
 */
export const ofOneInput =
  (
    usage: Usage,
    answer: (asked: Asked, streams: Streams) => string,
    otherwise: (operation: AnyOperation) => Otherwise = () => ({}),
  ): Command =>
  async (args, output, streams) => {
    const id = findId(usage, args);
    if (id === undefined && args.includes("--help")) return print(helpOf(usage), output);
    const operation = findOperation(id);
    const fields = listFields(operation);
    const names = fields.map(({ name }) => name);
    const { texts, switches }: Pick<Asked, "texts" | "switches"> = readArguments(usage, args, names);
    if (switches.has("help")) return print(await describeFields(usage, operation, otherwise(operation)), output);

    const locale = await readLanguage(texts.get("language"));
    const input = await readInput(texts.get("input"), fields, texts, streams.stdin);
    try {
      if (!input.success) throw input.error;
      return await print(answer({ operation, input: input.result, texts, switches, locale }, streams), output);
    } catch (error) {
      if (!(error instanceof ReturnPremiumError)) throw error;
      if (switches.has("json")) await print(JSON.stringify(error), output);
      // If a language was requested, fields are named in that language; otherwise, the flags to correct are named.
      else streams.stderr.write(`${locale ? explain(error, { locale }) : describeError(error)}\n`);
      return exitCodes.failed;
    }
  };

/** Find the id of the operation. Until it is known, any flag may be a field that takes a value. */
function findId(usage: Usage, args: readonly string[]): string | undefined {
  const fields = operationList.flatMap((operation) => listFields(operation).map(({ name }) => name));
  const operands = readOperands(usage, args, fields);
  return operands.find((word) => operations[word] !== undefined) ?? operands[0];
}

/** Describe an error, one issue per line, with the values involved. */
function describeError({ code, issues }: ReturnPremiumError): string {
  const lines = issues.map(({ message, path, received, other }) => {
    const values = [{ path, received }, ...(other === undefined ? [] : [other])]
      .filter((value) => value.received !== undefined)
      .map((value) => `${value.path.join(".") || "the input"}: ${JSON.stringify(value.received)}`);
    return `  ${message}${values.length === 0 ? "" : ` (${values.join(", ")})`}`;
  });
  return [`${code}:`, ...lines].join("\n");
}
