import { describe, expect, it } from "vitest";
import { cases } from "../kazakhstan/ogpo-plus/cases.js";
import { clean, expectNoChange, LONGEST_RUN, runsUnder } from "./answers.js";
import { calls } from "./calls.js";

describe("the answers of a clean program", () => {
  it("are those of the table, so that it is they which stay the same", () => {
    expect(clean.length).toBe(calls.length);
    for (const [index, { why, ground, returned }] of cases.entries()) {
      expect({ why, ...JSON.parse(clean[index] ?? "") }).toMatchObject({
        why,
        success: true,
        result: { ground, returnPremium: returned },
      });
    }
  });

  it("are results and errors, nothing else is thrown", () => {
    const kinds = clean.map((text) => /^\{"(success|error)"/.exec(text)?.[1]);
    expect(new Set(kinds)).toEqual(new Set(["success", "error"]));
  });

  it("are the same from the CommonJS build", () => {
    expectNoChange(runsUnder(["none"], { isCommonJs: true })[0]);
  });
});

describe("no answer and no error changes in a program", () => {
  it.each([
    { name: "decimal-set", why: "that sets its decimal.js to five digits, always up, with exponents" },
    { name: "decimal-copy", why: "that has another copy of decimal.js and sets that one" },
    { name: "frozen-object", why: "whose Object.prototype is frozen" },
    { name: "frozen-array", why: "whose Array.prototype is frozen" },
    { name: "frozen-date", why: "whose Date is frozen" },
    { name: "frozen-all", why: "whose built-in objects are all frozen" },
    { name: "to-json-of-values", why: "with a toJSON of texts, numbers, booleans and bigints" },
    { name: "to-string", why: "with another Object.prototype.toString" },
    { name: "value-of", why: "with another Object.prototype.valueOf" },
    { name: "throwing-to-string-and-value-of", why: "where both of them throw" },
    { name: "throwing-date", why: "whose Date throws" },
    { name: "no-date", why: "that has no Date" },
    { name: "replaced-clock", why: "with another Date.now, Date.parse, Date.UTC and getTimezoneOffset" },
  ])(
    "$why",
    ({ name }) => {
      expectNoChange(runsUnder([name])[0]);
    },
    LONGEST_RUN,
  );

  it.each([
    { name: "decimal-set", why: "that sets its decimal.js before it loads the library" },
    { name: "decimal-copy", why: "that has set another copy of decimal.js" },
    { name: "to-string", why: "that had another Object.prototype.toString" },
    { name: "value-of", why: "that had another Object.prototype.valueOf" },
    { name: "replaced-clock", why: "that had replaced the clock" },
  ])(
    "$why, when it loads the library only then",
    ({ name }) => {
      expectNoChange(runsUnder([name], { isPoisonedFirst: true })[0]);
    },
    LONGEST_RUN,
  );

  it(
    "that sets the decimal.js of the CommonJS build",
    () => {
      expectNoChange(runsUnder(["decimal-copy"], { isCommonJs: true })[0]);
    },
    LONGEST_RUN,
  );
});
