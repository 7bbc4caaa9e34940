import type { Section } from "../../table.js";
import { kind, provisional } from "./changes.js";

const none = { "options.shift": "none" };

export const inCalendarDays: Section = {
  input: { kind: "cooling-off", from: "2026-03-10" },
  rows: [
    {
      side: "day 14 before a holiday",
      why: "the 26th, because 24 and 25 March 2026 are off",
      flags: ["no-shift", "weekends-only"],
    },
    {
      side: "day 14 before a holiday, not to be moved",
      why: "24 March 2026",
      flags: ["ignores-shift-option", "cooling-off-13-days"],
      with: none,
    },
    {
      side: "day 14, a working day",
      why: "14 days after 4 March 2025 is Tuesday the 18th",
      flags: ["cooling-off-13-days", "cooling-off-15-days"],
      with: { from: "2025-03-04" },
    },
    {
      side: "day 14, a Saturday",
      why: "moved to Monday 17 March 2025",
      flags: ["no-shift", "shift-backward"],
      with: { from: "2025-03-01" },
    },
    {
      side: "day 14, a Sunday",
      why: "moved to the same Monday, by one day",
      flags: ["no-shift", "shift-backward"],
      with: { from: "2025-03-02" },
    },
    {
      side: "day 14, a working Sunday",
      why: "5 January 2025 is worked: nothing is moved",
      flags: ["ignores-working-weekends"],
      with: { from: "2024-12-22" },
    },
    {
      side: "day 14, a working Saturday",
      why: "4 May 2024 is worked: nothing is moved",
      flags: ["ignores-working-weekends"],
      with: { from: "2024-04-20" },
    },
    {
      side: "day 14 on 29 February",
      why: "14 days after 15 February 2024",
      flags: ["cooling-off-13-days", "cooling-off-15-days"],
      with: { from: "2024-02-15" },
    },
    {
      side: "day 14 across the end of a common February",
      why: "14 days after 18 February 2025 is 4 March",
      flags: ["cooling-off-13-days", "cooling-off-15-days"],
      with: { from: "2025-02-18" },
    },
    {
      side: "notice of force majeure",
      why: "five calendar days from Monday 7 April 2025 end on Saturday the 12th, moved to the 14th",
      flags: ["no-shift", "shift-backward"],
      with: { ...kind("force-majeure-notice"), from: "2025-04-07" },
    },
    {
      side: "notice of force majeure, not to be moved",
      why: "Saturday 12 April 2025",
      flags: ["ignores-shift-option"],
      with: { ...kind("force-majeure-notice"), from: "2025-04-07", ...none },
    },
    {
      side: "notice of force majeure by a working day",
      why: "from Wednesday 9 April 2025 to Monday the 14th: calendar days, including the weekend",
      flags: ["working-for-calendar-days"],
      with: { ...kind("force-majeure-notice"), from: "2025-04-09" },
    },
    {
      side: "notice of force majeure over the New Year",
      why: "Monday the 5th, because 1 January 2026 and the days after it are off",
      flags: ["weekends-only", "working-for-calendar-days"],
      with: { ...kind("force-majeure-notice"), from: "2025-12-27" },
    },
    {
      side: "force majeure in an unpublished year, not to be moved",
      why: "five days that are not moved need no calendar",
      flags: ["working-for-calendar-days"],
      with: { ...kind("force-majeure-notice"), from: "2027-03-01", ...none },
    },
    {
      side: "force majeure in an unpublished year",
      why: "whether that day is off cannot be looked up",
      flags: ["guesses-unpublished-year"],
      clause: "11.3",
      with: { ...kind("force-majeure-notice"), from: "2027-03-01" },
    },
    {
      side: "notice of an end on a day off",
      why: "one calendar day before: 31 August 2025, a Sunday, which is not moved",
      flags: ["notice-moved"],
      with: { ...kind("termination-notice"), from: "2025-09-01" },
    },
    {
      side: "notice of an end on 1 March of a leap year",
      why: "29 February 2024",
      flags: ["notice-after-end"],
      with: { ...kind("termination-notice"), from: "2024-03-01" },
    },
    {
      side: "notice of an end on 1 March of a common year",
      why: "28 February 2025",
      flags: ["notice-after-end"],
      with: { ...kind("termination-notice"), from: "2025-03-01" },
    },
    {
      side: "notice of an end on 1 January",
      why: "31 December 2025, even if it is a day off",
      flags: ["notice-after-end"],
      with: { ...kind("termination-notice"), from: "2026-01-01" },
    },
    {
      side: "notice of an end on a Monday",
      why: "Sunday 6 April 2025: notice is not moved",
      flags: ["notice-moved", "notice-after-end"],
      with: { ...kind("termination-notice"), from: "2025-04-07" },
    },
    {
      side: "notice of an end in an unpublished year",
      why: "nothing is looked up: Sunday 28 February 2027",
      flags: ["notice-moved", "notice-after-end"],
      with: { ...kind("termination-notice"), from: "2027-03-01" },
    },
    {
      side: "day 14, a Saturday of 2027 by the provisional calendar",
      why: "2 January 2027 moves to Tuesday the 5th, because the 1st and the 4th are off",
      flags: ["ignores-calendar-option", "provisional-unsaid", "no-shift"],
      with: { from: "2026-12-19", ...provisional },
    },
    {
      side: "day 14, a working day of 2027 by the provisional calendar",
      why: "Tuesday 5 January 2027 is not moved, but the calendar was needed to know that",
      flags: ["ignores-calendar-option", "provisional-unsaid"],
      with: { from: "2026-12-22", ...provisional },
    },
    {
      side: "day 14 of 2027 by the provisional calendar, not to be moved",
      why: "2 January 2027 is not moved, so no calendar was needed",
      flags: ["ignores-shift-option", "provisional-always-said"],
      with: { from: "2026-12-19", ...provisional, ...none },
    },
    {
      side: "notice of an end in 2027 by the provisional calendar",
      why: "counted back one day and never moved, so no calendar was needed",
      flags: ["provisional-always-said"],
      with: { ...kind("termination-notice"), from: "2027-01-05", ...provisional },
    },
  ],
};
