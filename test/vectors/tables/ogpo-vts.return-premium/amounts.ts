import type { Section } from "../../table.js";
import { after, because, hundredDays, rounding, term } from "./changes.js";

const premium = (premium: unknown) => ({ "contract.premium": premium });
const paid = (paidPremium: unknown) => ({ "contract.paidPremium": paidPremium });

/** What a share is of, and how it is rounded. */
export const amounts: readonly Section[] = [
  {
    input: hundredDays,
    rows: [
      {
        side: "half of the premium paid",
        why: "0.15 of the 50000 received is kept: instalments are allowed (21(2))",
        flags: ["share-of-contract-premium", "pro-rata-for-share"],
        with: paid("50000"),
      },
      {
        side: "a first instalment paid, after half of the term",
        why: "0.75 of 25000; the premium for 50 days of 100000 would leave nothing",
        flags: ["share-of-contract-premium"],
        with: { ...paid("25000"), ...after(50) },
      },
      {
        side: "a tiyn paid",
        why: "0.15 of 0.01 rounds to 0: the tiyn goes back",
        flags: ["share-of-contract-premium", "always-up"],
        with: paid("0.01"),
      },
      {
        side: "nothing paid",
        why: "nothing is kept and nothing goes back",
        flags: ["due-of-nothing"],
        with: paid("0"),
      },
      {
        side: "a share and no costs",
        why: "the Law has no costs: 25500 of 85000 is kept, not 34000",
        flags: ["costs-besides-share"],
        with: { ...premium("85000"), ...after(12) },
      },
      {
        side: "a share of nine tenths and no costs",
        why: "90000 is kept, and 10000 goes back",
        flags: ["costs-besides-share"],
        with: { "contract.policyholder": "legal-entity", ...after(80) },
      },
      {
        side: "half of 0.01 in the amount kept",
        why: "0.15*0.10 = 0.015 is kept as 0.02, and 0.08 is the remainder",
        flags: ["rounds-both-parts", "rounds-other-part", "always-half-down", "always-down"],
        with: premium("0.10"),
      },
      {
        side: "half of 0.01 in the amount kept, half to even",
        why: "0.15*0.30 = 0.045 is kept as 0.04",
        flags: ["always-half-up", "always-up"],
        with: { ...premium("0.30"), ...rounding("0.01", "half-even") },
      },
      {
        side: "half of 1 in the amount kept, half down",
        why: "0.15*10 = 1.5 is kept as 1, and 9 goes back",
        flags: ["rounds-both-parts", "rounds-other-part", "always-half-up", "always-hundredths"],
        with: { ...premium("10"), ...rounding("1", "half-down") },
      },
      {
        side: "an inexact amount kept, down",
        why: "0.15*99.99 = 14.9985 is kept as 14.99",
        flags: ["rounds-other-part", "always-half-up", "always-up"],
        with: { ...premium("99.99"), ...rounding("0.01", "down") },
      },
      {
        side: "an inexact amount kept, up to a whole tenge",
        why: "14.9985 is kept as 15, and the remainder 84.99 has two decimals",
        flags: ["rounds-both-parts", "always-down", "always-hundredths"],
        with: { ...premium("99.99"), ...rounding("1", "up") },
      },
      {
        side: "half of 0.01 in the amount kept, in floating point",
        why: "0.15*1.90 = 0.285 is kept as 0.29",
        flags: ["floats", "always-half-even"],
        with: premium("1.90"),
      },
      {
        side: "half of 0.01 in the amount kept by 0.95, in floating point",
        why: "0.95*0.30 = 0.285 is kept as 0.29",
        flags: ["floats", "always-half-even"],
        with: { ...premium("0.30"), ...after(90) },
      },
      {
        side: "an amount kept, rounded up above the paid premium",
        why: "0.15*0.50 rounded up to 1 would exceed the premium paid: 0.50 is kept",
        flags: ["above-whole"],
        with: { ...premium("0.50"), ...rounding("1", "up") },
      },
      {
        side: "a share rounded above the paid premium",
        why: "0.95*75 = 71.25 to the nearest 100 would be 100",
        flags: ["above-whole", "always-hundredths"],
        with: { ...premium("75"), ...after(90), ...rounding("100", "half-up") },
      },
      {
        side: "all kept, not rounded",
        why: "1.00 needs no multiplication: 104.05 is kept in full",
        flags: ["rounds-without-formula"],
        with: { ...premium("104.05"), ...after(95), ...rounding("1", "half-up") },
      },
      {
        side: "all of a small premium kept, not rounded",
        why: "rounded down to 10, 0.40 would go back",
        flags: ["rounds-without-formula"],
        with: { ...premium("0.40"), ...after(95), ...rounding("10", "down") },
      },
      {
        side: "all returned before the start, not rounded",
        why: "104.05 is not the result of a formula",
        flags: ["rounds-without-formula"],
        with: {
          ...premium("104.05"),
          "contract.concludedOn": "2025-12-20",
          "termination.terminatedOn": "2025-12-31",
          ...rounding("1", "half-up"),
        },
      },
      {
        side: "all returned by the insurer's fault, not rounded",
        why: "104.05 is not the result of a formula",
        flags: ["rounds-without-formula"],
        with: { ...premium("104.05"), ...because("insurer-breach"), ...rounding("1", "half-up") },
      },
      {
        side: "the largest premium",
        why: "0.15*999999999999999.99 = 149999999999999.9985",
        flags: ["always-down"],
        with: premium("999999999999999.99"),
      },
      {
        side: "a premium as a number",
        why: "a number and its text are the same amount",
        flags: ["number-refused"],
        with: premium(100000.5),
      },
      {
        side: "a third of a year of a premium of 100",
        why: "121 of 365 days is 33.15...%: 60 is kept, not 33.15",
        flags: ["pro-rata-for-share"],
        with: { ...premium("100"), ...term("2026-01-01", "2026-12-31"), ...after(121) },
      },
    ],
  },
];
