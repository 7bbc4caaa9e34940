/** All that is made from the sources: a text for each path. */

import { codesPage } from "./codes-page.js";
import { readInputs } from "./inputs.js";
import { schemaFiles } from "./schemas.js";
import { readSources } from "./source.js";
import { typeFiles } from "./types.js";

export async function generated(): Promise<ReadonlyMap<string, string>> {
  const sources = readSources();
  const inputs = await readInputs(sources);
  return new Map([...typeFiles(inputs), ...schemaFiles(sources, inputs), ["docs/codes.md", codesPage()]]);
}
