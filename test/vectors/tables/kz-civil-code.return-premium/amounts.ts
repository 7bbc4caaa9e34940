import type { Section } from "../../table.js";
import { ceased } from "../yearly-contract.js";

const term = (firstDay: string, lastDay: string, terminatedOn: string) => ({
  "contract.concludedOn": firstDay,
  "contract.firstDay": firstDay,
  "contract.lastDay": lastDay,
  "termination.terminatedOn": terminatedOn,
});

const premium = (amount: unknown) => ({ "contract.premium": amount });
const rounding = (unit: string, mode: string) => ({ "options.rounding": { unit, mode } });
const firstDay = { "termination.terminatedOn": "2025-03-02" };

/** 60000 over five years, the loan behind it repaid after seven days. */
const repaid = {
  contract: {
    concludedOn: "2024-01-24",
    firstDay: "2024-01-24",
    lastDay: "2029-01-23",
    premium: "60000",
    policyholder: "natural-person",
  },
  termination: { reason: "loan-repaid", terminatedOn: "2024-01-31" },
};

/** How days and amounts are counted. */
export const amounts: readonly Section[] = [
  {
    input: ceased,
    rows: [
      {
        side: "183 days of 365 used",
        why: "842(1) keeps only the part for the time in force: 20000*182/365",
        flags: ["costs-on-circumstance", "termination-day-counted", "thirty-day-months"],
      },
      {
        side: "183 days of 365 used, the day of termination counted",
        why: "20000*181/365",
        flags: ["ignores-used-days-option", "costs-on-circumstance"],
        with: { "options.usedDays": "through-termination" },
      },
      {
        side: "costs given with a circumstance",
        why: "only 842(2) allows costs, so none are taken",
        flags: ["costs-on-circumstance"],
        with: { "options.costs": { amount: "500" } },
      },
      {
        side: "a quarter paid, 91 days used",
        why: "20000*91/365 = 4986.301... is earned, so 13.70 of the 5000 received goes back",
        flags: ["earned-from-paid", "costs-on-circumstance", "exclusive-term"],
        with: { "contract.paidPremium": "5000", "termination.terminatedOn": "2025-06-01" },
      },
      {
        side: "a quarter paid, 92 days used",
        why: "20000*92/365 = 5041.095... is more than was received, so the return is 0, not less",
        flags: ["earned-from-paid", "negative-return"],
        with: { "contract.paidPremium": "5000", "termination.terminatedOn": "2025-06-02" },
      },
      {
        side: "a quarter paid, 92 days used, up",
        why: "-41.10 is not rounded up to anything",
        flags: ["earned-from-paid", "negative-return"],
        with: {
          "contract.paidPremium": "5000",
          "termination.terminatedOn": "2025-06-02",
          ...rounding("1", "up"),
        },
      },
      {
        side: "the whole premium by a formula",
        why: "no day used: the formula's result is rounded, so 20000.4 gives 20000",
        flags: ["whole-unrounded"],
        with: { ...firstDay, ...premium("20000.4"), ...rounding("1", "half-up") },
      },
      {
        side: "the whole premium by a formula, up",
        why: "20000.4 would give 20001, above the whole",
        flags: ["above-whole"],
        with: { ...firstDay, ...premium("20000.4"), ...rounding("1", "up") },
      },
      {
        side: "half of 0.01",
        why: "9 of 10 days used: 104.05*0.1 = 10.405 is rounded up",
        flags: ["always-half-even", "always-half-down", "rounds-both-parts"],
        with: { ...term("2025-04-01", "2025-04-10", "2025-04-10"), ...premium("104.05") },
      },
      {
        side: "half of 0.01, half down",
        why: "10.405 is rounded down to 10.40",
        flags: ["always-half-up", "always-up"],
        with: {
          ...term("2025-04-01", "2025-04-10", "2025-04-10"),
          ...premium("104.05"),
          ...rounding("0.01", "half-down"),
        },
      },
      {
        side: "a premium in thirds with an exact result, down",
        why: "100.02*10/30 = 33.34 exactly, however it is divided",
        flags: ["rounds-daily-premium", "floats"],
        with: { ...term("2025-04-01", "2025-04-30", "2025-04-21"), ...premium("100.02"), ...rounding("0.01", "down") },
      },
      {
        side: "the largest premium over a hundred years",
        why: "999999999999999.99 over 36525 days, 100 of them used",
        flags: ["narrow-integers", "always-down"],
        with: { ...term("2000-01-01", "2099-12-31", "2000-04-10"), ...premium("999999999999999.99") },
      },
      {
        side: "a century that is not a leap year",
        why: "1 January 2099 to 31 December 2100 is 730 days: 2100 has no 29 February",
        flags: ["leap-century"],
        with: term("2099-01-01", "2100-12-31", "2100-01-01"),
      },
      {
        side: "ended on 1 March of a century",
        why: "59 days of 365 are used",
        flags: ["leap-century"],
        with: term("2100-01-01", "2100-12-31", "2100-03-01"),
      },
      {
        side: "two days at the end of February of a century",
        why: "28 February 2100 is followed by 1 March",
        flags: ["leap-century", "divisor-365"],
        with: term("2100-02-28", "2100-03-01", "2100-03-01"),
      },
      {
        side: "a century that is a leap year",
        why: "2000 has a 29 February: 60 days of 366 are used",
        flags: ["divisor-365", "thirty-day-months"],
        with: term("2000-01-01", "2000-12-31", "2000-03-01"),
      },
      {
        side: "two years with a leap day",
        why: "731 days: 366 of them used, 365 left",
        flags: ["divisor-365", "exclusive-term", "months-for-days"],
        with: term("2023-03-01", "2025-02-28", "2024-03-01"),
      },
      {
        side: "across Almaty's day of 25 hours",
        why: "from 29 February to 1 March 2024 is one day of ten",
        flags: ["local-time-days"],
        with: term("2024-02-29", "2024-03-09", "2024-03-01"),
      },
    ],
  },
  {
    input: repaid,
    rows: [
      {
        side: "7 days of 1827 used",
        why: "60000*1820/1827 - 6000 = 53770.114...",
        flags: ["termination-day-counted", "divisor-365", "costs-on-unearned", "exclusive-term"],
      },
      {
        side: "7 days of 1827 used, to whole units",
        why: "53770.114... gives 53770",
        flags: ["always-hundredths", "always-up"],
        with: rounding("1", "half-even"),
      },
      {
        side: "half of 1, half down",
        why: "5865*219/365 - 586.5 = 2932.5 is rounded down to 2932",
        flags: ["always-half-up"],
        with: { ...term("2025-03-02", "2026-03-01", "2025-07-26"), ...premium("5865"), ...rounding("1", "half-down") },
      },
      {
        side: "half of 1, by half up",
        why: "5865*219/365 - 586.5 = 2932.5 is rounded to 2933, and 2932 is kept",
        flags: ["always-half-even", "rounds-both-parts", "divides-first", "floats"],
        with: { ...term("2025-03-02", "2026-03-01", "2025-07-26"), ...premium("5865"), ...rounding("1", "half-up") },
      },
      {
        side: "a loan repaid, three quarters paid",
        why: "15000 less 20000*9/365 and less 10% of the 15000",
        flags: ["costs-of-premium", "earned-from-paid"],
        with: {
          ...term("2025-03-02", "2026-03-01", "2025-03-11"),
          ...premium("20000"),
          "contract.paidPremium": "15000",
        },
      },
      {
        side: "a loan repaid, a twentieth paid",
        why: "1000 less 493.15 and less 10% of the 1000, not of the 20000",
        flags: ["costs-of-premium", "earned-from-paid"],
        with: {
          ...term("2025-03-02", "2026-03-01", "2025-03-11"),
          ...premium("20000"),
          "contract.paidPremium": "1000",
        },
      },
      {
        side: "a loan repaid, half paid, costs given as a share",
        why: "5% of the 30000 received, not of the 60000",
        flags: ["costs-of-premium", "ignores-costs-option", "costs-on-unearned"],
        with: { "contract.paidPremium": "30000", "options.costs": { share: "0.05" } },
      },
      {
        side: "a loan repaid, costs given as an amount",
        why: "just 10% of the 30000 received",
        flags: ["cap-refused"],
        with: { "contract.paidPremium": "30000", "options.costs": { amount: "3000" } },
      },
      {
        side: "costs above what is unearned",
        why: "182 of 1827 days are left: 5976.85 less 6000, but never less than 0",
        flags: ["negative-return"],
        with: { "termination.terminatedOn": "2028-07-26" },
      },
      {
        side: "costs below what is unearned",
        why: "183 of 1827 days are left: 6009.85 less 6000",
        flags: ["termination-day-counted", "costs-on-unearned"],
        with: { "termination.terminatedOn": "2028-07-25" },
      },
    ],
  },
];
