import { expect, it } from "vitest";
import { numericFields, otherFields } from "../../src/testing/result-fields.js";
import { fieldsIn, readVectors } from "../../src/testing/vectors.js";

/** The fields that the vectors state, each with its values but null, which stands for an amount that is not agreed. */
const stated = new Map<string, unknown[]>();
for (const [name, value] of readVectors().flatMap(fieldsIn)) {
  stated.set(name, [...(stated.get(name) ?? []), ...(value === null ? [] : [value])]);
}

const isNumber = (value: unknown): boolean => /^\d+(\.\d+)?$/.test(String(value));
const withNumbers = [...stated].filter(([, values]) => values.every(isNumber)).map(([name]) => name);

it("lists the fields that hold numbers in every vector", () => {
  expect([...numericFields]).toEqual(withNumbers.toSorted());
});

it("lists the other fields", () => {
  const others = [...stated.keys()].filter((name) => !withNumbers.includes(name));
  expect([...otherFields].toSorted()).toEqual([...others, "error", "notes"].toSorted());
});
