import { describe, expect, it } from "vitest";
import { complaintsAbout } from "./check-source.js";

const importing = (specifier: string): string => `import { a } from "${specifier}";\nexport const b = a;\n`;

describe("the check of a file's imports", () => {
  it.each([
    { path: "exact/amount.ts", from: "./fraction.js", why: "the same room" },
    { path: "formulas/trace.ts", from: "../exact/fraction.js", why: "exact stands before formulas" },
    { path: "engine/fields.ts", from: "../dates/day.js", why: "dates stand before the engine" },
    { path: "kazakhstan/mrp.ts", from: "../engine/operation.js", why: "the engine stands before the countries" },
    { path: "kazakhstan/ogpo-plus/grounds.ts", from: "./parameters.js", why: "the same product" },
    {
      path: "kazakhstan/ogpo-plus/grounds.ts",
      from: "../ended-contract/grounds.js",
      why: "what the products of a country share",
    },
    {
      path: "kazakhstan/ogpo-plus/total-loss.ts",
      from: "../parameters.js",
      why: "what the products of a country share",
    },
    { path: "kazakhstan/ogpo-plus/notes.ts", from: "../civil-code/decide.js", why: "a door of the Code" },
    {
      path: "kazakhstan/life-cabinet/return-premium.ts",
      from: "../civil-code/settle.js",
      why: "the other door of the Code",
    },
    {
      path: "russia/zetta-voluntary/return-premium.ts",
      from: "../term.js",
      why: "what the products of a country share",
    },
    { path: "operations.ts", from: "./russia/osago/payout-cap.js", why: "the list of operations" },
    { path: "explain/words.ts", from: "../russia/osago/words.js", why: "explain gathers the words" },
    { path: "index.ts", from: "./operations.js", why: "operations stand before the public surface" },
    { path: "index.ts", from: "./russia/osago/index.js", why: "the public surface of a product" },
    { path: "cli/main.ts", from: "../explain/explain.js", why: "explain stands before the command line" },
    { path: "cli/main.ts", from: "../../package.json", why: "the command line prints the version" },
    { path: "cli/run.ts", from: "node:stream", why: "the command line runs on Node" },
    { path: "cli/verify.ts", from: "../testing/index.js", why: "testing stands before the command line" },
    { path: "testing/index.ts", from: "node:fs", why: "test suites run on Node" },
    { path: "engine/fields.ts", from: "zod/mini", why: "zod reads inputs" },
    { path: "russia/osago/payout-cap.fields.ts", from: "zod/mini", why: "zod lives in the fields" },
    { path: "exact/percent.ts", from: "decimal.js", why: "decimal.js lives in exact" },
    { path: "dates/months.ts", from: "date-fns/addMonths", why: "date-fns lives in dates" },
    { path: "dates/months.ts", from: "@date-fns/utc", why: "date-fns lives in dates" },
  ])("lets $path import $from: $why", ({ path, from }) => {
    expect(complaintsAbout({ path, text: importing(from) })).toEqual([]);
  });

  it.each([
    { path: "exact/amount.ts", from: "../dates/day.js", says: "exact may not import from dates", why: "sisters" },
    { path: "dates/months.ts", from: "../exact/fraction.js", says: "dates may not import from exact", why: "sisters" },
    {
      path: "exact/amount.ts",
      from: "../formulas/trace.js",
      says: "exact may not import from formulas",
      why: "against the direction",
    },
    {
      path: "formulas/trace.ts",
      from: "../engine/issue.js",
      says: "formulas may not import from engine",
      why: "against the direction",
    },
    {
      path: "formulas/trace.ts",
      from: "../dates/day.js",
      says: "formulas may not import from dates",
      why: "no date in a formula",
    },
    {
      path: "engine/fields.ts",
      from: "../russia/term.js",
      says: "engine may not import from russia",
      why: "no insurance in the engine",
    },
    {
      path: "kazakhstan/mrp.ts",
      from: "../russia/term.js",
      says: "kazakhstan may not import from russia",
      why: "another country",
    },
    {
      path: "russia/osago/a.ts",
      from: "../../operations.js",
      says: "russia may not import from operations",
      why: "against the direction",
    },
    {
      path: "russia/osago/a.ts",
      from: "../../explain/explain.js",
      says: "russia may not import from explain",
      why: "against the direction",
    },
    {
      path: "kazakhstan/ogpo-plus/a.ts",
      from: "../civil-code/grounds.js",
      says: "kazakhstan/ogpo-plus may not import from kazakhstan/civil-code",
      why: "past the door",
    },
    {
      path: "kazakhstan/ogpo-plus/a.ts",
      from: "../civil-code/settle.js",
      says: "kazakhstan/ogpo-plus may not import from kazakhstan/civil-code",
      why: "a door for another",
    },
    {
      path: "kazakhstan/ogpo-plus/a.ts",
      from: "../life-cabinet/index.js",
      says: "kazakhstan/ogpo-plus may not import from kazakhstan/life-cabinet",
      why: "no door",
    },
    {
      path: "russia/osago/a.ts",
      from: "../../formulas/index.js",
      says: "an index.ts is for those who import the package",
      why: "all formulas for one",
    },
    {
      path: "kazakhstan/mrp.ts",
      from: "./ogpo-plus/parameters.js",
      says: "what products share may not import from kazakhstan/ogpo-plus",
      why: "against the direction",
    },
    {
      path: "kazakhstan/ended-contract/a.ts",
      from: "../civil-code/decide.js",
      says: "what products share may not import from kazakhstan/civil-code",
      why: "against the direction",
    },
    {
      path: "operations.ts",
      from: "./explain/explain.js",
      says: "operations may not import from explain",
      why: "sisters",
    },
    {
      path: "explain/explain.ts",
      from: "../russia/osago/return-premium.js",
      says: "explain imports words alone",
      why: "a product in every bundle",
    },
    {
      path: "explain/explain.ts",
      from: "../operations.js",
      says: "explain may not import from operations",
      why: "every product in every bundle",
    },
    {
      path: "testing/index.ts",
      from: "../operations.js",
      says: "testing may not import from operations",
      why: "every product in every bundle",
    },
    {
      path: "index.ts",
      from: "./russia/osago/words.js",
      says: "the root has products as a whole",
      why: "past the surface of a product",
    },
    { path: "cli/main.ts", from: "../index.js", says: "cli may not import from index", why: "sisters" },
    {
      path: "cli/main.ts",
      from: "../russia/osago/index.js",
      says: "cli may not import from russia",
      why: "past the list of operations",
    },
    {
      path: "formulas/trace.ts",
      from: "../helpers/index.js",
      says: "there is no room helpers",
      why: "a folder of no room",
    },
    {
      path: "formulas/trace.ts",
      from: "../../package.json",
      says: "it lies outside src",
      why: "only the command line needs it",
    },
    { path: "cli/main.ts", from: "../../test/oracle/days.js", says: "it lies outside src", why: "a test" },
    {
      path: "formulas/trace.ts",
      from: "zod/mini",
      says: "zod may not be imported here",
      why: "zod outside the reading of inputs",
    },
    {
      path: "russia/osago/payout-cap.ts",
      from: "zod",
      says: "zod may not be imported here",
      why: "not a file of fields by its name",
    },
    {
      path: "formulas/trace.ts",
      from: "decimal.js",
      says: "decimal.js may not be imported here",
      why: "decimal.js outside exact",
    },
    {
      path: "engine/fields.ts",
      from: "date-fns",
      says: "date-fns may not be imported here",
      why: "date-fns outside dates",
    },
    {
      path: "engine/fields.ts",
      from: "date-fns/addMonths",
      says: "date-fns may not be imported here",
      why: "by subpath",
    },
    {
      path: "exact/a.ts",
      from: "@date-fns/utc",
      says: "@date-fns/utc may not be imported here",
      why: "date-fns outside dates",
    },
    { path: "engine/a.ts", from: "node:fs", says: "modules of Node", why: "Node outside the command line" },
    { path: "explain/a.ts", from: "fs", says: "modules of Node", why: "Node without its prefix" },
    { path: "exact/a.ts", from: "lodash", says: "no part of the library", why: "a package that nobody needs" },
    {
      path: "exact/a.ts",
      from: "toString",
      says: "no part of the library",
      why: "a package named as a word of the language",
    },
  ])("complains of $path importing $from: $why", ({ path, from, says }) => {
    const complaints = complaintsAbout({ path, text: importing(from) });
    expect(complaints).toEqual([expect.stringContaining(says)]);
    expect(complaints[0]?.startsWith(`src/${path} imports ${from}: `)).toBe(true);
  });

  it.each([
    { text: `import type { A } from "../exact/fraction.js"; export type B = A;`, why: "types only" },
    { text: `import "../exact/fraction.js";`, why: "for its effects" },
    { text: `import * as money from "../exact/fraction.js"; export const a = money;`, why: "as a namespace" },
    { text: `export { a } from "../exact/fraction.js";`, why: "passed on by name" },
    { text: `export * from "../exact/fraction.js";`, why: "passed on whole" },
    { text: `export type A = import("../exact/fraction.js").A;`, why: "in a type" },
    { text: `export const a = await import("../exact/fraction.js");`, why: "at run time" },
    { text: `import money = require("../exact/fraction.js"); export const a = money;`, why: "as CommonJS" },
    { text: `export const a = require("../exact/fraction.js");`, why: "by a call" },
    {
      text: `export const a = 1; // a comment first\nimport\n  {\n  b } from '../exact/fraction.js'; export { b };`,
      why: "over several lines",
    },
  ])("sees an import in any form: $why", ({ text }) => {
    expect(complaintsAbout({ path: "dates/a.ts", text })).toEqual([
      "src/dates/a.ts imports ../exact/fraction.js: dates may not import from exact",
    ]);
  });

  it("does not take comments and texts for imports", () => {
    const text = `/** import { a } from "../exact/fraction.js"; */\nexport const a = 'import "../exact/fraction.js"'; // import("zod")`;
    expect(complaintsAbout({ path: "dates/a.ts", text })).toEqual([]);
  });

  it("complains of a name that is computed, and of a folder that has no place", () => {
    expect(complaintsAbout({ path: "dates/a.ts", text: "export const a = (b: string) => import(b);" })).toEqual([
      "src/dates/a.ts imports a computed name: no part of the library may import this package",
    ]);
    expect(complaintsAbout({ path: "utils/a.ts", text: "" })).toEqual(["src/utils/a.ts stands in no room of src/"]);
  });

  it("names every fault of a file", () => {
    const text = `${importing("zod")}${importing("../formulas/trace.js")}export const c: any = new Date();`;
    expect(complaintsAbout({ path: "exact/a.ts", text }).length).toBe(4);
  });
});
