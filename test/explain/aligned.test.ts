import { describe, expect, it } from "vitest";
import { align } from "../../src/explain/aligned.js";

describe("aligned rows", () => {
  it.each([
    { why: "no rows", rows: [], lines: [] },
    { why: "one row needs no more than two spaces between cells", rows: [["a", "b"]], lines: ["a  b"] },
    {
      why: "a column is as wide as its widest cell",
      rows: [
        ["a", "bbb", "c"],
        ["aaaa", "b", "cc"],
      ],
      lines: ["a     bbb  c", "aaaa  b    cc"],
    },
    {
      why: "the last column is not padded",
      rows: [
        ["a", "long"],
        ["b", "x"],
      ],
      lines: ["a  long", "b  x"],
    },
    {
      why: "an empty last cell leaves no blanks behind",
      rows: [
        ["a", "b", ""],
        ["a", "bb", "c"],
      ],
      lines: ["a  b", "a  bb  c"],
    },
    {
      why: "an empty cell keeps its column",
      rows: [
        ["", "b"],
        ["aa", "b"],
      ],
      lines: ["    b", "aa  b"],
    },
    { why: "rows of different lengths", rows: [["a"], ["aaa", "b"]], lines: ["a", "aaa  b"] },
    {
      why: "signs outside ASCII are one wide",
      rows: [
        ["1…", "×"],
        ["12", "÷"],
      ],
      lines: ["1…  ×", "12  ÷"],
    },
  ])("stand in columns: $why", ({ rows, lines }) => {
    expect(align(rows)).toEqual(lines);
  });
});
