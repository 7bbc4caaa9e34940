import { returnPremium as civilCodeReturnPremium } from "../../../src/kazakhstan/civil-code/return-premium.js";
import { returnPremium as lifeCabinetReturnPremium } from "../../../src/kazakhstan/life-cabinet/return-premium.js";
import { returnPremium as ogpoPlusReturnPremium } from "../../../src/kazakhstan/ogpo-plus/return-premium.js";
import { returnPremium as ogpoVtsReturnPremium } from "../../../src/kazakhstan/ogpo-vts/return-premium.js";
import type { Contract } from "./contract.js";

const naturalPerson = { policyholder: "natural-person" };
const legalEntity = { policyholder: "legal-entity" };
const wholeTenge = { unit: "1", mode: "half-up" } as const;

/** 54 700 for 547 days, which is 100 a day; 29 February 2024 is one of the 61 days used. */
const loan = { concludedOn: "2024-01-05", firstDay: "2024-01-08", lastDay: "2025-07-07", premium: "54700" };

/** 36 500 for 365 days, which is 100 a day. The 14th day, 3 January, is a Saturday, and 5 January a working day. */
const december = { concludedOn: "2025-12-20", firstDay: "2025-12-22", lastDay: "2026-12-21", premium: "36500" };

const year2025 = { concludedOn: "2024-12-25", firstDay: "2025-01-01", lastDay: "2025-12-31", premium: "20000" };

