import { describe, expect, it } from "vitest";
import { complaintsAbout } from "./check-source.js";

describe("the check of what a file says", () => {
  it.each([
    { text: "export const a = new Date();", says: "new Date", why: "the clock" },
    { text: "export const a = new Date('2025-01-01');", says: "new Date", why: "an instant" },
    { text: "export const a = new globalThis.Date();", says: "new Date", why: "the clock by another name" },
    { text: "export const a = Date();", says: "Date()", why: "the clock as text" },
    { text: "export const a = Date.now();", says: "Date.now", why: "the clock" },
    { text: "export const a = Date.parse('2025-01-01T00:00');", says: "Date.parse", why: "local time" },
    { text: "export const a = performance.now();", says: "performance", why: "the clock" },
    { text: "export const a = globalThis.performance.now();", says: "performance", why: "the clock by another name" },
    { text: "export const a = process.env.TZ;", says: "process", why: "the environment" },
    { text: "export const { env } = process;", says: "process", why: "the environment" },
    { text: "export const a = new Intl.NumberFormat();", says: "Intl", why: "the locale" },
    { text: "export const a = (5).toLocaleString();", says: "toLocaleString", why: "the locale" },
    { text: "export const a = 'a'.localeCompare('b');", says: "localeCompare", why: "the locale" },
    { text: "export const a: any = 5;", says: "any", why: "a type that says nothing" },
    {
      text: "export const a = (b: readonly any[]) => b;",
      says: "any",
      why: "a type that says nothing, inside another",
    },
    { text: "export const a = 5 as any;", says: "any", why: "a cast to it" },
  ])("complains of $says: $why", ({ text, says }) => {
    expect(complaintsAbout({ path: "engine/a.ts", text: `// one line before\n${text}` })).toEqual([
      `src/engine/a.ts says ${says} in line 2`,
    ]);
  });

  it.each([
    { text: "export const a = (b: { readonly process: string }) => b.process;", why: "a field that is called so" },
    { text: "export const a = { performance: 1 };", why: "a key that is called so" },
    { text: "export const any = 5;", why: "a name, not a type" },
    { text: "// new Date(), any, process.env, Intl\nexport const a = 'Date.now()';", why: "a comment and a text" },
    { text: "export const a = (date: UTCDate) => date.getDate();", why: "another class" },
  ])("is silent about $text: $why", ({ text }) => {
    expect(complaintsAbout({ path: "engine/a.ts", text })).toEqual([]);
  });

  it("lets the door of instants ask for a zone, but not for the clock", () => {
    const text = "export const a = [new Intl.DateTimeFormat(), new Date()];";
    expect(complaintsAbout({ path: "dates/day-in.ts", text })).toEqual(["src/dates/day-in.ts says new Date in line 1"]);
    expect(complaintsAbout({ path: "dates/day.ts", text })).toEqual([
      "src/dates/day.ts says Intl in line 1",
      "src/dates/day.ts says new Date in line 1",
    ]);
  });

  it("lets the command line have a clock and an environment, but no any", () => {
    const text = "export const a = [new Date(), Date.now(), performance.now(), process.env, Intl] as any;";
    expect(complaintsAbout({ path: "cli/a.ts", text })).toEqual(["src/cli/a.ts says any in line 1"]);
  });
});
