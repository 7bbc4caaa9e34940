import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { anchorOfClause, clausesOf, pageOfCases, pageOfClauses, pageOfVectors } from "../../site/scripts/clauses.js";
import { ruleSets } from "../../site/scripts/places.js";
import { operationList } from "../../src/operations.js";
import { readVectors } from "../../src/testing/vectors.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (page: string): string => readFileSync(`${root}${page}`, "utf8");

const vectors = readVectors();

/** How often a text occurs in another. */
const count = (text: string, part: string): number => text.split(part).length - 1;

describe.each(Object.entries(ruleSets))("the page of %s", (id, folder) => {
  const source = read(`${folder}/clauses.md`);
  const files = vectors.filter(({ ruleSet }) => ruleSet.id === id);
  const page = pageOfClauses(source, { vectors: files, docs: (name) => read(`docs/${name}`) });

  it("has every row of every table of clauses.md", () => {
    const cells = source
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.startsWith("| clause |") && !line.startsWith("| step |"))
      .flatMap((line) => line.split(" | ").map((cell) => cell.replaceAll(/^\| | \|$/g, "")));
    expect(cells.length).toBeGreaterThan(5);
    expect(cells.filter((cell) => !page.includes(cell))).toEqual([]);
  });

  it("gives each clause one place", () => {
    const anchors = clausesOf(source).map(({ name }) => anchorOfClause(name));
    expect(anchors.filter((anchor) => count(page, `{#${anchor}}`) !== 1)).toEqual([]);
  });

  it("names every vector of the rule set once, and links it to its row", () => {
    const links = files.flatMap(({ operation, cases }) =>
      cases.map((vector) => `href="../${pageOfVectors(operation).replace("md", "html")}#${vector.id}"`),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((link) => count(page, link) !== 1)).toEqual([]);
    expect(count(page, "<li>")).toBe(links.length);
  });
});

describe("the pages of vectors", () => {
  it("are there for every operation", () => {
    expect(vectors.map(({ operation }) => operation).toSorted()).toEqual(operationList.map(({ id }) => id).toSorted());
  });

  it.each(vectors)("have every case of $operation once", (file) => {
    const page = pageOfCases(file);
    expect(file.cases.filter(({ id }) => count(page, `<tr id="${id}">`) !== 1)).toEqual([]);
  });
});

describe("a vector", () => {
  const [file] = vectors.filter(({ operation }) => operation === "ogpo-plus/return-premium");
  const source = read(`${ruleSets["ogpo-plus"]}/clauses.md`);

  it.each([
    ["the-monday-after-day-14-a-saturday", "9.7"],
    ["0-01-more-paid-than-the-premium", "3.2"],
  ])("%s proves clause %s", (id, clause) => {
    const page = pageOfClauses(source, { vectors: file ? [file] : [], docs: (name) => read(`docs/${name}`) });
    const [, section = ""] = page.split(`{#${anchorOfClause(clause)}}`);
    expect(section.split("\n### ")[0]).toContain(`#${id}"`);
  });
});