export const ofKazakhstan: readonly Contract[] = [
  {
    // 53770.1149; 32.84 for one day.
    says: "the cabinet's printed case: 7 of 1827 days, within the 14 days",
    operation: lifeCabinetReturnPremium,
    input: {
      contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
      termination: { button: "refusal", terminatedOn: "2024-01-31" },
    },
    right: "round(54000 − 60000 × 7 ÷ 1827)",
    rounding: wholeTenge,
    mistakes: {
      "termination-day-counted": "round(54000 − 60000 × 8 ÷ 1827)",
      // No month of the 60 is complete; of the unused ones, 59 are.
      "whole-months-only": ["54000", "54000 − 60000 × 1 ÷ 60"],
      // One month has started; all 60 that are left have.
      "months-for-days": ["54000 − 60000 × 1 ÷ 60", "54000"],
      // From the 24th to the 31st, which is the 30th, there are 6 days; up to the last day and with it, 7.
      "thirty-day-months": ["round(54000 − 60000 × 6 ÷ 1800)", "round(54000 − 60000 × 7 ÷ 1800)"],
      "zone-shifted-first-day": "round(54000 − 60000 × 8 ÷ 1828)",
      "zone-shifted-terminated-on": "round(54000 − 60000 × 6 ÷ 1827)",
      "divisor-365": "round(54000 − 60000 × 7 ÷ 365)",
      "divisor-360": "round(54000 − 60000 × 7 ÷ 360)",
      "termination-day-unused": "round(54000 − 60000 × 6 ÷ 1827)",
      // 60000 × 1820 ÷ 1827 and the costs are more than the premium.
      "used-days-for-unused": "0",
      "costs-on-unearned": "round((60000 − 60000 × 7 ÷ 1827) × 0.9)",
      "costs-forgotten": "round(60000 − 60000 × 7 ÷ 1827)",
      // 0.383%.
      "percent-cut": "54000 − 60000 × 0.003",
      "rounds-share-of-days": ["54000", "54000 − 60000 × 0.0038"],
      "rounds-daily-premium": "54000 − 33 × 7",
      "always-up": "53771",
      "always-hundredths": "53770.11",
      "whole-premium-returned": "60000",
      "nothing-returned": "0",
      "unearned-premium-shown": "round(60000 − 60000 × 7 ÷ 1827)",
      "costs-shown": "6000",
      "retained-shown": "60000 − round(54000 − 60000 × 7 ÷ 1827)",
    },
  },
  {
    says: "options of the life cabinet: 374 of 1827 days, 30 a day, with the day of termination, and 500 for costs",
    operation: lifeCabinetReturnPremium,
    input: {
      contract: {
        concludedOn: "2024-01-20",
        firstDay: "2024-01-24",
        lastDay: "2029-01-23",
        premium: "54810",
        ...naturalPerson,
      },
      termination: { button: "early-loan-repayment", terminatedOn: "2025-01-31" },
      options: { usedDays: "through-termination", costs: { amount: "500" } },
    },
    right: "54810 − 30 × 374 − 500",
    rounding: wholeTenge,
    mistakes: {
      "ignores-used-days-option": "54810 − 30 × 373 − 500",
      "ignores-costs-option": "54810 − 30 × 374 − 5481",
      "termination-day-counted": "54810 − 30 × 375 − 500",
      "termination-day-unused": "54810 − 30 × 373 − 500",
      // 12 months and 8 days are used; 47 months and 23 days are left.
      "whole-months-only": ["round(54310 − 54810 × 12 ÷ 60)", "round(54310 − 54810 × 13 ÷ 60)"],
      "months-for-days": ["round(54310 − 54810 × 13 ÷ 60)", "round(54310 − 54810 × 12 ÷ 60)"],
      // 29 February 2024 and 2028.
      "leap-day-forgotten": "round(54310 − 54810 × 373 ÷ 1825)",
      "local-time-days": "round(54310 − 54810 × 375 ÷ 1828)",
      // From 24 January to 31 January, which is the 30th, and one: 367.
      "thirty-day-months": "round(54310 − 54810 × 367 ÷ 1800)",
      "exclusive-term": "round(54310 − 54810 × 374 ÷ 1826)",
      "zone-shifted-first-day": "round(54310 − 54810 × 375 ÷ 1828)",
      "zone-shifted-last-day": "round(54310 − 54810 × 374 ÷ 1826)",
      "zone-shifted-terminated-on": "54810 − 30 × 373 − 500",
      "policyholder-as-legal-entity": "0",
      "loan-in-window-only": "0",
      // 54810 × 374 ÷ 365 is more than the premium.
      "divisor-365": "0",
      "divisor-360": "0",
      "used-days-for-unused": "30 × 374 − 500",
      // The costs are 500 ÷ 54810 of the premium.
      "costs-on-unearned": "round((54810 − 30 × 374) × (1 − 500 ÷ 54810))",
      "costs-forgotten": "54810 − 30 × 374",
      // 374 ÷ 1827 = 0.204707…
      "percent-cut": "round(54310 − 54810 × 0.204)",
      "rounds-share-of-days": "round(54310 − 54810 × 0.2)",
      "whole-premium-returned": "54810",
      "nothing-returned": "0",
      "unearned-premium-shown": "54810 − 30 × 374",
      "retained-shown": "30 × 374 + 500",
    },
  },
  {
    says: "a loan repaid: 30 000 of 54 700 is paid, and 61 of 547 days are used",
    operation: civilCodeReturnPremium,
    input: {
      contract: { ...loan, paidPremium: "30000", ...naturalPerson },
      termination: { reason: "loan-repaid", terminatedOn: "2024-03-09" },
    },
    right: "30000 − 6100 − 3000",
    mistakes: {
      "termination-day-counted": "30000 − 6200 − 3000",
      "termination-day-unused": "30000 − 6000 − 3000",
      // Two months and a day are used; 15 months and 29 days are left.
      "whole-months-only": ["round(27000 − 54700 × 2 ÷ 18)", "round(27000 − 54700 × 3 ÷ 18)"],
      "months-for-days": ["round(27000 − 54700 × 3 ÷ 18)", "round(27000 − 54700 × 2 ÷ 18)"],
      "leap-day-forgotten": "round(27000 − 54700 × 60 ÷ 546)",
      "local-time-days": "round(27000 − 54700 × 62 ÷ 548)",
      // 18 months are 540 days; from 8 January to 8 March and with it, there are 61.
      "thirty-day-months": "round(27000 − 54700 × 61 ÷ 540)",
      "exclusive-term": "round(27000 − 54700 × 61 ÷ 546)",
      "zone-shifted-first-day": "round(27000 − 54700 × 62 ÷ 548)",
      "zone-shifted-last-day": "round(27000 − 54700 × 61 ÷ 546)",
      "zone-shifted-terminated-on": "30000 − 6000 − 3000",
      "unpaid-in-force": "54700 − 6100 − 5470",
      "policyholder-as-legal-entity": "0",
      "loan-in-window-only": "0",
      "reason-as-object-ceased": "30000 − 6100",
      "reason-as-insurer-breach": "30000",
      "divisor-365": "round(27000 − 54700 × 61 ÷ 365)",
      "divisor-360": "round(27000 − 54700 × 61 ÷ 360)",
      // 486 days at 100 are more than what was paid.
      "used-days-for-unused": "0",
      "costs-on-unearned": "(30000 − 6100) × 0.9",
      "costs-of-premium": "30000 − 6100 − 5470",
      "costs-forgotten": "30000 − 6100",
      "earned-from-paid": "round(27000 − 30000 × 61 ÷ 547)",
      // 61 ÷ 547 = 0.111517…
      "percent-cut": "27000 − 54700 × 0.111",
      "rounds-share-of-days": ["27000 − 54700 × 0.11", "27000 − 54700 × 0.1115"],
      "whole-premium-returned": ["30000", "54700"],
      "nothing-returned": "0",
      "unearned-premium-shown": "30000 − 6100",
      "costs-shown": "3000",
      "retained-shown": "6100 + 3000",
    },
  },
  {
    says: "a circumstance, on which no costs are kept: 30 000 of 54 700 is paid, and 61 of 547 days are used",
    operation: civilCodeReturnPremium,
    input: {
      contract: { ...loan, paidPremium: "30000", ...naturalPerson },
      termination: { reason: "object-ceased", terminatedOn: "2024-03-09" },
      options: { costs: { share: "0.05" } },
    },
    right: "30000 − 6100",
    mistakes: {
      "termination-day-counted": "30000 − 6200",
      "termination-day-unused": "30000 − 6000",
      "circumstance-as-wish": "0",
      "whole-months-only": ["round(30000 − 54700 × 2 ÷ 18)", "round(30000 − 54700 × 3 ÷ 18)"],
      "months-for-days": ["round(30000 − 54700 × 3 ÷ 18)", "round(30000 − 54700 × 2 ÷ 18)"],
      "leap-day-forgotten": "round(30000 − 54700 × 60 ÷ 546)",
      "local-time-days": "round(30000 − 54700 × 62 ÷ 548)",
      "thirty-day-months": "round(30000 − 54700 × 61 ÷ 540)",
      "exclusive-term": "round(30000 − 54700 × 61 ÷ 546)",
      "zone-shifted-first-day": "round(30000 − 54700 × 62 ÷ 548)",
      "zone-shifted-last-day": "round(30000 − 54700 × 61 ÷ 546)",
      "zone-shifted-terminated-on": "30000 − 6000",
      "unpaid-in-force": "54700 − 6100",
      "reason-as-withdrawal": "0",
      "reason-as-insurer-breach": "30000",
      "reason-as-loan-repaid": "30000 − 6100 − 30000 × 0.05",
      "divisor-365": "round(30000 − 54700 × 61 ÷ 365)",
      "divisor-360": "round(30000 − 54700 × 61 ÷ 360)",
      "used-days-for-unused": "0",
      // 5% by the option, and 10% without it.
      "costs-on-circumstance": ["30000 − 6100 − 1500", "30000 − 6100 − 3000"],
      "earned-from-paid": "round(30000 − 30000 × 61 ÷ 547)",
      "percent-cut": "30000 − 54700 × 0.111",
      "rounds-share-of-days": ["30000 − 54700 × 0.11", "30000 − 54700 × 0.1115"],
      "whole-premium-returned": ["30000", "54700"],
      "nothing-returned": "0",
      "retained-shown": "6100",
    },
  },
  {
    says: "an annuity, from which nobody can withdraw: 7 of 547 days are used",
    operation: civilCodeReturnPremium,
    input: {
      contract: { ...loan, kind: "annuity", ...naturalPerson },
      termination: { reason: "withdrawal", terminatedOn: "2024-01-15" },
    },
    right: "0",
    mistakes: {
      "kind-forgotten": "54700 − 700 − 5470",
      "annuity-withdraws": "54700 − 700 − 5470",
      "reason-as-object-ceased": "54700 − 700",
      "reason-as-insurer-breach": "54700",
      "reason-as-loan-repaid": "54700 − 700 − 5470",
      "whole-premium-returned": "54700",
      "retained-shown": "54700",
    },
  },
  {
    says: "a replacement: 41 of 304 days are over, as the application came before",
    operation: ogpoPlusReturnPremium,
    input: {
      contract: {
        concludedOn: "2024-02-14",
        firstDay: "2024-02-20",
        lastDay: "2024-12-19",
        premium: "30500",
        ...legalEntity,
      },
      termination: { reason: "replacement", terminatedOn: "2024-04-01", appliedOn: "2024-03-29" },
    },
    // What is kept is 4113.4868.
    right: "30500 − round(30500 × 41 ÷ 304)",
    mistakes: {
      // Up to and with 29 March.
      "ended-by-application": "30500 − round(30500 × 39 ÷ 304)",
      // A month and 12 days are used; 8 months and 19 days are left, of 10.
      "whole-months-only": ["30500 × 9 ÷ 10", "30500 × 8 ÷ 10"],
      "months-for-days": ["30500 × 8 ÷ 10", "30500 × 9 ÷ 10"],
      "leap-day-forgotten": "30500 − round(30500 × 40 ÷ 303)",
      "local-time-days": "30500 − round(30500 × 42 ÷ 305)",
      "thirty-day-months": "30500 − round(30500 × 41 ÷ 300)",
      "exclusive-term": "30500 − round(30500 × 41 ÷ 303)",
      "zone-shifted-first-day": "30500 − round(30500 × 42 ÷ 305)",
      "zone-shifted-last-day": "30500 − round(30500 × 41 ÷ 303)",
      "zone-shifted-terminated-on": "30500 − round(30500 × 40 ÷ 304)",
      // Then it came on the day of termination, which is counted.
      "applied-on-forgotten": "30500 − round(30500 × 42 ÷ 304)",
      "replacement-one-more": "30500 − round(30500 × 42 ÷ 304)",
      "replacement-as-circumstance": "30500 − round(30500 × 40 ÷ 304)",
      "reason-as-withdrawal": "0",
      "reason-as-object-ceased": "round(30500 − 30500 × 41 ÷ 304 − 3050)",
      "reason-as-insurer-breach": "30500",
      "divisor-365": "30500 − round(30500 × 41 ÷ 365)",
      "divisor-360": "30500 − round(30500 × 41 ÷ 360)",
      "used-days-for-unused": "30500 − round(30500 × 263 ÷ 304)",
      // 41 ÷ 304 = 0.134868…
      "percent-cut": "30500 − 30500 × 0.134",
      "rounds-share-of-days": ["30500 − 30500 × 0.13", "30500 − 30500 × 0.1349"],
      // 100.3289 for one day.
      "rounds-daily-premium": ["30500 − 100.33 × 41", "30500 − 100 × 41"],
      "costs-besides-share": "30500 − round(30500 × 41 ÷ 304 + 3050)",
      "always-down": "30500 − 4113.48",
      "rounds-to-whole": "30500 − 4113",
      "rounds-to-tens": "30500 − 4110",
      "whole-premium-returned": "30500",
      "nothing-returned": "0",
      "retained-shown": "round(30500 × 41 ÷ 304)",
    },
  },
  {
    says: "a withdrawal on the last of the 14 days, which was moved: 15 of 365 days are used",
    operation: ogpoPlusReturnPremium,
    input: {
      contract: { ...december, ...naturalPerson },
      termination: { reason: "withdrawal", terminatedOn: "2026-01-06", appliedOn: "2026-01-05" },
    },
    right: "36500 − 1500 − 3650",
    mistakes: {
      "termination-day-counted": "36500 − 1600 − 3650",
      "termination-day-unused": "36500 − 1400 − 3650",
      "no-shift": "0",
      "shift-backward": "0",
      "window-by-termination": "0",
      "applied-on-forgotten": "0",
      "ended-by-application": "36500 − 1400 − 3650",
      // 15 days of 12 months; 11 months and 16 days are left.
      "whole-months-only": ["36500 − 3650", "round(36500 − 36500 × 1 ÷ 12 − 3650)"],
      "months-for-days": ["round(36500 − 36500 × 1 ÷ 12 − 3650)", "36500 − 3650"],
      // From 22 December to 6 January, there are 14.
      "thirty-day-months": "round(32850 − 36500 × 14 ÷ 360)",
      "exclusive-term": "round(32850 − 36500 × 15 ÷ 364)",
      "zone-shifted-first-day": "round(32850 − 36500 × 16 ÷ 366)",
      "zone-shifted-last-day": "round(32850 − 36500 × 15 ÷ 364)",
      "zone-shifted-terminated-on": "36500 − 1400 − 3650",
      "policyholder-as-legal-entity": "0",
      "reason-as-insurer-breach": "36500",
      "reason-as-replacement": "36500 − 1500",
      "divisor-360": "round(32850 − 36500 × 15 ÷ 360)",
      "used-days-for-unused": "0",
      "costs-on-unearned": "(36500 − 1500) × 0.9",
      "costs-forgotten": "36500 − 1500",
      // 15 ÷ 365 = 0.041095…
      "percent-cut": "32850 − 36500 × 0.041",
      "rounds-share-of-days": ["32850 − 36500 × 0.04", "32850 − 36500 × 0.0411"],
      "whole-premium-returned": "36500",
      "nothing-returned": "0",
      "unearned-premium-shown": "36500 − 1500",
      "costs-shown": "3650",
      "retained-shown": "1500 + 3650",
    },
  },
  {
    says: "a withdrawal two days too late, as the last of the 14 days was a working Saturday: 14 of 365 days are used",
    operation: ogpoPlusReturnPremium,
    input: {
      contract: {
        concludedOn: "2024-04-20",
        firstDay: "2024-04-22",
        lastDay: "2025-04-21",
        premium: "36500",
        ...naturalPerson,
      },
      termination: { reason: "withdrawal", terminatedOn: "2024-05-06", appliedOn: "2024-05-06" },
    },
    right: "0",
    mistakes: {
      // The 14th day is then Sunday, 5 May, and moves to Monday.
      "cooling-off-15-days": "36500 − 1400 − 3650",
      "weekends-only": "36500 − 1400 − 3650",
      "ignores-working-weekends": "36500 − 1400 − 3650",
      "reason-as-object-ceased": "36500 − 1400 − 3650",
      "reason-as-insurer-breach": "36500",
      "reason-as-replacement": "36500 − 1500",
      "whole-premium-returned": "36500",
      "retained-shown": "36500",
    },
  },
  {
    says: "the insurer's fault, whatever was paid on a claim",
    operation: ogpoPlusReturnPremium,
    input: {
      contract: { ...december, paidClaims: "1000", ...naturalPerson },
      termination: { reason: "insurer-breach", terminatedOn: "2026-01-06" },
    },
    right: "36500",
    mistakes: { "fault-as-wish": "0", "claims-before-fault": "0", "nothing-returned": "0" },
  },
  {
    says: "a circumstance after a claim was paid, which bars the return: 15 of 365 days are used",
    operation: ogpoPlusReturnPremium,
    input: {
      contract: { ...december, paidClaims: "1000", ...naturalPerson },
      termination: { reason: "object-ceased", terminatedOn: "2026-01-06" },
    },
    right: "0",
    mistakes: {
      "claims-no-bar": "36500 − 1500 − 3650",
      "paid-claims-forgotten": "36500 − 1500 − 3650",
      "reason-as-insurer-breach": "36500",
      "whole-premium-returned": "36500",
      "retained-shown": "36500",
    },
  },
  {
    says: "a withdrawal on the first day of cover, on which no day is used",
    operation: ogpoPlusReturnPremium,
    input: {
      contract: { ...december, ...naturalPerson },
      termination: { reason: "withdrawal", terminatedOn: "2025-12-22" },
    },
    right: "36500 − 3650",
    mistakes: {
      "termination-day-counted": "36500 − 100 − 3650",
      "start-on-first-day": "36500",
      "zone-shifted-first-day": "round(32850 − 36500 × 1 ÷ 366)",
      "zone-shifted-terminated-on": "36500",
      "policyholder-as-legal-entity": "0",
      "reason-as-insurer-breach": "36500",
      // The day of the application is counted.
      "reason-as-replacement": "36500 − 100",
      "used-days-for-unused": "0",
      "costs-forgotten": "36500",
      "whole-premium-returned": "36500",
      "nothing-returned": "0",
      "unearned-premium-shown": "36500",
      "costs-shown": "3650",
      "retained-shown": "3650",
    },
  },
  {
    says: "a withdrawal before the first day, a month after the contract was concluded",
    operation: ogpoPlusReturnPremium,
    input: {
      contract: { ...december, concludedOn: "2025-11-20", ...naturalPerson },
      termination: { reason: "withdrawal", terminatedOn: "2025-12-21" },
    },
    right: "36500",
    mistakes: { "reason-before-start": "0", "nothing-returned": "0" },
  },
  {
    says: "non-payment, after which all goes back as it was paid",
    operation: ogpoPlusReturnPremium,
    input: {
      contract: { ...year2025, paidPremium: "4000.50", ...naturalPerson },
      termination: { reason: "non-payment", terminatedOn: "2025-05-31" },
      options: { rounding: wholeTenge },
    },
    right: "4000.50",
    mistakes: {
      "rounds-without-formula": "4001",
      "unpaid-in-force": "20000",
      "nothing-returned": "0",
    },
  },
  {
    says: "what the parties agreed on: 215 of 365 days are unused",
    operation: ogpoPlusReturnPremium,
    input: {
      contract: { ...year2025, ...naturalPerson },
      termination: { reason: "agreement", agreedReturn: "5000.50", terminatedOn: "2025-05-31" },
    },
    right: "5000.50",
    mistakes: {
      "agreement-pro-rata": "round(20000 × 215 ÷ 365)",
      "whole-premium-returned": "20000",
      "nothing-returned": "0",
      "retained-shown": "14999.50",
    },
  },
  {
    says: "a share of the compulsory policy's premium: 41.1% of the term is over, and 5000 of 20 000 is paid",
    operation: ogpoVtsReturnPremium,
    input: {
      contract: { ...year2025, paidPremium: "5000", ...legalEntity },
      termination: { reason: "withdrawal", terminatedOn: "2025-05-31" },
    },
    right: "5000 × 0.4",
    mistakes: {
      "unpaid-in-force": "20000 × 0.4",
      "reason-as-insurer-breach": "5000",
      // With the day of the application, 151 days are over.
      "reason-as-replacement": "5000 − round(5000 × 151 ÷ 365)",
      "pro-rata-for-share": "5000 − round(5000 × 150 ÷ 365)",
      // 60% of 20 000 is more than what was paid.
      "share-of-contract-premium": "0",
      "costs-besides-share": "5000 × 0.3",
      "whole-premium-returned": ["5000", "20000"],
      "nothing-returned": "0",
      // 100 × 150 ÷ 365 = 41.0958…, shown as an amount.
      "elapsed-percent-shown": "41.10",
      "retained-shown": "5000 × 0.6",
    },
  },
  {
    says: "a share of the compulsory policy's premium, when just half of the term is over",
    operation: ogpoVtsReturnPremium,
    input: {
      contract: {
        concludedOn: "2023-12-25",
        firstDay: "2024-01-01",
        lastDay: "2024-12-31",
        premium: "20000",
        ...legalEntity,
      },
      termination: { reason: "withdrawal", terminatedOn: "2024-07-02" },
    },
    right: "20000 × 0.25",
    mistakes: {
      "boundary-below": "20000 × 0.3",
      "zone-shifted-terminated-on": "20000 × 0.3",
      "reason-as-insurer-breach": "20000",
      "reason-as-replacement": "20000 − round(20000 × 184 ÷ 366)",
      "pro-rata-for-share": "20000 × 183 ÷ 366",
      "costs-besides-share": "20000 × 0.15",
      "whole-premium-returned": "20000",
      "nothing-returned": "0",
      "elapsed-percent-shown": "50",
      "retained-shown": "20000 × 0.75",
    },
  },
  {
    says: "a share of the compulsory policy's premium, when 24.7% of the term is over",
    operation: ogpoVtsReturnPremium,
    input: {
      contract: { ...year2025, ...legalEntity },
      termination: { reason: "object-ceased", terminatedOn: "2025-04-01" },
    },
    right: "20000 × 0.6",
    mistakes: {
      "percent-rounded": "20000 × 0.5",
      "reason-as-insurer-breach": "20000",
      "reason-as-replacement": "20000 − round(20000 × 91 ÷ 365)",
      "pro-rata-for-share": "20000 − round(20000 × 90 ÷ 365)",
      "costs-besides-share": "20000 × 0.5",
      "whole-premium-returned": "20000",
      "nothing-returned": "0",
      "elapsed-percent-shown": "24.66",
      "retained-shown": "20000 × 0.4",
    },
  },
  {
    says: "a compulsory policy that is replaced on the day of the application: 151 of 365 days are over",
    operation: ogpoVtsReturnPremium,
    input: {
      contract: { ...year2025, ...naturalPerson },
      termination: { reason: "replacement", terminatedOn: "2025-05-31", appliedOn: "2025-05-31" },
    },
    // What is kept is 8273.9726.
    right: "20000 − round(20000 × 151 ÷ 365)",
    mistakes: {
      // Five months of twelve, to the day.
      "whole-months-only": "round(20000 × 7 ÷ 12)",
      "months-for-days": "round(20000 × 7 ÷ 12)",
      "thirty-day-months": "round(20000 × 210 ÷ 360)",
      "exclusive-term": "20000 − round(20000 × 151 ÷ 364)",
      "zone-shifted-first-day": "20000 − round(20000 × 152 ÷ 366)",
      "zone-shifted-last-day": "20000 − round(20000 × 151 ÷ 364)",
      "zone-shifted-terminated-on": "20000 − round(20000 × 150 ÷ 365)",
      "zone-shifted-applied-on": "20000 − round(20000 × 150 ÷ 365)",
      "replacement-one-more": "20000 − round(20000 × 152 ÷ 365)",
      "replacement-as-circumstance": "20000 − round(20000 × 150 ÷ 365)",
      "share-for-pro-rata": "20000 × 0.4",
      "reason-as-withdrawal": "20000 × 0.4",
      "reason-as-insurer-breach": "20000",
      "divisor-360": "20000 − round(20000 × 151 ÷ 360)",
      "used-days-for-unused": "20000 − round(20000 × 214 ÷ 365)",
      // 151 ÷ 365 = 0.413698…
      "percent-cut": "20000 − 20000 × 0.413",
      "rounds-share-of-days": ["20000 − 20000 × 0.41", "20000 − 20000 × 0.4137"],
      // 54.7945 for one day.
      "rounds-daily-premium": ["20000 − 54.79 × 151", "20000 − 55 × 151"],
      "costs-besides-share": "20000 − round(20000 × 151 ÷ 365 + 2000)",
      "always-up": "20000 − 8273.98",
      "rounds-to-whole": "20000 − 8274",
      "rounds-to-tens": "20000 − 8270",
      "whole-premium-returned": "20000",
      "nothing-returned": "0",
      "retained-shown": "round(20000 × 151 ÷ 365)",
    },
  },
];
