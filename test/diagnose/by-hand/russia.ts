import { latePaymentPenalty } from "../../../src/russia/osago/late-payment-penalty.js";
import { payoutCap } from "../../../src/russia/osago/payout-cap.js";
import { returnPremium as osagoReturnPremium } from "../../../src/russia/osago/return-premium.js";
import { returnPremium as zettaReturnPremium } from "../../../src/russia/zetta-voluntary/return-premium.js";
import type { Contract } from "./contract.js";

const summer = { firstDay: "2024-05-01", lastDay: "2024-08-31", premium: "8000" };
const year2025 = { firstDay: "2025-01-01", lastDay: "2025-12-31" };
const fromMarch = { firstDay: "2025-03-01", lastDay: "2026-02-28", premium: "9000" };
const noClaims = { paid: false, reported: false };

export const ofRussia: readonly Contract[] = [
  {
    // 5008.130…; 65.0407 for one day.
    says: "a vehicle sold: 77% of the premium for 100 of 123 days",
    operation: osagoReturnPremium,
    input: { contract: summer, termination: { reason: "vehicle-sold", appliedOn: "2024-05-23" } },
    right: "round(8000 × 0.77 × 100 ÷ 123)",
    mistakes: {
      "termination-day-counted": "round(8000 × 0.77 × 99 ÷ 123)",
      "termination-day-unused": "round(8000 × 0.77 × 101 ÷ 123)",
      // 23 days of four months; three months and eight days are left.
      "whole-months-only": ["8000 × 0.77", "8000 × 0.77 × 3 ÷ 4"],
      "months-for-days": ["8000 × 0.77 × 3 ÷ 4", "8000 × 0.77"],
      // From 24 May to 30 August and with it, there are 97.
      "thirty-day-months": "round(8000 × 0.77 × 97 ÷ 120)",
      // The lost day is a used or an unused one.
      "exclusive-term": ["round(8000 × 0.77 × 100 ÷ 122)", "round(8000 × 0.77 × 99 ÷ 122)"],
      "zone-shifted-first-day": "round(8000 × 0.77 × 100 ÷ 124)",
      "zone-shifted-last-day": "round(8000 × 0.77 × 99 ÷ 122)",
      "zone-shifted-applied-on": "round(8000 × 0.77 × 101 ÷ 123)",
      "reason-as-false-information": "0",
      "divisor-365": "round(8000 × 0.77 × 100 ÷ 365)",
      "divisor-360": "round(8000 × 0.77 × 100 ÷ 360)",
      "used-days-for-unused": "round(8000 × 0.77 × 23 ÷ 123)",
      "share-forgotten": "round(8000 × 100 ÷ 123)",
      "share-of-whole": "round(8000 × 100 ÷ 123 − 8000 × 0.23)",
      // 100 ÷ 123 is 81.3%, of which 77% is 62.601%.
      "percent-cut": ["8000 × 0.626", "8000 × 0.813 × 0.77"],
      "rounds-share-of-days": ["8000 × 0.81 × 0.77", "8000 × 0.813 × 0.77"],
      "rounds-daily-premium": ["round(65.04 × 0.77 × 100)", "65 × 0.77 × 100"],
      "always-up": "5008.14",
      "rounds-to-whole": "5008",
      "rounds-to-tens": "5010",
      "whole-premium-returned": "8000",
      "nothing-returned": "0",
      "retained-shown": "8000 − round(8000 × 0.77 × 100 ÷ 123)",
    },
  },
  {
    // 3654.286…; 20.0246 for one day.
    says: "an owner's death: 77% of the premium for 237 of 366 days, among them 29 February 2024",
    operation: osagoReturnPremium,
    input: {
      contract: { firstDay: "2023-10-15", lastDay: "2024-10-14", premium: "7329" },
      termination: { reason: "owner-died", appliedOn: "2024-03-10", eventOn: "2024-02-20" },
    },
    right: "round(7329 × 0.77 × 237 ÷ 366)",
    mistakes: {
      "event-day-ignored": "round(7329 × 0.77 × 218 ÷ 366)",
      "reason-as-licence-revoked": "round(7329 × 0.77 × 218 ÷ 366)",
      "termination-day-counted": "round(7329 × 0.77 × 236 ÷ 366)",
      "termination-day-unused": "round(7329 × 0.77 × 238 ÷ 366)",
      // Four months and six days of twelve; seven months and 24 days are left.
      "whole-months-only": ["round(7329 × 0.77 × 8 ÷ 12)", "round(7329 × 0.77 × 7 ÷ 12)"],
      "months-for-days": ["round(7329 × 0.77 × 7 ÷ 12)", "round(7329 × 0.77 × 8 ÷ 12)"],
      "leap-day-forgotten": "round(7329 × 0.77 × 236 ÷ 365)",
      "local-time-days": "round(7329 × 0.77 × 238 ÷ 367)",
      // From 21 February to 14 October and with it, there are 234.
      "thirty-day-months": "round(7329 × 0.77 × 234 ÷ 360)",
      "exclusive-term": ["round(7329 × 0.77 × 237 ÷ 365)", "round(7329 × 0.77 × 236 ÷ 365)"],
      "zone-shifted-first-day": "round(7329 × 0.77 × 237 ÷ 367)",
      "zone-shifted-last-day": "round(7329 × 0.77 × 236 ÷ 365)",
      "zone-shifted-event-on": "round(7329 × 0.77 × 238 ÷ 366)",
      "reason-as-false-information": "0",
      "divisor-365": "round(7329 × 0.77 × 237 ÷ 365)",
      "divisor-360": "round(7329 × 0.77 × 237 ÷ 360)",
      "used-days-for-unused": "round(7329 × 0.77 × 129 ÷ 366)",
      "share-forgotten": "round(7329 × 237 ÷ 366)",
      "share-of-whole": "round(7329 × 237 ÷ 366 − 7329 × 0.23)",
      // 237 ÷ 366 is 64.754…%, and 77% of 64.7% is 49.819%.
      "percent-cut": ["round(7329 × 0.498)", "round(7329 × 0.647 × 0.77)"],
      "rounds-share-of-days": ["round(7329 × 0.65 × 0.77)", "round(7329 × 0.6475 × 0.77)"],
      "rounds-daily-premium": ["round(20.02 × 0.77 × 237)", "20 × 0.77 × 237"],
      "always-down": "3654.28",
      "rounds-to-whole": "3654",
      "rounds-to-tens": "3650",
      "whole-premium-returned": "7329",
      "nothing-returned": "0",
      "retained-shown": "7329 − round(7329 × 0.77 × 237 ÷ 366)",
    },
  },
  {
    says: "two periods of use and another share: 28 of 100 days are unused, in whole roubles",
    operation: osagoReturnPremium,
    input: {
      contract: {
        ...fromMarch,
        usePeriods: [
          { firstDay: "2025-03-01", lastDay: "2025-05-31" },
          { firstDay: "2025-09-01", lastDay: "2025-09-08" },
        ],
      },
      termination: { reason: "vehicle-sold", appliedOn: "2025-05-11" },
      options: { returnableShare: "0.8", rounding: { unit: "1", mode: "half-up" } },
    },
    right: "9000 × 0.8 × 28 ÷ 100",
    rounding: { unit: "1", mode: "half-up" },
    mistakes: {
      "ignores-share-option": "round(9000 × 0.77 × 28 ÷ 100)",
      "share-forgotten": "9000 × 28 ÷ 100",
      "share-of-whole": "9000 × 28 ÷ 100 − 9000 × 0.2",
      "use-periods-ignored": "round(9000 × 0.8 × 293 ÷ 365)",
      // From 11 May to 28 February, 293 days are left of 100: more than the premium.
      "unused-beyond-term": "9000",
      "termination-day-counted": "9000 × 0.8 × 27 ÷ 100",
      "termination-day-unused": "9000 × 0.8 × 29 ÷ 100",
      "exclusive-term": ["round(9000 × 0.8 × 28 ÷ 99)", "round(9000 × 0.8 × 27 ÷ 99)"],
      "zone-shifted-applied-on": "9000 × 0.8 × 29 ÷ 100",
      "reason-as-false-information": "0",
      "divisor-365": "round(9000 × 0.8 × 28 ÷ 365)",
      "divisor-360": "9000 × 0.8 × 28 ÷ 360",
      "used-days-for-unused": "9000 × 0.8 × 72 ÷ 100",
      "rounds-to-tens": "2020",
      "whole-premium-returned": "9000",
      "nothing-returned": "0",
      "retained-shown": "9000 − 9000 × 0.8 × 28 ÷ 100",
    },
  },
  {
    says: "a policyholder's own wish, for which nothing goes back: 293 of 365 days are unused",
    operation: osagoReturnPremium,
    input: { contract: fromMarch, termination: { reason: "own-wish", appliedOn: "2025-05-11" } },
    right: "0",
    mistakes: {
      "wish-returns": "round(9000 × 0.77 × 293 ÷ 365)",
      "whole-premium-returned": "9000",
      "retained-shown": "9000",
    },
  },
  {
    // 151.890…; 24.6575 for one day.
    says: "an insurer's liquidation a week before the last day: 8 of 365 days are unused, but none at the application",
    operation: osagoReturnPremium,
    input: {
      contract: fromMarch,
      termination: { reason: "insurer-liquidated", eventOn: "2026-02-20", appliedOn: "2026-03-11" },
    },
    right: "round(9000 × 0.77 × 8 ÷ 365)",
    mistakes: {
      "event-day-ignored": "0",
      "reason-as-licence-revoked": "0",
      "liquidated-nothing": "0",
      "termination-day-counted": "round(9000 × 0.77 × 7 ÷ 365)",
      "termination-day-unused": "round(9000 × 0.77 × 9 ÷ 365)",
      // Eleven months are complete; the eight days that are left are none.
      "whole-months-only": ["9000 × 0.77 ÷ 12", "0"],
      "months-for-days": ["0", "9000 × 0.77 ÷ 12"],
      // A year of 358 days and 8 of them; up to 1 March, 360 and 10.
      "thirty-day-months": ["round(9000 × 0.77 × 8 ÷ 358)", "round(9000 × 0.77 × 10 ÷ 360)"],
      "exclusive-term": ["round(9000 × 0.77 × 8 ÷ 364)", "round(9000 × 0.77 × 7 ÷ 364)"],
      "zone-shifted-first-day": "round(9000 × 0.77 × 8 ÷ 366)",
      "zone-shifted-last-day": "round(9000 × 0.77 × 7 ÷ 364)",
      "zone-shifted-event-on": "round(9000 × 0.77 × 9 ÷ 365)",
      "divisor-360": "9000 × 0.77 × 8 ÷ 360",
      "used-days-for-unused": "round(9000 × 0.77 × 357 ÷ 365)",
      "share-forgotten": "round(9000 × 8 ÷ 365)",
      "share-of-whole": "0",
      // 8 ÷ 365 is 2.19…%, and 77% of 2.1% is 1.617%.
      "percent-cut": ["9000 × 0.016", "9000 × 0.021 × 0.77"],
      "rounds-share-of-days": ["9000 × 0.02 × 0.77", "round(9000 × 0.0219 × 0.77)"],
      "rounds-daily-premium": ["round(24.66 × 0.77 × 8)", "25 × 0.77 × 8"],
      "always-up": "151.90",
      "rounds-to-whole": "152",
      "rounds-to-tens": "150",
      "whole-premium-returned": "9000",
      "nothing-returned": "0",
      "retained-shown": "9000 − round(9000 × 0.77 × 8 ÷ 365)",
    },
  },
  {
    says: "an application ten days after the last day: no day is unused",
    operation: osagoReturnPremium,
    input: { contract: fromMarch, termination: { reason: "licence-revoked", appliedOn: "2026-03-10" } },
    right: "0",
    mistakes: {
      "termination-day-unused": "round(9000 × 0.77 × 1 ÷ 365)",
      "used-days-for-unused": "9000 × 0.77",
      "negative-days": "0 − round(9000 × 0.77 × 10 ÷ 365)",
      "whole-premium-returned": "9000",
      "retained-shown": "9000",
    },
  },
  {
    says: "all of the premium before the first day, which in tens would be more than was paid",
    operation: osagoReturnPremium,
    input: {
      contract: { ...fromMarch, premium: "8006" },
      termination: { reason: "licence-revoked", appliedOn: "2025-02-26" },
      options: { returnableShare: "1", rounding: { unit: "10", mode: "half-up" } },
    },
    right: "8006",
    rounding: { unit: "10", mode: "half-up" },
    mistakes: {
      "ignores-share-option": "round(8006 × 0.77)",
      // 8006 × 364 ÷ 365 = 7984.07.
      "termination-day-counted": "7980",
      "used-days-for-unused": "0",
      // 8006 ÷ 365 = 21.93 and 22: 8004.45 and 8030, which is more than the premium.
      "rounds-daily-premium": "8000",
      "reason-as-false-information": "0",
      "above-whole": "8010",
      "always-down": "8000",
      "nothing-returned": "0",
    },
  },
  {
    // 741.0959; 27.3973 for one day.
    says: "a voluntary policy: 184 of 365 days are unused, less 43% of the premium",
    operation: zettaReturnPremium,
    input: {
      contract: { ...year2025, paidPremium: "10000" },
      claims: noClaims,
      termination: { lastCoveredDay: "2025-06-30", appliedOn: "2025-06-30" },
    },
    right: "round(10000 × 184 ÷ 365 − 4300)",
    mistakes: {
      "costs-on-unearned": "round(10000 × 184 ÷ 365 × 0.57)",
      "costs-forgotten": "round(10000 × 184 ÷ 365)",
      "paid-as-true": "0",
      "reported-as-true": "0",
      // Six months of twelve, to the day.
      "whole-months-only": "10000 × 6 ÷ 12 − 4300",
      "months-for-days": "10000 × 6 ÷ 12 − 4300",
      "thirty-day-months": "10000 × 180 ÷ 360 − 4300",
      "exclusive-term": ["round(10000 × 184 ÷ 364 − 4300)", "round(10000 × 183 ÷ 364 − 4300)"],
      "zone-shifted-first-day": "round(10000 × 184 ÷ 366 − 4300)",
      "zone-shifted-last-day": "round(10000 × 183 ÷ 364 − 4300)",
      "zone-shifted-last-covered-day": "round(10000 × 185 ÷ 365 − 4300)",
      "last-covered-day-unused": "round(10000 × 185 ÷ 365 − 4300)",
      "termination-day-counted": "round(10000 × 183 ÷ 365 − 4300)",
      "divisor-360": "round(10000 × 184 ÷ 360 − 4300)",
      "used-days-for-unused": "round(10000 × 181 ÷ 365 − 4300)",
      // 184 ÷ 365 = 0.504109…
      "percent-cut": "10000 × 0.504 − 4300",
      "rounds-share-of-days": ["10000 × 0.5 − 4300", "10000 × 0.5041 − 4300"],
      "rounds-daily-premium": ["27.4 × 184 − 4300", "27 × 184 − 4300"],
      "always-down": "741.09",
      "rounds-to-whole": "741",
      "rounds-to-tens": "740",
      "whole-premium-returned": "10000",
      "nothing-returned": "0",
      "unearned-premium-shown": "round(10000 × 184 ÷ 365)",
      "costs-shown": "4300",
      "retained-shown": "14300 − round(10000 × 184 ÷ 365)",
    },
  },
  {
    says: "a voluntary policy after a claim was reported: 184 of 365 days are unused",
    operation: zettaReturnPremium,
    input: {
      contract: { ...year2025, paidPremium: "10000" },
      claims: { paid: false, reported: true },
      termination: { lastCoveredDay: "2025-06-30", appliedOn: "2025-06-30" },
    },
    right: "0",
    mistakes: {
      "claims-no-bar": "round(10000 × 184 ÷ 365 − 4300)",
      "reported-claim-passes": "round(10000 × 184 ÷ 365 − 4300)",
      "whole-premium-returned": "10000",
      "retained-shown": "10000",
    },
  },
  {
    // What is unearned is 1698.6301.
    says: "a voluntary policy of which the costs, 30%, leave nothing: 62 of 365 days are unused",
    operation: zettaReturnPremium,
    input: {
      contract: { ...year2025, paidPremium: "10000" },
      claims: noClaims,
      termination: { lastCoveredDay: "2025-10-30", appliedOn: "2025-06-30" },
      options: { costs: { share: "0.3", of: "paid-premium" } },
    },
    right: "0",
    mistakes: {
      "costs-on-unearned": "round(10000 × 62 ÷ 365 × 0.7)",
      "costs-forgotten": "round(10000 × 62 ÷ 365)",
      "used-days-for-unused": "round(10000 × 303 ÷ 365 − 3000)",
      "negative-return": "round(10000 × 62 ÷ 365 − 3000)",
      "whole-premium-returned": "10000",
      "unearned-premium-shown": "round(10000 × 62 ÷ 365)",
      "costs-shown": "3000",
      "retained-shown": "10000",
    },
  },
  {
    says: "a penalty for 92 days after 17 March, the 14th day from the application: 1% of 9000 each",
    operation: latePaymentPenalty,
    input: { premium: "9000", appliedOn: "2025-03-03", paidOn: "2025-06-17" },
    right: "90 × 92",
    mistakes: {
      "penalty-on-due-day": "90 × 93",
      "penalty-of-one-day": "90",
      // 106 days would be 9540, which is more than the premium.
      "penalty-from-application": "9000",
      "penalty-by-thirty-day-months": "90 × 90",
      "zone-shifted-paid-on": "90 × 91",
      "zone-shifted-applied-on": "90 × 93",
    },
  },
  {
    says: "a penalty for 60 days, among them 29 February 2024: 1% of 7000.55 each",
    operation: latePaymentPenalty,
    input: { premium: "7000.55", dueOn: "2024-01-14", paidOn: "2024-03-14" },
    right: "round(70.0055 × 60)",
    mistakes: {
      "leap-day-forgotten": "round(70.0055 × 59)",
      "penalty-on-due-day": "round(70.0055 × 61)",
      "penalty-of-one-day": "70.01",
      "rounds-daily-penalty": "70.01 × 60",
      "zone-shifted-paid-on": "round(70.0055 × 59)",
      "zone-shifted-due-on": "round(70.0055 × 61)",
      "rounds-to-whole": "4200",
      "rounds-to-tens": "4200",
    },
  },
  {
    says: "no penalty for a payment four days early",
    operation: latePaymentPenalty,
    input: { premium: "7000", dueOn: "2025-07-14", paidOn: "2025-07-10" },
    right: "0",
    mistakes: { "penalty-on-due-day": "70", "penalty-for-early-days": "70 × 4" },
  },
  {
    says: "a penalty of at most the premium, after 129 days",
    operation: latePaymentPenalty,
    input: { premium: "7000.55", dueOn: "2024-01-14", paidOn: "2024-05-22" },
    right: "7000.55",
    mistakes: {
      "penalty-uncapped": "round(70.0055 × 129)",
      "accrued-penalty-shown": "round(70.0055 × 129)",
    },
  },
  {
    says: "a payout of at most the limit for life or health",
    operation: payoutCap,
    input: { harm: "life-or-health", amount: "600000" },
    right: "500000",
    mistakes: {
      // Death, burial, property, and property under the European accident statement.
      "limit-of-other-harm": ["475000", "25000", "400000", "100000"],
      "payout-uncapped": "600000",
    },
  },
];
