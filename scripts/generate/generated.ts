/** All that is made from the sources: a text for each path. */

import { codesPage } from "./codes-page.js";
import { fieldsPage } from "./fields-page.js";
import { glossaryPage } from "./glossary-page.js";
import { readInputs } from "./inputs.js";
import { languages, packageManifest, readme, readWords, wordsOfProducts } from "./joined.js";
import { lawPage, readLaw } from "./law-page.js";
import { personasPage } from "./personas-page.js";
import { schemaFiles } from "./schemas.js";
import { readSources } from "./source.js";
import { typeFiles } from "./types.js";

export async function generated(): Promise<ReadonlyMap<string, string>> {
  const sources = readSources();
  const inputs = await readInputs(sources);
  const schemas = schemaFiles(sources, inputs);
  return new Map([
    ...typeFiles(inputs),
    ...schemas,
    ["package.json", packageManifest()],
    ["README.md", readme()],
    ["src/explain/words-of-products.ts", wordsOfProducts()],
    ...languages.map(
      (language) => [`src/explain/words-of-products.${language}.ts`, wordsOfProducts(language)] as const,
    ),
    ["docs/codes.md", codesPage(await readWords())],
    ["docs/glossary.md", glossaryPage()],
    ["docs/law.md", lawPage(await readLaw(sources))],
    ["docs/personas.md", personasPage()],
    ["docs/fields.md", fieldsPage((name) => JSON.parse(schemas.get(`schemas/${name}.json`) ?? ""))],
  ]);
}
