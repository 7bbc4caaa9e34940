import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codeBlocks, publicValues, resultsOf, resultsStatedIn, typeFaultsIn } from "./examples.js";

const values = publicValues();
const namesOfPages = [
  "README.md",
  "README.ru.md",
  "README.kk.md",
  ...["amounts", "diagnose", "errors", "scenarios", "services", "verify"].map((name) => `docs/${name}.md`),
];
const pages = namesOfPages.flatMap((page) =>
  codeBlocks(readFileSync(new URL(`../../${page}`, import.meta.url), "utf8")).map((code) => [code, page] as const),
);
/** A value that several subpaths export has the same example in all of them. */
const examples = new Map([
  ...values.flatMap(({ name, examples }) => examples.map((code) => [code, name] as const)),
  ...pages,
]);

describe("every example", () => {
  it("is found", () => {
    expect(values.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "return-premium/explain: explain",
        "return-premium/formulas: Trace",
        "return-premium/kz: mrp",
      ]),
    );
    expect(new Set(pages.map(([, page]) => page))).toEqual(new Set(namesOfPages));
  });

  it.each(values.filter(({ isCallable }) => isCallable))("is there, and states a result: $name", ({ examples }) => {
    expect(examples.map(resultsStatedIn)).not.toEqual([]);
    expect(examples.map(resultsStatedIn)).not.toContain(0);
  });

  it.each([...examples].map(([code, name]) => ({ code, name })))(
    "gives the results that it states: $name",
    ({ code }) => {
      const results = resultsOf(code);
      expect(results.map(({ given }) => given)).toStrictEqual(results.map(({ stated }) => stated));
      expect(results.length).toBe(resultsStatedIn(code));
    },
  );

  it("is well typed in the guide whose test runs in a browser", () => {
    const guide = readFileSync(new URL("../../docs/testing-a-cabinet.md", import.meta.url), "utf8");
    expect(codeBlocks(guide).length).toBe(1);
    expect(typeFaultsIn(codeBlocks(guide))).toEqual([]);
    // What is neither an import, nor the end of a block, nor blank.
    const lines = codeBlocks(guide).flatMap((code) => code.split("\n").filter((line) => /^ *(?!import )\w/.test(line)));
    expect(lines.length).toBe(10);
  });

  it("is well typed", () => {
    expect(typeFaultsIn([...examples.keys()])).toEqual([]);
  });
});

describe("the run of an example", () => {
  it.each([
    { code: "1 + 1; // => 2", results: [{ given: 2, stated: 2 }], why: "a result" },
    { code: "1 + 1; // => 3", results: [{ given: 2, stated: 3 }], why: "a result that is wrong" },
    {
      code: "[1, 2]; /* => [\n  1,\n  2,\n] */",
      results: [{ given: [1, 2], stated: [1, 2] }],
      why: "a result of several lines",
    },
    { code: "({ a: 1 }).a; // is one", results: [], why: "a comment that states nothing" },
    {
      code: "const a = [1,\n  2];\na\n  .map(String); // => ['1', '2']\na.length; // => 2",
      results: [
        { given: ["1", "2"], stated: ["1", "2"] },
        { given: 2, stated: 2 },
      ],
      why: "statements of several lines",
    },
    { code: "if (1 > 2) 'never'; // => 'never'", results: [], why: "a statement that is never reached" },
  ])("gives the results of $code: $why", ({ code, results }) => {
    expect(resultsOf(code)).toEqual(results);
  });

  it("tells what the compiler has against it", () => {
    const code = 'import { kz } from "return-premium";\nkz.mrp({ on: 2026 });\n';
    expect(typeFaultsIn([code])).toEqual([`${code}Type 'number' is not assignable to type 'string'.`]);
  });
});
