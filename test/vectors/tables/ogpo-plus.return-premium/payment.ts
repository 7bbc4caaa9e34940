import type { Section } from "../../table.js";
import { ceased } from "../yearly-contract.js";

const on = (terminatedOn: string) => ({ "termination.terminatedOn": terminatedOn });
const applied = (appliedOn: string, terminatedOn: string) => ({
  ...on(terminatedOn),
  "termination.appliedOn": appliedOn,
});
const calendar = (years: number[], daysOff: string[], workingDays: string[]) => ({
  "options.calendar": { years, daysOff, workingDays },
});

/** The day to pay, and the notice that was due. */
export const payment: readonly Section[] = [
  {
    input: ceased,
    rows: [
      {
        side: "paid within an ordinary week",
        why: "the fifth working day after Monday 7 April 2025 is Monday the 14th",
        flags: ["due-counts-first-day", "due-in-calendar-days"],
        with: on("2025-04-07"),
      },
      {
        side: "applied on a Saturday",
        why: "counting begins the next day: Friday 11 April 2025",
        flags: ["due-in-calendar-days"],
        with: on("2025-04-05"),
      },
      {
        side: "paid after the New Year",
        why: "9 January 2026, because 1, 2 and 7 January are off",
        flags: ["weekends-only", "due-counts-first-day"],
        with: on("2025-12-30"),
      },
      {
        side: "paid across a working Sunday",
        why: "from 30 December 2024: 31 December, 5, 6, 8 and 9 January",
        flags: ["weekends-only", "ignores-working-weekends", "due-counts-first-day"],
        with: {
          ...on("2024-12-30"),
          "contract.concludedOn": "2024-06-01",
          "contract.firstDay": "2024-06-01",
          "contract.lastDay": "2025-05-31",
        },
      },
      {
        side: "applied before the end",
        why: "the payment deadline is counted from the application and may be before the end",
        flags: ["due-from-termination"],
        with: applied("2025-08-01", "2025-09-01"),
      },
      {
        side: "applied after the end",
        why: "only a withdrawal must be submitted before the end",
        flags: ["due-from-termination", "late-application-refused"],
        with: applied("2025-10-01", "2025-09-01"),
      },
      {
        side: "paid on the last day of the table",
        why: "the fifth working day after 24 December 2026 is the 31st",
        flags: ["due-counts-first-day", "due-in-calendar-days"],
        with: applied("2026-12-24", "2025-09-01"),
      },
      {
        side: "a payment deadline beyond the table",
        why: "the fifth working day after 25 December 2026 is in 2027: no deadline can be named",
        flags: ["guesses-unpublished-year"],
        with: applied("2026-12-25", "2025-09-01"),
      },
      {
        side: "a payment deadline beyond the table, its calendar given",
        why: "four working days in 2026, then 5 January 2027: the given calendar makes the 1st and the 4th days off",
        flags: ["ignores-calendar-option"],
        with: { ...applied("2026-12-25", "2025-09-01"), ...calendar([2027], ["2027-01-01", "2027-01-04"], []) },
      },
      {
        side: "notice of an agreement on the day of the end",
        why: "9.4 binds the party that ends a contract",
        flags: ["notice-unsaid"],
        with: { ...applied("2025-09-01", "2025-09-01"), "termination.reason": "agreement" },
      },
      {
        side: "notice of the insurer's demand after the end",
        why: "the notice came after the end",
        flags: ["notice-unsaid"],
        with: { ...applied("2025-09-02", "2025-09-01"), "termination.reason": "insurer-demand" },
      },
      {
        side: "notice of a circumstance on the day of the end",
        why: "nobody can give notice of a circumstance",
        flags: ["notice-too-soon"],
        with: applied("2025-09-01", "2025-09-01"),
      },
      {
        side: "the day of an application left out",
        why: "the default is not a day of notice, so no note mentions it",
        flags: ["notice-too-soon"],
        with: { "termination.reason": "agreement", "termination.agreedReturn": "100" },
      },
      {
        side: "notice of non-payment a week before the end",
        why: "26 to 29 August and 2 September 2025, as 1 September is off: counted from the notice, because nobody applies",
        flags: ["due-from-termination"],
        with: {
          ...applied("2025-08-25", "2025-09-01"),
          "termination.reason": "non-payment",
          "contract.paidPremium": "5000",
        },
      },
      {
        side: "notice of the insurer's demand a week before the end",
        why: "26 to 29 August and 2 September 2025, as 1 September is off: counted from the notice of the demand",
        flags: ["due-from-termination"],
        with: {
          ...applied("2025-08-25", "2025-09-01"),
          "termination.reason": "insurer-demand",
          "termination.agreedReturn": "9000",
        },
      },
    ],
  },
];
