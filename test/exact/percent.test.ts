import { describe, expect, it } from "vitest";
import { shareOfPercent } from "../../src/exact/percent.js";

describe("a percentage", () => {
  it.each([
    { text: "10%", share: "0.1", why: "ten hundredths, with no 0 at the end" },
    { text: "100%", share: "1", why: "all of it" },
    { text: "0%", share: "0", why: "nothing" },
    { text: "7.5%", share: "0.075", why: "half a hundredth" },
    { text: "0.0001%", share: "0.000001", why: "the smallest share, without an exponent" },
    { text: "999%", share: "9.99", why: "three digits: whether it is too much is not its matter" },
    { text: `0.${"0".repeat(29)}1%`, share: `0.${"0".repeat(31)}1`, why: "30 decimals, every one of them kept" },
  ])("of $text is the share $share: $why", ({ text, share }) => {
    expect(shareOfPercent(text)).toBe(share);
  });

  it.each([
    { text: "10", why: "no sign" },
    { text: "%", why: "no number" },
    { text: "10%%", why: "two signs" },
    { text: "-10%", why: "below zero" },
    { text: "1000%", why: "four digits" },
    { text: ".5%", why: "no digit before the point" },
    { text: "5.%", why: "no digit after the point" },
    { text: "1e1%", why: "an exponent" },
    { text: " 10%", why: "a space before" },
    { text: `0.${"0".repeat(31)}%`, why: "31 decimals" },
  ])("is not read from $text: $why", ({ text }) => {
    expect(shareOfPercent(text)).toBeUndefined();
  });
});
