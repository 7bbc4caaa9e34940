import { readFile } from "node:fs/promises";
import { WrongUse } from "./wrong-use.js";

/** The JSON Schema of the input of an operation, or with `--result` of its result. */
export function schema(id: string, flags: readonly string[]): Promise<string> {
  const [flag, ...rest] = flags;
  if ((flag !== undefined && flag !== "--result") || rest.length > 0) {
    throw new WrongUse(`schema OPERATION takes --result and nothing more, not ${flags.join(" ")}`);
  }
  return textOf(`${id}.${flag === undefined ? "input" : "result"}.json`);
}

/** What stands for all operations: the JSON Schema of the error, or the OpenAPI description. */
export const schemaOfAll = (flag: "--error" | "--openapi"): Promise<string> =>
  textOf(flag === "--error" ? "error.json" : "openapi.json");

/** A file of the package, as far from the built command as from this one. */
const textOf = async (file: string): Promise<string> =>
  (await readFile(new URL(`../../schemas/${file}`, import.meta.url), "utf8")).trimEnd();
