/** What joins a product to the rest: its subpath, its words, its lines in the README. */

import { readdirSync, readFileSync } from "node:fs";
import { mergedWords, type Templates, type Words } from "../../src/engine/words.js";
import { operationList } from "../../src/operations.js";
import { root } from "./source.js";

/** The files of src/ with a name, by their paths. */
export const filesNamed = (name: string): readonly string[] =>
  readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path === name || path.endsWith(`/${name}`))
    .toSorted();

/**
 * package.json with an export for each index.ts that says which subpath it is. `moduleResolution: node10` reads no
 * exports; it finds the types of the subpaths in `typesVersions`.
 */
export function packageManifest(): string {
  const manifest = JSON.parse(read("package.json"));
  const asTheyStand = Object.entries(manifest.exports).filter(([, target]) => typeof target === "string");
  const subpaths = filesNamed("index.ts").flatMap((path) => {
    const [, subpath] = /^ \* @module return-premium(\S*)$/m.exec(read(`src/${path}`)) ?? [];
    return subpath === undefined ? [] : [[`.${subpath}`, targetOf(path.replace(/\.ts$/, ""))] as const];
  });
  // The root comes first, as readers expect it.
  subpaths.sort(([a], [b]) => Number(b === ".") - Number(a === "."));
  const fresh = Object.fromEntries([...subpaths, ...asTheyStand]);
  const types = subpaths
    .filter(([subpath]) => subpath !== ".")
    .map(([subpath, target]) => [subpath.slice(2), [target.require.types]] as const);
  const typesVersions = { "*": Object.fromEntries(types) };
  return `${JSON.stringify({ ...manifest, exports: fresh, typesVersions }, null, 2)}\n`;
}

const targetOf = (path: string) => ({
  import: { types: `./dist/esm/${path}.d.ts`, default: `./dist/esm/${path}.js` },
  require: { types: `./dist/cjs/${path}.d.ts`, default: `./dist/cjs/${path}.js` },
});

/** Each words.ts that holds the words of a product or of a country, and not only what others take from it. */
const wordFiles: readonly string[] = filesNamed("words.ts").filter((path) =>
  read(`src/${path}`).includes("export const words = "),
);

/** The words themselves, also of a product that is new, and what the facts of notes say. */
export async function readWords(): Promise<{
  readonly words: Words;
  readonly noteFacts: NoteFacts;
  /** The conventions in the words of the product that has an operation; none where it takes those of another. */
  readonly conventionsOf: (operation: string) => Templates;
}> {
  const modules = await Promise.all(wordFiles.map((path) => import(/* @vite-ignore */ `${root}src/${path}`)));
  return {
    words: mergedWords(modules.map(({ words }) => words)),
    noteFacts: Object.assign({}, ...modules.map(({ noteFacts }) => noteFacts)),
    conventionsOf: (operation) => modules.find(({ words }) => operation in words.titles)?.words.conventions ?? {},
  };
}

/** What each fact of a note says, by the code of the note. */
export type NoteFacts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The languages besides English. */
export const languages = ["ru", "kk"] as const;

/** The module that gathers the words of a language for `explain`: a language has what English has. */
export function wordsOfProducts(language?: string): string {
  const suffix = language === undefined ? "" : `.${language}`;
  const names = wordFiles.map((path) => camelCase(path.replace(/\/words\.ts$/, "")));
  return [
    `// Written by \`npm run generate\` from the files words${suffix}.ts; not to be edited.`,
    'import type { Words } from "../engine/words.js";',
    ...wordFiles.map(
      (path, index) => `import { words as ${names[index]} } from "../${path.replace(/\.ts$/, `${suffix}.js`)}";`,
    ),
    "",
    "/** The wording for every country and for every product with its own codes. */",
    "export const wordsOfProducts: readonly Partial<Words>[] = [",
    ...names.map((name) => `  ${name},`),
    "];",
    "",
  ].join("\n");
}

const camelCase = (path: string): string =>
  path.replaceAll(/[/-]([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** README.md with a row for each operation. */
export function readme(): string {
  const rows = operationList.map(({ id, summary }) => `| \`${id}\` | ${summary} |`);
  const table = ["| operation | computes |", "| --- | --- |", ...rows].join("\n");
  return read("README.md").replace(/(<!-- operations -->\n\n).*?(\n\n<!-- \/operations -->)/s, `$1${table}$2`);
}

function read(path: string): string {
  return readFileSync(`${root}${path}`, "utf8");
}
