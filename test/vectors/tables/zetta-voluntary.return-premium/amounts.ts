import type { Section } from "../../table.js";
import { CLAUSE, costs, covered, ended, premium, rounding } from "./ended.js";

export const amounts: Section = {
  input: { ...ended, termination: { ...ended.termination, lastCoveredDay: "2025-05-26" } },
  clause: CLAUSE,
  rows: [
    {
      side: "costs above what is unearned",
      why: "156 days are left: 21369.86 is less than 21500, so the return is 0",
      flags: ["negative-return", "costs-on-unearned"],
      with: covered("2025-07-28"),
    },
    {
      side: "costs just below what is unearned",
      why: "157 days are left: 21506.849... less 21500",
      flags: ["last-covered-day-unused", "costs-on-unearned"],
      with: covered("2025-07-27"),
    },
    {
      side: "costs above what is unearned, up",
      why: "a negative amount becomes 0 and is not rounded up",
      flags: ["negative-return"],
      with: { ...covered("2025-10-01"), ...rounding("1", "up") },
    },
    {
      side: "costs of the whole premium",
      why: "nothing is left, not a negative amount",
      flags: ["ignores-costs-option", "negative-return"],
      with: costs("1", "paid-premium"),
    },
    {
      side: "costs of 0",
      why: "50000*219/365 = 30000",
      flags: ["ignores-costs-option"],
      with: costs("0", "paid-premium"),
    },
    {
      side: "costs of six decimals",
      why: "30000*(1 - 0.430001) = 17099.97",
      flags: ["ignores-costs-option"],
      with: costs("0.430001", "unearned-premium"),
    },
    {
      side: "half of 0.01",
      why: "0.17*0.50 = 0.085 is rounded up",
      flags: ["always-half-even", "always-half-down", "rounds-both-parts"],
      with: premium("0.50"),
    },
    {
      side: "half of 0.01, half to even",
      why: "0.085: the even neighbour is 0.08",
      flags: ["always-half-up", "always-up"],
      with: { ...premium("0.50"), ...rounding("0.01", "half-even") },
    },
    {
      side: "half of 0.01 above an odd hundredth, half down",
      why: "0.17*1.50 = 0.255 is rounded down to 0.25",
      flags: ["always-half-up", "always-half-even"],
      with: { ...premium("1.50"), ...rounding("0.01", "half-down") },
    },
    {
      side: "half of 1",
      why: "0.17*50 = 8.5 is rounded to 9",
      flags: ["always-half-even", "always-hundredths", "rounds-both-parts"],
      with: { ...premium("50"), ...rounding("1", "half-up") },
    },
    {
      side: "exactly an amount, up",
      why: "0.17*24000 = 4080, however it is divided",
      flags: ["floats", "divides-first"],
      with: { ...premium("24000"), ...rounding("0.01", "up") },
    },
    {
      side: "exactly an amount, down",
      why: "0.17*13000 = 2210, however it is divided",
      flags: ["floats", "divides-first"],
      with: { ...premium("13000"), ...rounding("0.01", "down") },
    },
    {
      side: "the whole premium by the formula",
      why: "never covered, costs of 0: the formula's result is rounded, so 20000.4 gives 20000",
      flags: ["whole-unrounded"],
      with: {
        ...covered("2024-12-31"),
        ...costs("0", "paid-premium"),
        ...premium("20000.4"),
        ...rounding("1", "half-up"),
      },
    },
    {
      side: "the whole premium by the formula, up",
      why: "20001 would exceed the whole",
      flags: ["above-whole"],
      with: { ...covered("2024-12-31"), ...costs("0", "paid-premium"), ...premium("20000.4"), ...rounding("1", "up") },
    },
    {
      side: "the largest premium",
      why: "0.17*999999999999999.99",
      flags: ["always-down"],
      with: premium("999999999999999.99"),
    },
  ],
};
