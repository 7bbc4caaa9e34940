import { describe, expect, it } from "vitest";
import { cyclesAmong, filesLoadedBy } from "./check-source.js";

describe("the files that a file loads", () => {
  it.each([
    { text: `import { b } from "./b.ts";`, files: ["exact/b.ts"], why: "an import" },
    {
      text: `import { type B } from "./b.ts";`,
      files: ["exact/b.ts"],
      why: "a type by name: the file is loaded all the same",
    },
    { text: `import "./b.ts";`, files: ["exact/b.ts"], why: "for its effects" },
    { text: `export * from "./b.ts";`, files: ["exact/b.ts"], why: "passed on" },
    { text: `export const b = await import("../dates/day.ts");`, files: ["dates/day.ts"], why: "at run time" },
    { text: `import type { B } from "./b.ts";`, files: [], why: "types only" },
    { text: `export type { B } from "./b.ts";`, files: [], why: "types only, passed on" },
    { text: `export type B = import("./b.ts").B;`, files: [], why: "a type only" },
    { text: `import { Decimal } from "decimal.js";`, files: [], why: "a package" },
  ])("are $files in $text: $why", ({ text, files }) => {
    expect(filesLoadedBy({ path: "exact/a.ts", text })).toEqual(files);
  });
});

describe("the search for cycles", () => {
  const file = (path: string, ...imports: readonly string[]) => ({
    path,
    text: imports.map((specifier) => `import "${specifier}";`).join("\n"),
  });

  it.each([
    { sources: [file("a.ts", "./b.ts"), file("b.ts")], cycles: [], why: "one way" },
    {
      sources: [file("a.ts", "./b.ts", "./c.ts"), file("b.ts", "./d.ts"), file("c.ts", "./d.ts"), file("d.ts")],
      cycles: [],
      why: "two ways to one file",
    },
    { sources: [file("a.ts", "./a.ts")], cycles: ["a.ts → a.ts"], why: "a file that loads itself" },
    { sources: [file("a.ts", "./b.ts"), file("b.ts", "./a.ts")], cycles: ["a.ts → b.ts → a.ts"], why: "two files" },
    {
      sources: [file("x.ts", "./m/a.ts"), file("m/a.ts", "./b.ts"), file("m/b.ts", "./c.ts"), file("m/c.ts", "./a.ts")],
      cycles: ["m/a.ts → m/b.ts → m/c.ts → m/a.ts"],
      why: "three files, found from outside",
    },
  ])("finds $cycles: $why", ({ sources, cycles }) => {
    expect(cyclesAmong(sources)).toEqual(cycles);
  });

  it("does not count a way back that is of types only", () => {
    const back = { path: "b.ts", text: `import type { A } from "./a.ts";` };
    expect(cyclesAmong([file("a.ts", "./b.ts"), back])).toEqual([]);
  });
});
