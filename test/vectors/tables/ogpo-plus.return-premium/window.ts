import type { Section } from "../../table.js";
import { withdrawn } from "../yearly-contract.js";

/** A contract of just a year from the day of its conclusion, and the day of the application. */
const concluded = (concludedOn: string, lastDay: string, terminatedOn: string) => ({
  "contract.concludedOn": concludedOn,
  "contract.firstDay": concludedOn,
  "contract.lastDay": lastDay,
  "termination.terminatedOn": terminatedOn,
});
const on = (terminatedOn: string) => ({ "termination.terminatedOn": terminatedOn });
const applied = (appliedOn: string, terminatedOn: string) => ({
  ...on(terminatedOn),
  "termination.appliedOn": appliedOn,
});
const provisional = { "options.calendar": "provisional" };
const unshifted = { "options.coolingOffShift": "none" };
const calendar = (years: number[], daysOff: string[], workingDays: string[]) => ({
  "options.calendar": { years, daysOff, workingDays },
});

/** The cooling-off. */
export const window: readonly Section[] = [
  {
    input: withdrawn,
    rows: [
      {
        side: "withdrawn on the day of conclusion",
        why: "in time, although the window has not begun",
        flags: ["start-on-first-day"],
        with: concluded("2025-03-04", "2026-03-03", "2025-03-04"),
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
        side: "day 14, a Saturday",
        why: "14 days after 1 March 2025 is Saturday the 15th",
        flags: ["no-shift", "shift-backward"],
        with: on("2025-03-15"),
      },
      {
        side: "the Monday after day 14, a Saturday",
        why: "the window ends on the next working day",
        flags: ["no-shift", "shift-backward"],
        with: on("2025-03-17"),
      },
      {
        side: "the Tuesday after day 14, a Saturday",
        why: "the deadline moves only once",
        flags: ["no-shift"],
        with: on("2025-03-18"),
      },
      {
        side: "day 14, a Saturday, not to be moved",
        why: "in time even without moving day 14",
        flags: ["cooling-off-13-days", "ignores-shift-option"],
        with: { ...on("2025-03-15"), ...unshifted },
      },
      {
        side: "the day after day 14, a Saturday, not to be moved",
        why: "too late: the fourteen days are not moved",
        flags: ["cooling-off-15-days", "ignores-shift-option"],
        with: { ...on("2025-03-16"), ...unshifted },
      },
      {
        side: "day 14 before a holiday of two days",
        why: "24 and 25 March 2026 are off: the window ends on the 26th",
        flags: ["weekends-only", "no-shift"],
        with: concluded("2026-03-10", "2027-03-09", "2026-03-26"),
      },
      {
        side: "the day after a holiday of two days and one more",
        why: "27 March 2026 is too late",
        flags: ["weekends-only", "no-shift"],
        with: concluded("2026-03-10", "2027-03-09", "2026-03-27"),
      },
      {
        side: "day 14 on 1 January, four days off and a working Sunday",
        why: "1 to 4 January 2025 are off; Sunday the 5th is a working day",
        flags: ["weekends-only", "ignores-working-weekends"],
        with: concluded("2024-12-18", "2025-12-17", "2025-01-05"),
      },
      {
        side: "the day after a working Sunday",
        why: "the window ended on that Sunday",
        flags: ["ignores-working-weekends"],
        with: concluded("2024-12-18", "2025-12-17", "2025-01-06"),
      },
      {
        side: "day 14, a working Saturday",
        why: "4 May 2024 is a working day, so nothing is moved",
        flags: ["ignores-working-weekends"],
        with: concluded("2024-04-20", "2025-04-19", "2024-05-04"),
      },
      {
        side: "the Monday after day 14, a working Saturday",
        why: "6 May 2024 is too late",
        flags: ["ignores-working-weekends"],
        with: concluded("2024-04-20", "2025-04-19", "2024-05-06"),
      },
      {
        side: "day 14 on 29 February",
        why: "14 days after 15 February 2024, a Thursday",
        flags: ["cooling-off-13-days"],
        with: concluded("2024-02-15", "2025-02-14", "2024-02-29"),
      },
      {
        side: "the day after day 14, 1 March of a leap year",
        why: "the 15th day after 15 February 2024",
        flags: ["cooling-off-15-days"],
        with: concluded("2024-02-15", "2025-02-14", "2024-03-01"),
      },
      {
        side: "day 14 across the end of February of a common year",
        why: "14 days after 18 February 2025 is Tuesday, 4 March",
        flags: ["cooling-off-13-days"],
        with: concluded("2025-02-18", "2026-02-17", "2025-03-04"),
      },
      {
        side: "applied in the window, ended after it",
        why: "only the application must be in time; 27 days are used",
        flags: ["window-by-termination", "due-from-termination"],
        with: applied("2025-03-17", "2025-03-29"),
      },
      {
        side: "applied a day after the window, ended later",
        why: "too late, however long the contract runs",
        flags: ["no-shift"],
        with: applied("2025-03-18", "2025-03-29"),
      },
      {
        side: "applied on the day of conclusion, ended months later",
        why: "in time: 184 days are used",
        flags: ["window-by-termination", "due-from-termination"],
        with: applied("2025-03-01", "2025-09-02"),
      },
      {
        side: "applied on day 14, ended the day after",
        why: "in time by one day",
        flags: ["window-by-termination", "cooling-off-13-days"],
        with: { ...concluded("2025-03-04", "2026-03-03", "2025-03-19"), "termination.appliedOn": "2025-03-18" },
      },
      {
        side: "notice on the day of the end",
        why: "less than a day's notice, but still in time",
        flags: ["notice-unsaid"],
        with: applied("2025-03-11", "2025-03-11"),
      },
      {
        side: "notice the day before the end",
        why: "there was enough notice",
        flags: ["notice-too-soon", "due-from-termination"],
        with: applied("2025-03-10", "2025-03-11"),
      },
      {
        side: "an unpublished year, day 14",
        why: "in time, whichever days are off; the payment deadline cannot be named",
        flags: ["guesses-unpublished-year"],
        with: concluded("2027-03-01", "2028-02-29", "2027-03-15"),
      },
      {
        side: "an unpublished year, the day after day 14",
        why: "the calendar decides whether this is in time",
        flags: ["guesses-unpublished-year"],
        clause: "9.7",
        with: concluded("2027-03-01", "2028-02-29", "2027-03-16"),
      },
      {
        side: "an unpublished year, ten days after day 14",
        why: "no known run of days off is longer, but one could be this long",
        flags: ["guesses-unpublished-year"],
        clause: "9.7",
        with: concluded("2027-03-01", "2028-02-29", "2027-03-25"),
      },
      {
        side: "an unpublished year, applied the day after day 14, ended a week later",
        why: "only the application must be in time, and it may be",
        flags: ["guesses-unpublished-year"],
        clause: "9.7",
        with: { ...concluded("2027-03-01", "2028-02-29", "2027-03-23"), "termination.appliedOn": "2027-03-16" },
      },
      {
        side: "an unpublished year, eleven days after day 14",
        why: "too late, whichever days are off",
        flags: ["guesses-unpublished-year"],
        with: concluded("2027-03-01", "2028-02-29", "2027-03-26"),
      },
      {
        side: "an unpublished year, a legal entity after day 14",
        why: "a legal entity has no window, so nothing is looked up or left open",
        flags: ["legal-entity-withdraws"],
        with: { ...concluded("2027-03-01", "2028-02-29", "2027-03-16"), "contract.policyholder": "legal-entity" },
      },
      {
        side: "an unpublished year, a claim paid, after day 14",
        why: "9.10 decides before the window is needed; what the law returns stays open",
        flags: ["guesses-unpublished-year", "claims-no-bar"],
        with: { ...concluded("2027-03-01", "2028-02-29", "2027-03-16"), "contract.paidClaims": "1" },
      },
      {
        side: "an unpublished year, the day after day 14 not to be moved",
        why: "fourteen days that are not moved need no calendar",
        flags: ["cooling-off-15-days"],
        with: { ...concluded("2027-03-01", "2028-02-29", "2027-03-16"), ...unshifted },
      },
      {
        side: "an unpublished year, its calendar given",
        why: "its calendar makes Monday 15 March 2027 a day off, so Tuesday is in time",
        flags: ["ignores-calendar-option"],
        with: { ...concluded("2027-03-01", "2028-02-29", "2027-03-16"), ...calendar([2027], ["2027-03-15"], []) },
      },
      {
        side: "day 14 in the last published year, a day off at its end",
        why: "Saturday 26 December 2026 moves to the 28th; the fifth working day is in 2027",
        flags: ["no-shift", "guesses-unpublished-year"],
        with: concluded("2026-12-12", "2027-12-11", "2026-12-28"),
      },
      {
        side: "day 14 in the year before the first published",
        why: "31 December 2021 cannot be looked up, but 11 days late is too late anyway",
        flags: ["guesses-unpublished-year"],
        with: concluded("2021-12-17", "2022-12-16", "2022-01-11"),
      },
      {
        side: "a published year, its calendar replaced by ordinary weekdays",
        why: "in the given calendar 24 March 2026 is a working day, so the 26th is too late",
        flags: ["ignores-calendar-option"],
        with: { ...concluded("2026-03-10", "2027-03-09", "2026-03-26"), ...calendar([2026], [], []) },
      },
      {
        side: "a given calendar that makes day 14 a working Saturday",
        why: "nothing is moved: Monday the 17th is too late",
        flags: ["ignores-calendar-option", "ignores-working-weekends"],
        with: { ...on("2025-03-17"), ...calendar([2025], [], ["2025-03-15"]) },
      },
      {
        side: "a provisional year, day 14 moved past a day off",
        why: "the law alone makes Monday 15 March 2027 a day off, so Tuesday is in time; paid by the 30th, after three days off",
        flags: ["provisional-as-published", "provisional-unsaid", "ignores-calendar-option", "weekends-only"],
        with: { ...concluded("2027-03-01", "2028-02-29", "2027-03-16"), ...provisional },
      },
      {
        side: "a provisional year, two days after day 14",
        why: "Wednesday 17 March 2027 is too late under the law alone",
        flags: ["provisional-as-published", "provisional-unsaid", "ignores-calendar-option"],
        with: { ...concluded("2027-03-01", "2028-02-29", "2027-03-17"), ...provisional },
      },
      {
        side: "a provisional year, day 14 a working day",
        why: "14 days after 2 February 2027 is Tuesday the 16th, which had to be looked up",
        flags: ["provisional-as-published", "provisional-unsaid"],
        with: { ...concluded("2027-02-02", "2028-02-01", "2027-02-16"), ...provisional },
      },
      {
        side: "paid on the last published day, the provisional year allowed",
        why: "no day of 2027 is needed: applied on 24 December 2026, paid by the 31st",
        flags: ["provisional-always-said"],
        with: { ...concluded("2026-12-14", "2027-12-13", "2026-12-24"), ...provisional },
      },
      {
        side: "in time by a published year, paid in a provisional one",
        why: "day 14 is Monday 28 December 2026; the fifth working day after the 25th is 5 January 2027",
        flags: ["provisional-unsaid", "provisional-as-published", "ignores-calendar-option"],
        with: { ...concluded("2026-12-14", "2027-12-13", "2026-12-25"), ...provisional },
      },
      {
        side: "a payment deadline beyond the provisional year",
        why: "day 14, a Sunday, moves to 27 December 2027; the fifth working day after it is in 2028, which has no calendar",
        flags: ["provisional-unsaid", "no-due-day-unsaid"],
        with: { ...concluded("2027-12-12", "2028-12-11", "2027-12-27"), ...provisional },
      },
      {
        side: "withdrawn after a claim, concluded the day before the law's edition",
        why: "the Code did not yet give a natural person a cooling-off: it returns no more than 9.10",
        flags: ["law-reaches-back", "edition-unsaid"],
        with: { ...concluded("2022-09-11", "2023-09-10", "2022-09-16"), "contract.paidClaims": "1" },
      },
      {
        side: "withdrawn after a claim, concluded on the day of the law's edition",
        why: "the Code would return 20000*361/365 - 2000",
        flags: ["no-statute-comparison", "claims-no-bar"],
        with: { ...concluded("2022-09-12", "2023-09-11", "2022-09-16"), "contract.paidClaims": "1" },
      },
      {
        side: "the edition's first day",
        why: "concluded under these rules",
        flags: ["edition-day-excluded"],
        with: concluded("2024-05-14", "2025-05-13", "2024-05-20"),
      },
      {
        side: "the day before the edition",
        why: "concluded before these rules took effect",
        flags: ["edition-unsaid"],
        with: concluded("2024-05-13", "2025-05-12", "2024-05-20"),
      },
    ],
  },
];
