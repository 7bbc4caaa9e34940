import { findOperation, readArguments } from "./arguments.js";
import { type Command, print } from "./command.js";
import { helpOf } from "./help.js";
import { readLanguage } from "./language.js";
import { listResultFields } from "./result-fields.js";
import { usages } from "./usage.js";

/** Print a layout template for an operation. */
export const layout: Command = async (args, output) => {
  const { texts, switches, operands } = readArguments(usages.layout, args);
  if (switches.has("help")) return print(helpOf(usages.layout), output);
  const operation = findOperation(operands[0]);
  const locale = await readLanguage(texts.get("language"));
  const { newLayout } = await import("../tables/new-layout.js");
  const made = newLayout(operation, await listResultFields(operation.id), locale);
  return print(JSON.stringify(made, null, 2), output);
};
