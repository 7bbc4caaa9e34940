import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { validatorOf } from "../schemas/every-schema.js";
import { flags } from "./flags.js";
import { texts, vectorFiles } from "./vector-files.js";

const folder = new URL("../../vectors/", import.meta.url);

const validate = validatorOf(JSON.parse(readFileSync(new URL("../../schemas/vectors.json", import.meta.url), "utf8")));

/** The items that are there more than once. */
const repeated = (items: readonly string[]): readonly string[] =>
  items.filter((item, index) => items.indexOf(item) !== index);

describe("the folder vectors/", () => {
  it.each(texts)("holds $name to the byte", ({ name, text }) => {
    expect(readFileSync(new URL(name, folder)).equals(Buffer.from(text))).toBe(true);
  });

  it("holds a JSON and a CSV file for each operation, what they mean, how they may be used, and nothing else", () => {
    const expected = [...texts.map(({ name }) => name), "LICENSE", "README.md"];
    expect(readdirSync(folder).toSorted()).toEqual(expected.toSorted());
  });

  it("shows a case in its README as it stands in its file", () => {
    const readme = readFileSync(new URL("README.md", folder), "utf8");
    const shown = JSON.parse(/```json\n(.*?)```/s.exec(readme)?.[1] ?? "null");
    const cases = vectorFiles.flatMap(({ file }) => file.cases);
    expect(cases).toContainEqual(shown);
  });

  it("is at most 600 kB when packed", () => {
    const packed = texts.reduce((sum, { text }) => sum + gzipSync(text).length, 0);
    expect(packed).toBeLessThan(600_000);
  });

  it("is reached by the name of the package", () => {
    const { operation, cases } = createRequire(import.meta.url)("return-premium/vectors/ogpo-plus.return-premium.json");
    expect(operation).toBe("ogpo-plus/return-premium");
    expect(cases.length).toBeGreaterThan(100);
  });
});

describe.each(vectorFiles)("the vectors of $file.operation", ({ file: { cases }, texts }) => {
  it("are valid by the schema of their format", () => {
    const json = Object.entries(texts).find(([name]) => name.endsWith(".json"))?.[1] ?? "";
    expect([validate(JSON.parse(json)), validate.errors]).toEqual([true, null]);
  });

  it("have ids of their own", () => {
    expect(repeated(cases.map(({ id }) => id))).toEqual([]);
  });

  it("are each the only one with its flags and side, and the only one with its input", () => {
    expect(repeated(cases.map(({ flags, side }) => `${flags.toSorted().join(" ")}: ${side}`))).toEqual([]);
    expect(repeated(cases.map(({ input }) => JSON.stringify(input)))).toEqual([]);
  });

  it("are errors for a quarter at least", () => {
    expect(4 * cases.filter((one) => "error" in one).length).toBeGreaterThanOrEqual(cases.length);
  });
});

it("a third of all vectors at least are errors", () => {
  const cases = vectorFiles.flatMap(({ file }) => file.cases);
  expect(3 * cases.filter((one) => "error" in one).length).toBeGreaterThanOrEqual(cases.length);
});

describe("the flags", () => {
  it("are all borne by some case", () => {
    const borne = new Set(vectorFiles.flatMap(({ file }) => file.cases.flatMap((one) => one.flags)));
    expect(Object.keys(flags).filter((flag) => !borne.has(flag as keyof typeof flags))).toEqual([]);
  });
});
