import type { Section } from "../../table.js";
import { CLAUSE, premium, rounding } from "./delay.js";

export const roundings: Section = {
  input: { premium: "50", dueOn: "2025-07-14", paidOn: "2025-07-15" },
  clause: CLAUSE,
  rows: [
    {
      side: "half of 1",
      why: "1% of 50 is 0.5, which is rounded up",
      flags: ["always-half-even", "always-half-down", "always-hundredths"],
      with: rounding("1", "half-up"),
    },
    {
      side: "half of 1, half to even",
      why: "0.5: the even neighbour is 0",
      flags: ["always-half-up", "always-up"],
      with: rounding("1", "half-even"),
    },
    {
      side: "half of 1 above an odd number, half to even",
      why: "3 days: 1.5, the even neighbour is 2",
      flags: ["always-half-down", "always-down"],
      with: { paidOn: "2025-07-17", ...rounding("1", "half-even") },
    },
    {
      side: "half of 0.01",
      why: "1% of 0.5 is 0.005, which is rounded up",
      flags: ["always-half-even", "always-half-down"],
      with: premium("0.5"),
    },
    {
      side: "half of 0.01, half down",
      why: "3 days at 1% of 0.5 give 0.015, which is rounded down to 0.01",
      flags: ["always-half-up", "always-half-even"],
      with: { ...premium("0.5"), paidOn: "2025-07-17", ...rounding("0.01", "half-down") },
    },
    {
      side: "half of 0.01 a day, over two days",
      why: "2 days at 0.005 give 0.01: rounded once, at the end",
      flags: ["rounds-daily-penalty"],
      with: { ...premium("0.5"), paidOn: "2025-07-16" },
    },
    {
      side: "a third of 0.01 a day",
      why: "90 days at 0.0033 give 0.297: rounded once, at the end",
      flags: ["rounds-daily-penalty"],
      with: { ...premium("0.33"), paidOn: "2025-10-12" },
    },
    {
      side: "nearly 0.01 a day",
      why: "60 days at 0.0099 give 0.594: rounded once, at the end",
      flags: ["rounds-daily-penalty"],
      with: { ...premium("0.99"), paidOn: "2025-09-12" },
    },
    {
      side: "half of 0.01, in floating point",
      why: "1% of 14.5 is 0.145, which is rounded up",
      flags: ["floats"],
      with: premium("14.5"),
    },
    {
      side: "the largest premium",
      why: "1% of 999999999999999.99 is 9999999999999.9999",
      flags: ["always-down", "narrow-integers"],
      with: premium("999999999999999.99"),
    },
  ],
};
