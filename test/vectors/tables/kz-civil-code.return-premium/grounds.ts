import type { Section } from "../../table.js";
import { withdrawn } from "../yearly-contract.js";

const because = (reason: string) => ({ "termination.reason": reason });
const on = (terminatedOn: string) => ({ "termination.terminatedOn": terminatedOn });
const kind = (value: string | null) => ({ "contract.kind": value });
const provisional = { "options.calendar": "provisional" };
const company = { "contract.policyholder": "legal-entity" };
const concluded = (concludedOn: string, lastDay: string, terminatedOn: string) => ({
  "contract.concludedOn": concludedOn,
  "contract.firstDay": concludedOn,
  "contract.lastDay": lastDay,
  ...on(terminatedOn),
});

/** Which ground decides. */
export const grounds: readonly Section[] = [
  {
    input: withdrawn,
    rows: [
      {
        side: "withdrawn the day before the first",
        why: "the term has not begun, so nothing is earned: everything goes back",
        flags: ["reason-before-start"],
        with: on("2025-03-01"),
      },
      {
        side: "a part paid, the day before the first",
        why: "what was received goes back, unrounded",
        flags: ["reason-before-start", "rounds-without-formula"],
        with: { ...on("2025-03-01"), "contract.paidPremium": "5000.50", "options.rounding": { unit: "1", mode: "up" } },
      },
      {
        side: "withdrawn on the first day",
        why: "the cooling-off, with no day used: 20000 - 2000",
        flags: ["start-on-first-day", "termination-day-counted"],
        with: on("2025-03-02"),
      },
      {
        side: "a legal entity withdrawn the day before the first",
        why: "nothing is earned, whoever the policyholder is",
        flags: ["reason-before-start"],
        with: { ...on("2025-03-01"), ...company },
      },
      {
        side: "the insurer at fault",
        why: "everything goes back, although 9 days are used",
        flags: ["rounds-without-formula", "fault-as-wish"],
        with: {
          ...because("insurer-breach"),
          "contract.premium": "20000.40",
          "options.rounding": { unit: "1", mode: "half-up" },
        },
      },
      {
        side: "the insurer at fault on the last day, a part paid",
        why: "what was received goes back, even on the last day",
        flags: ["fault-as-wish"],
        with: { ...because("insurer-breach"), ...on("2026-03-01"), "contract.paidPremium": "15000" },
      },
      {
        side: "the insurer at fault, a legal entity",
        why: "842(3) does not distinguish between persons and entities",
        flags: ["fault-as-wish"],
        with: { ...because("insurer-breach"), ...company },
      },
      {
        side: "a loan repaid in the window",
        why: "20000*356/365 - 2000, due within five working days",
        flags: ["loan-without-day", "costs-on-unearned"],
        with: because("loan-repaid"),
      },
      {
        side: "a loan repaid months after the window",
        why: "possible on any day: 20000*182/365 - 2000",
        flags: ["loan-in-window-only", "loan-without-day"],
        with: { ...because("loan-repaid"), ...on("2025-09-01") },
      },
      {
        side: "a loan repaid on the day after the window",
        why: "18 March 2025 is no different from any other day",
        flags: ["loan-in-window-only"],
        with: { ...because("loan-repaid"), ...on("2025-03-18") },
      },
      {
        side: "a loan repaid a hundred days before the end, an annuity",
        why: "only the cooling-off excludes annuities",
        flags: ["loan-in-window-only", "loan-without-day"],
        with: { ...because("loan-repaid"), ...on("2025-11-22"), ...kind("annuity") },
      },
      {
        side: "a loan of a legal entity repaid",
        why: "842(2) is for natural persons: nothing goes back",
        flags: ["legal-entity-withdraws"],
        with: { ...because("loan-repaid"), ...company },
      },
      {
        side: "a loan repaid before the first day",
        why: "everything goes back, and there is a payment deadline whatever the ground",
        flags: ["reason-before-start", "loan-without-day"],
        with: { ...because("loan-repaid"), ...on("2025-03-01") },
      },
      {
        side: "withdrawn in the window",
        why: "20000*356/365 - 2000 = 17506.849...; the kind is unknown, and the Code sets no payment deadline",
        flags: ["costs-on-unearned", "unknown-is-no-annuity", "due-of-nothing", "no-due-day-unsaid"],
      },
      {
        side: "withdrawn in the window, the kind null",
        why: "null means unknown, like a missing field",
        flags: ["unknown-is-no-annuity"],
        with: kind(null),
      },
      {
        side: "withdrawn in the window, an ordinary contract",
        why: "the kind is known, so nothing is left to check",
        flags: ["due-of-nothing"],
        with: kind("ordinary"),
      },
      {
        side: "withdrawn in the window, a contract linked to a loan",
        why: "withdrawn, not repaid, so no payment deadline; whether such a contract has a cooling-off is disputed",
        flags: ["due-of-nothing", "dispute-unsaid"],
        with: kind("loan-linked"),
      },
      {
        side: "withdrawn on the last day of the window, a contract linked to a loan",
        why: "in time, and disputed up to the last day",
        flags: ["dispute-unsaid", "no-shift"],
        with: { ...kind("loan-linked"), ...on("2025-03-17") },
      },
      {
        side: "withdrawn in the window, an annuity",
        why: "842(2) excepts annuities: nothing goes back",
        flags: ["annuity-withdraws", "no-due-day-unsaid"],
        with: kind("annuity"),
      },
      {
        side: "withdrawn on the first day, an annuity",
        why: "excluded from the start",
        flags: ["annuity-withdraws", "start-on-first-day"],
        with: { ...kind("annuity"), ...on("2025-03-02") },
      },
      {
        side: "withdrawn on the last day of the window, an annuity",
        why: "excluded up to the last day",
        flags: ["annuity-withdraws", "no-shift"],
        with: { ...kind("annuity"), ...on("2025-03-17") },
      },
      {
        side: "withdrawn after the window, the kind unknown",
        why: "the kind would change nothing, so it is not mentioned",
        flags: ["no-shift"],
        with: on("2025-03-18"),
      },
      {
        side: "an accumulation contract",
        why: "a surrender value is due, not a premium",
        flags: ["accumulation-as-premium"],
        clause: "842(2)",
        with: kind("accumulation"),
      },
      {
        side: "an accumulation contract before its first day",
        why: "outside the scope whatever the ground",
        flags: ["accumulation-as-premium"],
        clause: "842(1)",
        with: { ...kind("accumulation"), ...on("2025-03-01") },
      },
      {
        side: "an accumulation contract, the insurer at fault",
        why: "outside the scope whatever the reason",
        flags: ["accumulation-as-premium"],
        clause: "842(3)",
        with: { ...kind("accumulation"), ...because("insurer-breach") },
      },
      {
        side: "a legal entity in the window",
        why: "842(2) is for natural persons",
        flags: ["legal-entity-withdraws"],
        with: company,
      },
      {
        side: "day 14, a Saturday",
        why: "14 days after 1 March 2025, moved to Monday the 17th",
        flags: ["no-shift", "shift-backward"],
        with: on("2025-03-15"),
      },
      {
        side: "the Monday after day 14, a Saturday",
        why: "the window ends on the next working day (CC 175)",
        flags: ["no-shift", "shift-backward"],
        with: on("2025-03-17"),
      },
      {
        side: "the day after day 14, a Saturday, not to be moved",
        why: "too late: the fourteen days are not moved",
        flags: ["cooling-off-15-days", "ignores-shift-option"],
        with: { ...on("2025-03-16"), "options.coolingOffShift": "none" },
      },
      {
        side: "day 14, a working day",
        why: "14 days after 4 March 2025 is Tuesday the 18th",
        flags: ["cooling-off-13-days"],
        with: concluded("2025-03-04", "2026-03-03", "2025-03-18"),
      },
      {
        side: "the day after day 14, a working day",
        why: "too late: nothing goes back",
        flags: ["cooling-off-15-days"],
        with: concluded("2025-03-04", "2026-03-03", "2025-03-19"),
      },
      {
        side: "day 14 before a holiday in a leap year",
        why: "14 days after 23 February 2024 is Friday 8 March, a day off; the window ends on Monday the 11th",
        flags: ["weekends-only", "no-shift"],
        with: concluded("2024-02-23", "2025-02-22", "2024-03-11"),
      },
      {
        side: "applied in the window, ended after it",
        why: "only the application must be in time",
        flags: ["window-by-termination"],
        with: { ...on("2025-03-29"), "termination.appliedOn": "2025-03-17" },
      },
      {
        side: "an unpublished year, day 14",
        why: "in time, whichever days are off",
        flags: ["guesses-unpublished-year"],
        with: concluded("2027-03-01", "2028-02-29", "2027-03-15"),
      },
      {
        side: "an unpublished year, the day after day 14",
        why: "the calendar decides whether this is in time",
        flags: ["guesses-unpublished-year"],
        clause: "842(2)",
        with: concluded("2027-03-01", "2028-02-29", "2027-03-16"),
      },
      {
        side: "an unpublished year, applied the day after day 14, ended a week later",
        why: "only the application must be in time, and it may be",
        flags: ["guesses-unpublished-year"],
        clause: "842(2)",
        with: { ...concluded("2027-03-01", "2028-02-29", "2027-03-23"), "termination.appliedOn": "2027-03-16" },
      },
      {
        side: "an unpublished year, eleven days after day 14",
        why: "too late, whichever days are off",
        flags: ["guesses-unpublished-year"],
        with: concluded("2027-03-01", "2028-02-29", "2027-03-26"),
      },
      {
        side: "an unpublished year, an annuity after day 14",
        why: "an annuity has no window, so nothing is left open",
        flags: ["annuity-withdraws", "guesses-unpublished-year"],
        with: { ...concluded("2027-03-01", "2028-02-29", "2027-03-16"), ...kind("annuity") },
      },
      {
        side: "an unpublished year, its calendar given",
        why: "its calendar makes Monday 15 March 2027 a day off, so Tuesday is in time",
        flags: ["ignores-calendar-option"],
        with: {
          ...concluded("2027-03-01", "2028-02-29", "2027-03-16"),
          "options.calendar": { years: [2027], daysOff: ["2027-03-15"], workingDays: [] },
        },
      },
      {
        side: "an unpublished year, a legal entity after day 14",
        why: "a legal entity has no window, so nothing is looked up or left open",
        flags: ["legal-entity-withdraws"],
        with: { ...concluded("2027-03-01", "2028-02-29", "2027-03-16"), ...company },
      },
      {
        side: "a provisional year, day 14 moved past a day off",
        why: "the law alone makes Monday 15 March 2027 a day off, so Tuesday is in time",
        flags: ["provisional-as-published", "provisional-unsaid", "ignores-calendar-option"],
        with: { ...concluded("2027-03-01", "2028-02-29", "2027-03-16"), ...provisional },
      },
      {
        side: "a provisional year, two days after day 14",
        why: "Wednesday 17 March 2027 is too late under the law alone",
        flags: ["provisional-as-published", "provisional-unsaid", "ignores-calendar-option"],
        with: { ...concluded("2027-03-01", "2028-02-29", "2027-03-17"), ...provisional },
      },
      {
        side: "a provisional year allowed, no day of it needed",
        why: "day 14 is Monday 28 December 2026, and the Code sets no payment deadline",
        flags: ["provisional-always-said"],
        with: { ...concluded("2026-12-14", "2027-12-13", "2026-12-28"), ...provisional },
      },
      {
        side: "a loan repaid, paid in a provisional year",
        why: "the fifth working day after 25 December 2026 is 5 January 2027: 28 to 31 December, then the 5th after the days off",
        flags: ["provisional-as-published", "provisional-unsaid", "loan-without-day"],
        with: { ...concluded("2026-12-14", "2027-12-13", "2026-12-25"), ...because("loan-repaid"), ...provisional },
      },
      {
        side: "the first day of the edition",
        why: "since 12 September 2022 a natural person has fourteen days: 20000*363/365 - 2000 = 17890.41...",
        flags: ["edition-day-excluded"],
        with: concluded("2022-09-12", "2023-09-11", "2022-09-14"),
      },
      {
        side: "the day before the edition",
        why: "the law is not retroactive: nothing goes back, and no window is looked up",
        flags: ["edition-unsaid", "law-reaches-back"],
        with: { ...concluded("2022-09-12", "2023-09-11", "2022-09-14"), "contract.concludedOn": "2022-09-11" },
      },
      {
        side: "the day before the edition, months after any window",
        why: "the conclusion is too early, whatever the day of the application",
        flags: ["edition-unsaid"],
        with: { ...concluded("2022-09-12", "2023-09-11", "2023-03-14"), "contract.concludedOn": "2022-09-11" },
      },
      {
        side: "the day before the edition, an annuity",
        why: "an annuity has no cooling-off under any edition",
        flags: ["edition-unsaid"],
        with: {
          ...concluded("2022-09-12", "2023-09-11", "2022-09-14"),
          "contract.concludedOn": "2022-09-11",
          ...kind("annuity"),
        },
      },
      {
        side: "a loan repaid, concluded on the first day of the edition",
        why: "20000*184/365 - 2000 = 8082.19..., within five working days",
        flags: ["loan-without-day", "edition-day-excluded"],
        with: { ...concluded("2022-09-12", "2023-09-11", "2023-03-12"), ...because("loan-repaid") },
      },
      {
        side: "a loan repaid, concluded the day before the edition",
        why: "the return after a repaid loan came with this edition: nothing goes back",
        flags: ["law-reaches-back", "edition-unsaid"],
        with: {
          ...concluded("2022-09-12", "2023-09-11", "2023-03-12"),
          "contract.concludedOn": "2022-09-11",
          ...because("loan-repaid"),
        },
      },
      {
        side: "a loan repaid before the first day, concluded the day before the edition",
        why: "842(1) returns everything, but the five working days came with the edition",
        flags: ["law-reaches-back", "no-due-day-unsaid"],
        with: {
          ...concluded("2022-09-13", "2023-09-12", "2022-09-12"),
          "contract.concludedOn": "2022-09-11",
          ...because("loan-repaid"),
        },
      },
      {
        side: "a circumstance, concluded the day before the edition",
        why: "842(1) read the same before: 20000*184/365 goes back",
        flags: ["edition-unsaid", "circumstance-as-wish"],
        with: {
          ...concluded("2022-09-12", "2023-09-11", "2023-03-12"),
          "contract.concludedOn": "2022-09-11",
          ...because("object-ceased"),
        },
      },
    ],
  },
];
