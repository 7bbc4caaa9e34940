import type { Section } from "../../table.js";
import { applied, premium, rounding, share, sold } from "./sold.js";

/** 73 of 365 days left: 0.154 of the premium goes back. */
export const amounts: Section = {
  input: { ...sold, termination: { ...sold.termination, appliedOn: "2025-10-19" } },
  rows: [
    {
      side: "half of 0.01 above an even hundredth",
      why: "2.5*0.154 = 0.385 is rounded up, to 0.39",
      flags: ["always-half-even", "always-half-down", "rounds-both-parts"],
      with: premium("2.5"),
    },
    {
      side: "half of 0.01 above an even hundredth, half to even",
      why: "0.385: the even neighbour is 0.38",
      flags: ["always-half-up", "always-up"],
      with: { ...premium("2.5"), ...rounding("0.01", "half-even") },
    },
    {
      side: "half of 0.01 above an odd hundredth, half to even",
      why: "7.5*0.154 = 1.155: the even neighbour is 1.16",
      flags: ["always-half-down", "always-down"],
      with: { ...premium("7.5"), ...rounding("0.01", "half-even") },
    },
    {
      side: "half of 0.01 above an odd hundredth, half down",
      why: "1.155 is rounded down to 1.15",
      flags: ["always-half-up", "always-half-even"],
      with: { ...premium("7.5"), ...rounding("0.01", "half-down") },
    },
    {
      side: "half of 1, by default half up",
      why: "250*0.154 = 38.5 is rounded to 39, and 211 is kept",
      flags: ["always-half-even", "always-hundredths", "rounds-both-parts"],
      with: { ...premium("250"), ...rounding("1", "half-up") },
    },
    {
      side: "exactly an amount, down",
      why: "13000*0.154 = 2002, however it is divided",
      flags: ["floats", "divides-first"],
      with: { ...premium("13000"), ...rounding("0.01", "down") },
    },
    {
      side: "exactly an amount, up",
      why: "24000*0.154 = 3696, however it is divided",
      flags: ["floats", "divides-first"],
      with: { ...premium("24000"), ...rounding("0.01", "up") },
    },
    {
      side: "an inexact amount, up",
      why: "0.01*0.154 is rounded up to the whole premium",
      flags: ["always-half-up", "always-down"],
      with: { ...premium("0.01"), ...rounding("0.01", "up") },
    },
    {
      side: "an amount of less than half of the unit",
      why: "0.01*0.154 rounds to 0, so there is no deadline",
      flags: ["always-up", "due-of-nothing"],
      with: premium("0.01"),
    },
    {
      side: "an inexact amount, up above the premium",
      why: "75*0.154 = 11.55 to the next 100 would be 100: never above the premium",
      flags: ["above-whole", "always-hundredths"],
      with: { ...premium("75"), ...rounding("100", "up") },
    },
    {
      side: "the whole premium as the returnable share, before the first day",
      why: "20.50 of 20.50 to the nearest 1 would be 21: never above the premium",
      flags: ["above-whole", "ignores-share-option"],
      with: { ...premium("20.50"), ...share("1"), ...applied("2024-12-31"), ...rounding("1", "half-up") },
    },
    {
      side: "a remainder that is not a multiple of the unit",
      why: "100.55*0.154 = 15.4847 gives 15; 85.55 is kept, with two decimals",
      flags: ["always-hundredths", "rounds-both-parts"],
      with: { ...premium("100.55"), ...rounding("1", "half-up") },
    },
    {
      side: "the largest premium",
      why: "999999999999999.99*0.154 = 153999999999999.99846",
      flags: ["always-down"],
      with: premium("999999999999999.99"),
    },
    {
      side: "another returnable share",
      why: "10000*0.5*73/365 = 1000",
      flags: ["ignores-share-option"],
      with: share("0.5"),
    },
    {
      side: "a returnable share of six decimals",
      why: "10000*0.123457*73/365 = 246.914",
      flags: ["ignores-share-option"],
      with: share("0.123457"),
    },
    {
      side: "a returnable share of 0",
      why: "nothing goes back, printed to the unit: 0.00",
      flags: ["ignores-share-option", "due-of-nothing"],
      with: share(0),
    },
  ],
};
