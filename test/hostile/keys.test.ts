import { describe, expect, it } from "vitest";
import { answersIn, runMain } from "../support/command-line.js";
import { everyFullInput } from "../support/every-operation.js";
import { inShort, issuesOf } from "../support/issues.js";
import { changed } from "../vectors/changes.js";

/** Names that every object knows, or that change what it is. */
const keys = ["__proto__", "constructor", "toString", "hasOwnProperty"];

type Path = readonly (string | number)[];

/** The paths of all objects in a value, those in lists too, itself first. */
function objectsIn(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsIn(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return [path, ...Object.entries(value).flatMap(([key, part]) => objectsIn(part, [...path, key]))];
}

/** The JSON text of a value with one more key in the object at a path. */
function textWith(value: unknown, [at, ...rest]: Path, key: string): string {
  if (Array.isArray(value)) {
    return `[${value.map((item, index) => (index === at ? textWith(item, rest, key) : JSON.stringify(item))).join()}]`;
  }
  const members = Object.entries(Object(value)).map(
    ([name, part]) => `${JSON.stringify(name)}:${name === at ? textWith(part, rest, key) : JSON.stringify(part)}`,
  );
  return `{${[...members, ...(at === undefined ? [`"${key}":{"share":1}`] : [])].join()}}`;
}

describe.each(everyFullInput)("JSON text for $id with a key that every object knows", ({ id, operation, input }) => {
  const hostile = objectsIn(input).flatMap((path) =>
    keys.map((key) => ({ text: textWith(input, path, key), path: [...path, key] })),
  );

  it("is refused at every depth, as any other unknown field is", () => {
    for (const { text, path } of hostile) {
      const parsed: unknown = JSON.parse(text);
      expect(issuesOf(operation, parsed)).toMatchObject([{ code: "unknown-field", path, received: '{"share":1}' }]);
      // The key was an own one, as JSON makes it.
      expect(JSON.stringify(parsed)).toBe(text);
    }
  });

  it("is refused by the command line too", async () => {
    const stdin = hostile.map(({ text }) => `${text}\n`).join("");
    const { code, stdout } = await runMain(["run", id], { stdin });
    expect(code).toBe(1);
    expect(answersIn(stdout)).toMatchObject(
      hostile.map(({ path }) => ({ error: { code: "invalid-input", issues: [{ code: "unknown-field", path }] } })),
    );
  });
});

it.each(everyFullInput)(
  "a word that every object knows is no value of any field of $id",
  ({ operation, input, fields }) => {
    for (const { path } of fields.filter(({ isLeaf }) => isLeaf)) {
      for (const word of keys) {
        const issues = inShort(issuesOf(operation, changed(input, { [path]: word })));
        expect([word, issues.filter((issue) => issue.endsWith(` ${path}`)).length]).toEqual([word, 1]);
      }
    }
  },
);
