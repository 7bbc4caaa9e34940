import { describe, expect, it } from "vitest";
import { complaintsAbout } from "./check-source.ts";

const importing = (specifier: string): string => `import { a } from "${specifier}";\nexport const b = a;\n`;

describe("the check of a file's imports", () => {
  it.each([
    { path: "money/amount.ts", from: "./fraction.ts", why: "the same folder" },
    { path: "money/amount.ts", from: "../errors/index.ts", why: "errors stand before money" },
    { path: "calendar/months.ts", from: "../errors/index.ts", why: "errors stand before calendar" },
    { path: "trace/trace.ts", from: "../money/index.ts", why: "money stands before trace" },
    { path: "formulas/no-return.ts", from: "../trace/index.ts", why: "trace stands before formulas" },
    { path: "input/fields.ts", from: "../calendar/index.ts", why: "calendar stands before input" },
    { path: "rule-sets/osago/grounds.ts", from: "../../input/index.ts", why: "input stands before rule sets" },
    { path: "rule-sets/osago/grounds.ts", from: "./facts.ts", why: "the same rule set" },
    {
      path: "rule-sets/ogpo-plus/grounds.ts",
      from: "../kz-civil-code/grounds.ts",
      why: "the edge for the shared grounds",
    },
    {
      path: "rule-sets/life-cabinet/result.ts",
      from: "../kz-civil-code/result.ts",
      why: "the edge for the shared contract",
    },
    {
      path: "rule-sets/zetta-voluntary/return-premium.ts",
      from: "../osago/term-days.ts",
      why: "the edge for the days and the day to pay",
    },
    {
      path: "operations/index.ts",
      from: "../rule-sets/osago/payout-cap.ts",
      why: "operations gather what is not public",
    },
    { path: "explain/words.ts", from: "../rule-sets/osago/words.ts", why: "explain gathers the words" },
    { path: "schemas/index.ts", from: "../rule-sets/osago/payout-cap.schema.ts", why: "schemas gather the schemas" },
    { path: "index.ts", from: "./operations/index.ts", why: "operations stand before the index" },
    { path: "index.ts", from: "./rule-sets/osago/index.ts", why: "the public surface of a rule set" },
    { path: "cli/main.ts", from: "../explain/index.ts", why: "explain stands before the command line" },
    { path: "cli/main.ts", from: "../../package.json", why: "the command line prints the version" },
    { path: "cli/run.ts", from: "node:stream", why: "the command line runs on Node" },
    { path: "cli/verify.ts", from: "../testing/index.ts", why: "testing stands before the command line" },
    { path: "testing/index.ts", from: "node:fs", why: "test suites run on Node" },
    { path: "input/fields.ts", from: "zod/mini", why: "zod lives in input" },
    { path: "rule-sets/osago/payout-cap.schema.ts", from: "zod/mini", why: "zod lives in the schema files" },
    { path: "schemas/results.ts", from: "zod/mini", why: "zod lives in the schemas" },
    { path: "cli/schema.ts", from: "../schemas/index.ts", why: "schemas stand before the command line" },
    { path: "money/decimal.ts", from: "decimal.js", why: "decimal.js lives in money" },
    { path: "calendar/months.ts", from: "date-fns/addMonths", why: "date-fns lives in calendar" },
    { path: "calendar/months.ts", from: "@date-fns/utc", why: "date-fns lives in calendar" },
  ])("lets $path import $from: $why", ({ path, from }) => {
    expect(complaintsAbout({ path, text: importing(from) })).toEqual([]);
  });

  it.each([
    {
      path: "errors/issue.ts",
      from: "../money/index.ts",
      says: "errors may not import from money",
      why: "against the direction",
    },
    {
      path: "money/amount.ts",
      from: "../calendar/index.ts",
      says: "money may not import from calendar",
      why: "sisters",
    },
    {
      path: "calendar/months.ts",
      from: "../money/index.ts",
      says: "calendar may not import from money",
      why: "sisters",
    },
    {
      path: "money/amount.ts",
      from: "../trace/index.ts",
      says: "money may not import from trace",
      why: "against the direction",
    },
    {
      path: "trace/trace.ts",
      from: "../formulas/index.ts",
      says: "trace may not import from formulas",
      why: "against the direction",
    },
    {
      path: "formulas/a.ts",
      from: "../input/index.ts",
      says: "formulas may not import from input",
      why: "against the direction",
    },
    {
      path: "input/fields.ts",
      from: "../rule-sets/osago/index.ts",
      says: "input may not import from rule-sets",
      why: "against the direction",
    },
    {
      path: "rule-sets/osago/a.ts",
      from: "../../operations/index.ts",
      says: "rule-sets may not import from operations",
      why: "against the direction",
    },
    {
      path: "rule-sets/osago/a.ts",
      from: "../../explain/index.ts",
      says: "rule-sets may not import from explain",
      why: "against the direction",
    },
    {
      path: "operations/index.ts",
      from: "../explain/index.ts",
      says: "operations may not import from explain",
      why: "sisters",
    },
    {
      path: "rule-sets/osago/a.ts",
      from: "../../schemas/index.ts",
      says: "rule-sets may not import from schemas",
      why: "against the direction",
    },
    {
      path: "operations/index.ts",
      from: "../schemas/index.ts",
      says: "operations may not import from schemas",
      why: "sisters",
    },
    {
      path: "explain/explain.ts",
      from: "../index.ts",
      says: "explain may not import from index",
      why: "against the direction",
    },
    { path: "cli/main.ts", from: "../index.ts", says: "cli may not import from index", why: "sisters" },
    { path: "trace/trace.ts", from: "../money/fraction.ts", says: "only money/index.ts", why: "past the index" },
    { path: "trace/trace.ts", from: "../money", says: "only money/index.ts", why: "a folder" },
    { path: "trace/trace.ts", from: "../money/index.js", says: "only money/index.ts", why: "another ending" },
    { path: "rule-sets/osago/a.ts", from: "../../input/fields.ts", says: "only input/index.ts", why: "past the index" },
    {
      path: "index.ts",
      from: "./rule-sets/osago/words.ts",
      says: "only rule-sets/osago/index.ts",
      why: "past the rule set's index",
    },
    {
      path: "cli/main.ts",
      from: "../rule-sets/osago/words.ts",
      says: "only rule-sets/osago/index.ts",
      why: "past the rule set's index",
    },
    {
      path: "rule-sets/osago/a.ts",
      from: "../kz-civil-code/index.ts",
      says: "osago may not import from kz-civil-code",
      why: "no such edge",
    },
    {
      path: "rule-sets/kz-civil-code/a.ts",
      from: "../ogpo-plus/a.ts",
      says: "kz-civil-code may not import from ogpo-plus",
      why: "the edge the other way",
    },
    {
      path: "rule-sets/osago/a.ts",
      from: "../zetta-voluntary/a.ts",
      says: "osago may not import from zetta-voluntary",
      why: "the edge the other way",
    },
    {
      path: "rule-sets/life-cabinet/a.ts",
      from: "../ogpo-plus/a.ts",
      says: "life-cabinet may not import from ogpo-plus",
      why: "no such edge",
    },
    {
      path: "rule-sets/osago/a.ts",
      from: "../shared.ts",
      says: "osago may not import from shared.ts",
      why: "a file between the rule sets",
    },
    {
      path: "trace/trace.ts",
      from: "../helpers/index.ts",
      says: "knows no folder helpers",
      why: "a folder of no level",
    },
    {
      path: "trace/trace.ts",
      from: "../../package.json",
      says: "it lies outside src",
      why: "only the command line needs it",
    },
    { path: "cli/main.ts", from: "../../test/oracle/days.ts", says: "it lies outside src", why: "a test" },
    { path: "trace/trace.ts", from: "zod/mini", says: "zod may not be imported here", why: "zod outside input" },
    {
      path: "rule-sets/osago/schema.ts",
      from: "zod",
      says: "zod may not be imported here",
      why: "not a schema file by its name",
    },
    {
      path: "trace/trace.ts",
      from: "decimal.js",
      says: "decimal.js may not be imported here",
      why: "decimal.js outside money",
    },
    {
      path: "input/fields.ts",
      from: "date-fns",
      says: "date-fns may not be imported here",
      why: "date-fns outside calendar",
    },
    {
      path: "input/fields.ts",
      from: "date-fns/addMonths",
      says: "date-fns may not be imported here",
      why: "by subpath",
    },
    {
      path: "money/a.ts",
      from: "@date-fns/utc",
      says: "@date-fns/utc may not be imported here",
      why: "date-fns outside calendar",
    },
    { path: "input/a.ts", from: "node:fs", says: "modules of Node", why: "Node outside the command line" },
    { path: "explain/a.ts", from: "fs", says: "modules of Node", why: "Node without its prefix" },
    { path: "money/a.ts", from: "lodash", says: "no part of the library", why: "a package that nobody needs" },
    {
      path: "money/a.ts",
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
    { text: `import type { A } from "../money/index.ts"; export type B = A;`, why: "types only" },
    { text: `import "../money/index.ts";`, why: "for its effects" },
    { text: `import * as money from "../money/index.ts"; export const a = money;`, why: "as a namespace" },
    { text: `export { a } from "../money/index.ts";`, why: "passed on by name" },
    { text: `export * from "../money/index.ts";`, why: "passed on whole" },
    { text: `export type A = import("../money/index.ts").A;`, why: "in a type" },
    { text: `export const a = await import("../money/index.ts");`, why: "at run time" },
    { text: `import money = require("../money/index.ts"); export const a = money;`, why: "as CommonJS" },
    { text: `export const a = require("../money/index.ts");`, why: "by a call" },
    {
      text: `export const a = 1; // a comment first\nimport\n  {\n  b } from '../money/index.ts'; export { b };`,
      why: "over several lines",
    },
  ])("sees an import in any form: $why", ({ text }) => {
    expect(complaintsAbout({ path: "errors/a.ts", text })).toEqual([
      "src/errors/a.ts imports ../money/index.ts: errors may not import from money",
    ]);
  });

  it("does not take comments and texts for imports", () => {
    const text = `/** import { a } from "../money/index.ts"; */\nexport const a = 'import "../money/index.ts"'; // import("zod")`;
    expect(complaintsAbout({ path: "errors/a.ts", text })).toEqual([]);
  });

  it("complains of a name that is computed, and of a folder that has no place", () => {
    expect(complaintsAbout({ path: "errors/a.ts", text: "export const a = (b: string) => import(b);" })).toEqual([
      "src/errors/a.ts imports a computed name: no part of the library may import this package",
    ]);
    expect(complaintsAbout({ path: "utils/a.ts", text: "" })).toEqual([
      "src/utils/a.ts stands in no folder that CONTRIBUTING.md knows",
    ]);
  });

  it("names every fault of a file", () => {
    const text = `${importing("zod")}${importing("../trace/index.ts")}export const c: any = new Date();`;
    expect(complaintsAbout({ path: "money/a.ts", text }).length).toBe(4);
  });
});
