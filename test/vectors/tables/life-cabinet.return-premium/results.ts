import type { Section } from "../../table.js";
import { on, printed } from "./printed.js";

/** The loan behind a contract of a year, repaid after 183 days. */
const repaid = {
  contract: { firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000" },
  termination: { button: "early-loan-repayment", terminatedOn: "2025-09-01" },
};

const rounding = (unit: string, mode: string) => ({ "options.rounding": { unit, mode } });
/** 146 of 365 days used: with costs of a tenth just half of the premium goes back. */
const half = on("2025-07-26");

export const results: readonly Section[] = [
  {
    input: printed,
    rows: [
      {
        side: "the printed case, refused",
        why: "60000*1820/1827 - 6000 = 53770.114..., shown as 53770",
        flags: ["termination-day-counted", "always-hundredths", "divisor-365", "costs-on-unearned"],
      },
      {
        side: "the printed case, the loan repaid",
        why: "the other button, and the same amount",
        flags: ["termination-day-counted", "always-hundredths", "loan-without-day"],
        with: { "termination.button": "early-loan-repayment" },
      },
      {
        side: "the printed case, the day of termination counted",
        why: "8 days used: 60000*1819/1827 - 6000 = 53737.27...",
        flags: ["ignores-used-days-option"],
        with: { "options.usedDays": "through-termination" },
      },
      {
        side: "the printed case, to hundredths",
        why: "53770.114... gives 53770.11",
        flags: ["exclusive-term"],
        with: rounding("0.01", "half-up"),
      },
      {
        side: "the printed case, up",
        why: "53770.114... gives 53771, so the printed case shows that the page does not round up",
        flags: ["always-half-up", "always-half-even"],
        with: rounding("1", "up"),
      },
      {
        side: "refused on the first day",
        why: "no day used: 60000 - 6000",
        flags: ["start-on-first-day", "termination-day-counted"],
        with: on("2024-01-24"),
      },
      {
        side: "refused before the first day",
        why: "concluded five days earlier: everything goes back, including costs",
        flags: ["reason-before-start"],
        with: { "contract.concludedOn": "2024-01-19", ...on("2024-01-23") },
      },
      {
        side: "refused on day 14",
        why: "the default day of conclusion is the first day: 14 days after it is 7 February 2024",
        flags: ["cooling-off-13-days"],
        with: on("2024-02-07"),
      },
      {
        side: "refused the day after day 14",
        why: "too late: nothing goes back",
        flags: ["cooling-off-15-days", "no-due-day-unsaid"],
        with: on("2024-02-08"),
      },
      {
        side: "refused on day 14 of an earlier conclusion",
        why: "concluded on 19 January 2024: day 14 is 2 February",
        flags: ["cooling-off-13-days", "conclusion-as-first-day"],
        with: { "contract.concludedOn": "2024-01-19", ...on("2024-02-02") },
      },
      {
        side: "refused the day after day 14 of an earlier conclusion",
        why: "3 February 2024 is a Saturday; the window ended on the Friday",
        flags: ["cooling-off-15-days", "conclusion-as-first-day"],
        with: { "contract.concludedOn": "2024-01-19", ...on("2024-02-03") },
      },
      {
        side: "refused on the Monday to which day 14 moved",
        why: "day 14 of 20 January 2024 is Saturday, 3 February",
        flags: ["no-shift", "shift-backward", "conclusion-as-first-day"],
        with: { "contract.concludedOn": "2024-01-20", ...on("2024-02-05") },
      },
      {
        side: "refused on the Monday after day 14, a Saturday, not to be moved",
        why: "more than fourteen days after 20 January 2024, and day 14 is not moved: nothing goes back",
        flags: ["cooling-off-15-days", "ignores-shift-option"],
        with: { "contract.concludedOn": "2024-01-20", ...on("2024-02-05"), "options.coolingOffShift": "none" },
      },
      {
        side: "refused, a legal entity",
        why: "only natural persons have a cooling-off",
        flags: ["legal-entity-withdraws"],
        with: { "contract.policyholder": "legal-entity" },
      },
      {
        side: "refused, an annuity",
        why: "annuities have no cooling-off",
        flags: ["annuity-withdraws"],
        with: { "contract.kind": "annuity" },
      },
      {
        side: "refused, a contract linked to a loan",
        why: "the cabinet grants it; whether the law does is disputed",
        flags: ["dispute-unsaid"],
        with: { "contract.kind": "loan-linked" },
      },
      {
        side: "the loan repaid early, concluded before the law gave anything for it",
        why: "concluded on 11 September 2022, the day before the edition: nothing goes back",
        flags: ["law-reaches-back"],
        with: { "contract.concludedOn": "2022-09-11", "termination.button": "early-loan-repayment" },
      },
      {
        side: "refused, an ordinary contract",
        why: "the kind is known, so nothing is left to check",
        flags: ["due-of-nothing"],
        with: { "contract.kind": "ordinary" },
      },
      {
        side: "refused, the kind null",
        why: "null means unknown",
        flags: ["unknown-is-no-annuity"],
        with: { "contract.kind": null },
      },
      {
        side: "refused, an accumulation contract",
        why: "a surrender value is due, which this calculator does not compute",
        flags: ["accumulation-as-premium"],
        clause: "842(2)",
        with: { "contract.kind": "accumulation" },
      },
      {
        side: "concluded on paper",
        why: "it cannot be ended in the cabinet; the amounts are the same",
        flags: ["paper-in-cabinet"],
        with: { "contract.concludedElectronically": false },
      },
      {
        side: "concluded online, given explicitly",
        why: "the default, given explicitly",
        flags: ["costs-on-unearned"],
        with: { "contract.concludedElectronically": true, "options.costs": { amount: "6000" } },
      },
      {
        side: "refused without costs",
        why: "60000*1820/1827 = 59770.11...",
        flags: ["ignores-costs-option"],
        with: { "options.costs": { share: "0" } },
      },
      {
        side: "a calendar given for the window",
        why: "its calendar makes 7 February 2024 a day off, so the 8th is in time",
        flags: ["ignores-calendar-option"],
        with: { ...on("2024-02-08"), "options.calendar": { years: [2024], daysOff: ["2024-02-07"], workingDays: [] } },
      },
      {
        side: "an unpublished year, the day after day 14",
        why: "the calendar decides whether this is in time",
        flags: ["guesses-unpublished-year"],
        clause: "842(2)",
        with: {
          "contract.firstDay": "2027-01-24",
          ...on("2027-02-08"),
        },
      },
    ],
  },
  {
    input: repaid,
    rows: [
      {
        side: "a loan repaid months after the window",
        why: "20000*182/365 - 2000 = 7972.602... shown as 7973",
        flags: ["loan-in-window-only", "always-hundredths", "always-down"],
      },
      {
        side: "a loan repaid by a legal entity",
        why: "nothing goes back, printed to the unit: 0",
        flags: ["legal-entity-withdraws", "always-hundredths"],
        with: { "contract.policyholder": "legal-entity" },
      },
      {
        side: "a loan repaid across Almaty's day of 25 hours",
        why: "24 days of 366 used, from 15 February to 10 March 2024",
        flags: ["local-time-days"],
        with: { "contract.firstDay": "2024-02-15", "contract.lastDay": "2025-02-14", ...on("2024-03-10") },
      },
      {
        side: "half of 1 above an even number, by the cabinet's default",
        why: "5025*0.5 = 2512.5 is rounded up",
        flags: ["always-half-down", "always-half-even", "always-hundredths"],
        with: { ...half, "contract.premium": "5025" },
      },
      {
        side: "half of 1 above an even number, half to even",
        why: "2512.5: the even neighbour is 2512",
        flags: ["always-half-up", "always-up"],
        with: { ...half, "contract.premium": "5025", ...rounding("1", "half-even") },
      },
      {
        side: "half of 1 above an odd number",
        why: "5027*0.5 = 2513.5 is rounded up, to the even neighbour here",
        flags: ["always-half-down", "always-down", "rounds-both-parts"],
        with: { ...half, "contract.premium": "5027" },
      },
      {
        side: "half of 1 above an odd number, half down",
        why: "2513.5 is rounded down to 2513",
        flags: ["always-half-up", "always-half-even"],
        with: { ...half, "contract.premium": "5027", ...rounding("1", "half-down") },
      },
      {
        side: "a remainder that is not a multiple of 1",
        why: "5025.55*0.5 = 2512.775 gives 2513; 2512.55 is kept, with two decimals",
        flags: ["rounds-both-parts", "rounds-other-part"],
        with: { ...half, "contract.premium": "5025.55" },
      },
      {
        side: "an amount of more than half of the unit, down",
        why: "2512.775 gives 2512",
        flags: ["always-half-up", "always-half-down"],
        with: { ...half, "contract.premium": "5025.55", ...rounding("1", "down") },
      },
      {
        side: "costs above what is unearned",
        why: "36 days are left: 1972.60 less 2000 is never less than 0",
        flags: ["negative-return"],
        with: on("2026-01-25"),
      },
      {
        side: "a loan repaid, paid after the New Year",
        why: "the fifth working day after 30 December 2025 is 9 January 2026",
        flags: ["weekends-only", "due-in-calendar-days", "loan-without-day"],
        with: { ...on("2025-12-30"), "contract.lastDay": "2029-03-01" },
      },
    ],
  },
];
