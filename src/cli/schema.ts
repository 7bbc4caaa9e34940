import { readFile } from "node:fs/promises";
import { findOperation, readArguments } from "./arguments.js";
import { type Command, print, WrongUse } from "./command.js";
import { help } from "./help.js";

/** Print the JSON Schema of an operation's input or result, or what stands for all operations. */
export const schema: Command = async (args, output) => {
  const { switches, operands } = readArguments("schema OPERATION", args, {
    switches: ["result", "error", "openapi"],
    operands: 1,
  });
  if (switches.has("help")) return print(help, output);
  const ofAll = (["error", "openapi"] as const).find((flag) => switches.has(flag));
  if (ofAll === undefined) {
    const { id } = findOperation(operands[0]);
    return print(await readSchema(`${id}.${switches.has("result") ? "result" : "input"}`), output);
  }
  const more = [...[...switches].filter((flag) => flag !== ofAll).map((flag) => `--${flag}`), ...operands];
  if (more.length > 0) throw new WrongUse(`schema --${ofAll} takes nothing more, not ${more.join(" ")}`);
  return print(await readSchema(ofAll), output);
};

/** Read a file of the package, as far from the built command as from this one. */
export const readSchema = async (name: string): Promise<string> =>
  (await readFile(new URL(`../../schemas/${name}.json`, import.meta.url), "utf8")).trimEnd();
