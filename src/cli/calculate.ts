import { styleText } from "node:util";
import type { ReturnPremiumError } from "../engine/return-premium-error.js";
import { en } from "../explain/en.js";
import { explain } from "../explain/explain.js";
import type { Locale } from "../explain/locale.js";
import type { Style } from "../explain/page.js";
import { operationList, operations } from "../operations.js";
import { findOperation, readArguments, readOperands } from "./arguments.js";
import { type Command, exitCodes, print, type Streams, WrongUse } from "./command.js";
import { describeFields } from "./field-help.js";
import { helpOf } from "./help.js";
import { listFields, readInput } from "./input.js";
import { usages } from "./usage.js";

/** Compute one input, given as flags or as a JSON file, and print the answer with its steps. */
export const calculate: Command = async (args, output, { stdin, stdout, stderr }) => {
  const id = findId(args);
  if (id === undefined && args.includes("--help")) return print(helpOf(usages.calculate), output);
  const operation = findOperation(id);
  const fields = listFields(operation);
  const names = fields.map(({ name }) => name);
  const { texts, switches } = readArguments(usages.calculate, args, names);
  if (switches.has("help")) return print(await describeFields(operation), output);

  const locale = await readLanguage(texts.get("language"));
  const input = await readInput(texts.get("input"), fields, texts, stdin);
  const outcome = input.success ? operation.safe(input.result) : input;
  const isJson = switches.has("json");
  if (outcome.success) {
    const explained = () =>
      explain(outcome.result, { input: input.success && input.result, locale, style: chooseStyle(stdout) });
    return print(isJson ? JSON.stringify(outcome.result) : explained(), output);
  }
  if (isJson) await print(JSON.stringify(outcome.error), output);
  // Who asks for a language reads of fields by their names in it; who does not, reads of the flags to mend.
  else stderr.write(`${locale ? explain(outcome.error, { locale }) : describeError(outcome.error)}\n`);
  return exitCodes.failed;
};

/** Find what names the operation: until it is known, a flag may be a field of any, and a value follows it. */
function findId(args: readonly string[]): string | undefined {
  const fields = operationList.flatMap((operation) => listFields(operation).map(({ name }) => name));
  const operands = readOperands(usages.calculate, args, fields);
  return operands.find((word) => operations[word] !== undefined) ?? operands[0];
}

/** The languages; each is loaded only when it is asked for. */
const languages: Readonly<Record<string, () => Promise<Locale>>> = {
  en: async () => en,
  ru: async () => (await import("../explain/ru/index.js")).ru,
  kk: async () => (await import("../explain/kk/index.js")).kk,
};

/** Load the language that was asked for; undefined where none was. */
async function readLanguage(language: string | undefined): Promise<Locale | undefined> {
  if (language === undefined) return undefined;
  const load = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (load === undefined) throw new WrongUse(`--language takes ${Object.keys(languages).join(", ")}, not ${language}`);
  return load();
}

/** Colours on a terminal only. */
function chooseStyle(stdout: Streams["stdout"]): Style | undefined {
  if (!stdout.isTTY) return undefined;
  return {
    heading: (text) => styleText("bold", text, { stream: stdout }),
    decisive: (text) => styleText("green", text, { stream: stdout }),
  };
}

/** Put an error into words, an issue a line, with the values that it is about. */
function describeError({ code, issues }: ReturnPremiumError): string {
  const lines = issues.map(({ message, path, received, other }) => {
    const values = [{ path, received }, ...(other === undefined ? [] : [other])]
      .filter((value) => value.received !== undefined)
      .map((value) => `${value.path.join(".") || "the input"}: ${JSON.stringify(value.received)}`);
    return `  ${message}${values.length === 0 ? "" : ` (${values.join(", ")})`}`;
  });
  return [`${code}:`, ...lines].join("\n");
}
