/** Write `pages/`, which VitePress reads, from the pages and vectors of the repository. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readVectors } from "return-premium/testing";
import { pageOfCases, pageOfClauses, pageOfVectors } from "./clauses.js";
import { places, relinked, root, ruleSets } from "./places.js";

const out = fileURLToPath(new URL("../pages/", import.meta.url));

function write(place: string, text: string): void {
  const path = `${out}${place}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const read = (page: string): string => readFileSync(`${root}${page}`, "utf8");

rmSync(out, { recursive: true, force: true });

/** The way to the calculator, on the start page of each language in place of how to open it in a clone. */
const toCalculator: Readonly<Record<string, string>> = {
  "README.md": "Open the calculator",
  "README.ru.md": "Открыть калькулятор",
  "README.kk.md": "Калькуляторды ашу",
};

for (const [page, place] of places) {
  const text = relinked(page, read(page));
  const words = toCalculator[page];
  write(
    place,
    words === undefined
      ? text
      : text.replace(/(?<=<\/p>\n\n).*?(?=\n<!-- \/pictures -->)/s, `[${words}](calculator.md){.to-calculator}`),
  );
}

const vectors = readVectors();
for (const [id, folder] of Object.entries(ruleSets)) {
  const page = `${folder}/clauses.md`;
  const sources = {
    vectors: vectors.filter(({ ruleSet }) => ruleSet.id === id),
    docs: (name: string) => read(`docs/${name}`),
  };
  write(`rule-sets/${id}.md`, pageOfClauses(relinked(page, read(page)), sources));
}
for (const file of vectors) write(pageOfVectors(file.operation), pageOfCases(file));

// Files that are served as they are.
cpSync(`${root}site/public`, `${out}public`, { recursive: true });
cpSync(`${root}docs/pictures`, `${out}public/pictures`, { recursive: true });
cpSync(`${root}schemas`, `${out}public/schemas`, { recursive: true });
cpSync(`${root}vectors`, `${out}public/vectors`, { recursive: true, filter: (path) => !/\.(md|csv)$/.test(path) });
