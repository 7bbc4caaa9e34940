import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { readVectors } from "../../src/testing/index.js";

it("every file of vectors/ is read, in the order of the names", () => {
  const names = readdirSync(new URL("../../vectors/", import.meta.url)).filter((name) => name.endsWith(".json"));
  const operations = readVectors().map(({ operation }) => operation);
  expect(operations.map((id) => `${id.replace("/", ".")}.json`)).toEqual(names.toSorted());
});

it("a file has the cases with their flags explained", () => {
  for (const { flags, cases } of readVectors()) {
    expect(cases.flatMap((one) => one.flags).filter((flag) => !Object.hasOwn(flags, flag))).toEqual([]);
    expect(cases.length).toBeGreaterThan(0);
  }
});
