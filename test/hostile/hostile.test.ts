import { describe, expect, it } from "vitest";
import { differencesOf } from "../../src/testing/index.js";
import { clean, runsUnder } from "./answers.js";
import { calls, vectors } from "./calls.js";

const poisons = [
  { name: "decimal-set", why: "that sets its decimal.js to five digits, always up, with exponents" },
  { name: "decimal-copy", why: "that has another copy of decimal.js and sets that one" },
  { name: "to-json-of-values", why: "with a toJSON of texts, numbers, booleans and bigints" },
  { name: "to-string", why: "with another Object.prototype.toString" },
  { name: "value-of", why: "with another Object.prototype.valueOf" },
  { name: "throwing-to-string-and-value-of", why: "where both of them throw" },
  { name: "throwing-date", why: "whose Date throws" },
  { name: "no-date", why: "that has no Date" },
  { name: "replaced-clock", why: "with another Date.now, Date.parse, Date.UTC and getTimezoneOffset" },
  // What is frozen stays so: these are the last, and each is put on top of the others.
  { name: "frozen-object", why: "whose Object.prototype is frozen" },
  { name: "frozen-array", why: "whose Array.prototype is frozen" },
  { name: "frozen-date", why: "whose Date is frozen" },
  { name: "frozen-all", why: "whose built-in objects are all frozen" },
];

describe("the answers of a clean program", () => {
  it("are those of the vectors, so that it is they which stay the same", () => {
    expect(clean.length).toBe(calls.length);
    for (const [index, { operation, vector }] of vectors.entries()) {
      const answer = JSON.parse(clean[index] ?? "");
      expect([operation, vector.id, differencesOf(answer.result ?? answer, vector)]).toEqual([
        operation,
        vector.id,
        [],
      ]);
    }
  });

  it("are results and errors, nothing else is thrown", () => {
    const kinds = clean.map((text) => /^\{"(success|error)"/.exec(text)?.[1]);
    expect(new Set(kinds)).toEqual(new Set(["success", "error"]));
  });

  it("are the same from the CommonJS build", () => {
    expect(runsUnder(["none"], { isCommonJs: true })).toMatchObject([{ changed: [], isProven: true }]);
  });
});

describe("no answer and no error changes in a program", () => {
  const runs = runsUnder(poisons.map(({ name }) => name));

  it.each(poisons)("$why", ({ name }) => {
    expect(runs.find(({ poison }) => poison === name)).toMatchObject({ changed: [], isProven: true });
  });

  it.each([
    { name: "decimal-set", why: "that sets its decimal.js before it loads the library" },
    { name: "decimal-copy", why: "that has set another copy of decimal.js" },
    { name: "to-string", why: "that had another Object.prototype.toString" },
    { name: "value-of", why: "that had another Object.prototype.valueOf" },
    { name: "replaced-clock", why: "that had replaced the clock" },
  ])("$why, when it loads the library only then", ({ name }) => {
    expect(runsUnder([name], { isPoisonedFirst: true })).toMatchObject([{ changed: [], isProven: true }]);
  });

  it("that sets the decimal.js of the CommonJS build", () => {
    expect(runsUnder(["decimal-copy"], { isCommonJs: true })).toMatchObject([{ changed: [], isProven: true }]);
  });
});
