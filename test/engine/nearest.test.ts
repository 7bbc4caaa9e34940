import { describe, expect, it } from "vitest";
import { lettersBetween, nearest } from "../../src/engine/nearest.js";

describe("the letters between two words", () => {
  it.each([
    { word: "premium", other: "premium", letters: 0, why: "the same" },
    { word: "premium", other: "premum", letters: 1, why: "one left out" },
    { word: "premum", other: "premium", letters: 1, why: "one too many" },
    { word: "premiun", other: "premium", letters: 1, why: "one replaced" },
    { word: "permium", other: "premium", letters: 2, why: "two swapped" },
    { word: "kitten", other: "sitting", letters: 3, why: "the example of the textbooks" },
    { word: "intention", other: "execution", letters: 5, why: "the other one" },
    { word: "", other: "on", letters: 2, why: "from nothing" },
    { word: "on", other: "", letters: 2, why: "to nothing" },
    { word: "FirstDay", other: "firstDay", letters: 0, why: "only a capital" },
    { word: "FIRSTDAY", other: "firstDay", letters: 0, why: "only capitals, though many" },
    { word: "FirstDy", other: "firstDay", letters: 2, why: "a capital counts beside another difference" },
  ])("are $letters from '$word' to '$other': $why", ({ word, other, letters }) => {
    expect(lettersBetween(word, other, 9)).toBe(letters);
    expect(lettersBetween(word, other, letters)).toBe(letters);
    expect(lettersBetween(word, other, letters - 0.5)).toBe(Number.POSITIVE_INFINITY);
  });

  it("are not counted in a word that is far too long", () => {
    expect(lettersBetween("x".repeat(1e8), "firstDay", 2)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("the nearest words", () => {
  const words = ["firstDay", "lastDay", "payday"];
  const nearestTo = (word: string) => nearest(words, (other) => lettersBetween(word, other, 2));

  it.each([
    { word: "fistDay", words: ["firstDay"], letters: 1, why: "one letter from one, two from another" },
    { word: "LASTDAY", words: ["lastDay"], letters: 0, why: "only capitals away" },
    { word: "astDay", words: ["lastDay"], letters: 1, why: "one letter from one" },
    { word: "fastDay", words: ["lastDay"], letters: 1, why: "a word, but no field" },
    { word: "istDay", words: ["firstDay", "lastDay"], letters: 2, why: "a tie" },
    { word: "termDays", words: [], letters: Number.POSITIVE_INFINITY, why: "far from all" },
  ])("to $word are $words: $why", ({ word, words, letters }) => {
    expect(nearestTo(word)).toEqual({ words, letters });
  });

  it("of none are none", () => {
    expect(nearest([], () => 0)).toEqual({ words: [], letters: Number.POSITIVE_INFINITY });
  });
});
