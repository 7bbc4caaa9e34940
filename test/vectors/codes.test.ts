import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { vectorFiles } from "./vector-files.js";

/** The sections of the page of codes of which vectors speak. The others are words for people, or ours alone. */
const SECTIONS = ["Reasons", "Grounds", "Verdicts", "Conditions", "Effects", "Bounds", "Notes", "Errors"];

/** Errors of the command line, which no input of an operation can cause. */
const OF_LINES = ["invalid-json", "unknown-operation", "line-too-long"];

const page = readFileSync(new URL("../../docs/codes.md", import.meta.url), "utf8");

const codesIn = (section: string): readonly string[] => {
  const text = page.split("\n## ").find((part) => part.startsWith(`${section}\n`)) ?? "";
  return [...text.matchAll(/^\| `([^`]+)`/gm)].flatMap(([, code]) => (code === undefined ? [] : [code]));
};

/** Every text that is a value somewhere in a file, a key not. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}

const spoken = vectorFiles.flatMap(({ file }) =>
  file.cases.map((one) => ("error" in one ? [one.input, one.error] : [one.input, one.expected, one.notes])),
);
const texts = new Set(textsIn(spoken));

describe("the vectors", () => {
  it.each(SECTIONS)("hold every code of the section %s", (section) => {
    const codes = codesIn(section).filter((code) => !OF_LINES.includes(code));
    expect(codes.length).toBeGreaterThan(1);
    expect(codes.filter((code) => !texts.has(code))).toEqual([]);
  });

  const rounding = vectorFiles.filter(({ file }) => "always-up" in file.flags);

  it.each(rounding)("of $file.operation round in every mode", ({ file }) => {
    const modes = ["half-up", "half-even", "half-down", "up", "down"];
    const results = new Set(textsIn(file.cases.filter((one) => !("error" in one))));
    expect(modes.filter((mode) => !results.has(mode))).toEqual([]);
  });
});
