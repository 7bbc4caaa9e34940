import { mrp } from "../../../src/kazakhstan/mrp.js";
import { payout } from "../../../src/kazakhstan/ogpo-plus/payout.js";
import { shortPeriodPremium } from "../../../src/kazakhstan/ogpo-plus/short-period-premium.js";
import { shortPeriodPremium as ogpoVtsShortPeriodPremium } from "../../../src/kazakhstan/ogpo-vts/short-period-premium.js";
import type { Calculation } from "./calculation.js";

const annualPremium = "100000";

export const ofOtherOperations: readonly Calculation[] = [
  {
    says: "eight months by their number: 80% of the annual premium",
    operation: shortPeriodPremium,
    input: { annualPremium, months: 8 },
    right: "80000",
    mistakes: {
      "share-of-month-before": "75000",
      "pro-rata-months": "round(100000 × 8 ÷ 12)",
      "whole-year-charged": "100000",
    },
  },
  {
    says: "seven months and a day, which are eight: 80%",
    operation: shortPeriodPremium,
    input: { annualPremium, firstDay: "2025-01-15", lastDay: "2025-08-15" },
    right: "80000",
    mistakes: {
      "whole-months-only": "75000",
      "month-of-day-before": "75000",
      // Seven months then end on 15 August.
      "month-end-on-same-number": "75000",
      "share-of-month-before": "75000",
      "exclusive-term": "75000",
      "zone-shifted-last-day": "75000",
      "pro-rata-months": "round(100000 × 8 ÷ 12)",
      "whole-year-charged": "100000",
    },
  },
  {
    says: "from the 31st, of which eight months end on 30 January: a day more is nine, 85%",
    operation: shortPeriodPremium,
    input: { annualPremium, firstDay: "2024-05-31", lastDay: "2025-01-31" },
    right: "85000",
    mistakes: {
      "whole-months-only": "80000",
      "month-of-day-before": "80000",
      "month-end-on-same-number": "80000",
      // From 30 June on, all months then end with the calendar month.
      "months-chained": "80000",
      "share-of-month-before": "80000",
      "exclusive-term": "80000",
      "zone-shifted-last-day": "80000",
      "pro-rata-months": "100000 × 9 ÷ 12",
      "whole-year-charged": "100000",
    },
  },
  {
    says: "nine months from the 31st that end on 28 February, as there is no 30th: 85%",
    operation: shortPeriodPremium,
    input: { annualPremium, firstDay: "2024-05-31", lastDay: "2025-02-28" },
    right: "85000",
    mistakes: {
      "clamped-month-less-a-day": "90000",
      // 270 days end on 24 February.
      "thirty-day-months": "90000",
      "share-of-month-before": "80000",
      "pro-rata-months": "100000 × 9 ÷ 12",
      "whole-year-charged": "100000",
    },
  },
  {
    says: "nine months that end on 29 February: 85%",
    operation: shortPeriodPremium,
    input: { annualPremium, firstDay: "2023-06-01", lastDay: "2024-02-29" },
    right: "85000",
    mistakes: {
      // They then end on the 28th.
      "leap-day-forgotten": "90000",
      // 270 days end on 25 February.
      "thirty-day-months": "90000",
      "share-of-month-before": "80000",
      "pro-rata-months": "100000 × 9 ÷ 12",
      "whole-year-charged": "100000",
    },
  },
  {
    // 18748.6339; 99.7268 for one day.
    says: "a season of 188 of 366 days, among them 29 February 2024",
    operation: ogpoVtsShortPeriodPremium,
    input: { annualPremium: "36500", firstDay: "2024-01-15", lastDay: "2024-07-20", use: "seasonal" },
    right: "round(36500 × 188 ÷ 366)",
    mistakes: {
      "leap-day-forgotten": "round(36500 × 187 ÷ 366)",
      "local-time-days": "round(36500 × 189 ÷ 366)",
      // Six months, and six days from the 15th to the 20th.
      "thirty-day-months": "round(36500 × 186 ÷ 366)",
      "exclusive-term": "round(36500 × 187 ÷ 366)",
      "zone-shifted-first-day": "round(36500 × 189 ÷ 366)",
      "zone-shifted-last-day": "round(36500 × 187 ÷ 366)",
      // Seven months have started: 80%.
      "use-as-temporary-entry": "36500 × 0.8",
      "divisor-365": "100 × 188",
      "divisor-360": "round(36500 × 188 ÷ 360)",
      "leap-year-of-last-day": "100 × 188",
      // 188 ÷ 366 = 0.513661…
      "percent-cut": "36500 × 0.513",
      "rounds-share-of-days": ["36500 × 0.51", "36500 × 0.5137"],
      "rounds-daily-premium": ["99.73 × 188", "100 × 188"],
      "pro-rata-months": "round(36500 × 7 ÷ 12)",
      "always-up": "18748.64",
      "rounds-to-whole": "18749",
      "rounds-to-tens": "18750",
      "whole-year-charged": "36500",
    },
  },
  {
    says: "twelve days of a temporary stay, for which 20% is due",
    operation: ogpoVtsShortPeriodPremium,
    input: { annualPremium: "36500", firstDay: "2024-02-20", lastDay: "2024-03-02", use: "temporary-entry" },
    right: "36500 × 0.2",
    mistakes: {
      "fifteen-days-as-month": "36500 × 0.3",
      "use-as-before-registration": "round(36500 × 12 ÷ 366)",
      "pro-rata-months": "round(36500 × 1 ÷ 12)",
      "whole-year-charged": "36500",
    },
  },
  {
    says: "four months and a day of a temporary stay, which are five: 65%",
    operation: ogpoVtsShortPeriodPremium,
    input: { annualPremium: "36500", firstDay: "2025-02-20", lastDay: "2025-06-20", use: "temporary-entry" },
    right: "36500 × 0.65",
    mistakes: {
      "whole-months-only": "36500 × 0.6",
      "month-of-day-before": "36500 × 0.6",
      "month-end-on-same-number": "36500 × 0.6",
      "share-of-month-before": "36500 × 0.6",
      "exclusive-term": "36500 × 0.6",
      "zone-shifted-last-day": "36500 × 0.6",
      // 121 days of 365.
      "use-as-before-registration": "100 × 121",
      "pro-rata-months": "round(36500 × 5 ÷ 12)",
      "rounds-to-tens": "23730",
      "whole-year-charged": "36500",
    },
  },
  {
    says: "a loss of 300 000 of which 250 000 is paid, by the limit as well as by what others have not paid",
    operation: payout,
    input: {
      sumInsured: "500000",
      depreciation: "300000",
      paidClaims: "250000",
      deductible: { kind: "unconditional", amount: "20000" },
      actualLoss: "700000",
      paidByOthers: "450000",
      premiumDue: "30000",
      mitigationCosts: "7000",
    },
    right: "250000 − 30000 + 7000",
    mistakes: {
      // The limit is used up by the payout.
      "mitigation-capped": "250000 − 30000",
      "set-off-forgotten": "250000 + 7000",
      "mitigation-forgotten": "250000 − 30000",
      "deductible-after-limit": "250000 − 20000 − 30000 + 7000",
      // 450 000 of others is more than the 300 000.
      "double-of-depreciation": "7000",
      "loss-shown": "300000",
      "loss-after-deductible-shown": "280000",
      "limit-shown": "250000",
      "uncompensated-loss-shown": "250000",
      "payout-shown": "250000",
      "set-off-shown": "30000",
      "mitigation-shown": "7000",
    },
  },
  {
    says: "a loss of 300 000 above a franchise of 260 000, but only 250 000 is left of the sum insured",
    operation: payout,
    input: {
      sumInsured: "500000",
      depreciation: "300000",
      paidClaims: "250000",
      deductible: { kind: "conditional", amount: "260000" },
      premiumDue: "30000",
      mitigationCosts: "7000",
    },
    right: "250000 − 30000 + 7000",
    mistakes: {
      "mitigation-capped": "250000 − 30000",
      "paid-claims-forgotten": "300000 − 30000 + 7000",
      // 300 000 − 260 000 = 40 000.
      "deductible-of-other-kind": "40000 − 30000 + 7000",
      "set-off-forgotten": "250000 + 7000",
      "mitigation-forgotten": "250000 − 30000",
      "payout-uncapped": "300000 − 30000 + 7000",
      // 250 000 does not reach the franchise.
      "deductible-after-limit": "7000",
      "loss-shown": "300000",
      "loss-after-deductible-shown": "300000",
      "limit-shown": "250000",
      "payout-shown": "250000",
      "set-off-shown": "30000",
      "mitigation-shown": "7000",
    },
  },
  {
    says: "a loss of 300 000 above a franchise of 100 000, which what is left of the sum insured reaches as well",
    operation: payout,
    input: {
      sumInsured: "500000",
      depreciation: "300000",
      paidClaims: "250000",
      deductible: { kind: "conditional", amount: "100000" },
    },
    right: "250000",
    mistakes: {
      "paid-claims-forgotten": "300000",
      "deductible-of-other-kind": "200000",
      "payout-uncapped": "300000",
      "loss-shown": "300000",
      "loss-after-deductible-shown": "300000",
    },
  },
  {
    says: "a loss of 20 000 of which others paid 8000, when 50 000 of premium is due",
    operation: payout,
    input: {
      sumInsured: "500000",
      depreciation: "20000",
      actualLoss: "25000",
      paidByOthers: "8000",
      deductible: { kind: "unconditional", amount: "1000" },
      premiumDue: "50000",
      mitigationCosts: "7000",
    },
    // 19 000 after the deductible; 17 000 is uncompensated, and is all set off.
    right: "17000 − 17000 + 7000",
    mistakes: {
      "set-off-unbounded": "17000 − 50000 + 7000",
      "set-off-forgotten": "17000 + 7000",
      "mitigation-forgotten": "0",
      "loss-shown": "20000",
      "loss-after-deductible-shown": "19000",
      "limit-shown": "500000",
      "uncompensated-loss-shown": "17000",
      "payout-shown": "17000",
      "set-off-shown": "17000",
      "remaining-sum-insured-shown": "483000",
    },
  },
  {
    says: "a loss of 50 000 below a franchise of 100 000",
    operation: payout,
    input: {
      sumInsured: "500000",
      depreciation: "50000",
      paidClaims: "250000",
      deductible: { kind: "conditional", amount: "100000" },
    },
    right: "0",
    mistakes: {
      "deductible-forgotten": "50000",
      "loss-shown": "50000",
      "limit-shown": "250000",
      "remaining-sum-insured-shown": "250000",
    },
  },
  {
    // 99.99 × 0.8 = 79.992.
    says: "eight months of an annual premium of 99.99",
    operation: shortPeriodPremium,
    input: { annualPremium: "99.99", months: 8 },
    right: "79.99",
    mistakes: {
      "share-of-month-before": "round(99.99 × 0.75)",
      "pro-rata-months": "round(99.99 × 8 ÷ 12)",
      "always-up": "80",
      "rounds-to-whole": "80",
      "rounds-to-tens": "80",
      "whole-year-charged": "99.99",
    },
  },
  {
    says: "the index on the first day of a year, 1.9 times 4325; the day before, it was 3932",
    operation: mrp,
    input: { on: "2026-01-01", count: "1.9" },
    right: "4325 × 1.9",
    mistakes: {
      "index-of-day-before": "3932 × 1.9",
      "zone-shifted-on": "3932 × 1.9",
      "whole-counts-only": "4325",
      "count-ignored": "4325",
    },
  },
  {
    says: "the index on the last day before it rose to 2778 within the year 2020",
    operation: mrp,
    input: { on: "2020-03-31" },
    right: "2651",
    mistakes: { "index-of-next-day": "2778", "index-by-year": "2778" },
  },
];
