import type { Row, Section } from "../../table.js";
import { after, because, hundredDays, soldInMay, term } from "./changes.js";

/** Where each row of 15(4) but the first begins, in per cent, and what is kept below it and from it on. */
const boundaries = [
  [4, "0.15", "0.20"],
  [8, "0.20", "0.30"],
  [17, "0.30", "0.40"],
  [25, "0.40", "0.50"],
  [33, "0.50", "0.60"],
  [42, "0.60", "0.70"],
  [50, "0.70", "0.75"],
  [58, "0.75", "0.80"],
  [67, "0.80", "0.85"],
  [75, "0.85", "0.90"],
  [83, "0.90", "0.95"],
  [92, "0.95", "1.00"],
] as const;

const ofHundredDays: readonly Row[] = boundaries.flatMap(([percent, below, from]): readonly Row[] => [
  {
    side: `${percent - 1} of 100 days`,
    why: `below ${percent}%: ${below} of the premium is kept`,
    flags: ["termination-day-counted", "application-day-in-share", "pro-rata-for-share"],
    with: after(percent - 1),
  },
  {
    side: `${percent} of 100 days`,
    why: `exactly ${percent}%, where the row of ${from} begins`,
    flags: percent === 92 ? ["boundary-below", "due-of-nothing"] : ["boundary-below", "pro-rata-for-share"],
    with: after(percent),
  },
]);

/** The last day below each boundary and the first above it, in a term of 365 days where no day is just on one. */
const ofAYear: readonly Row[] = [
  [14, "0.15", "3.835..."],
  [15, "0.20", "4.109..."],
  [29, "0.20", "7.945..."],
  [30, "0.30", "8.219..."],
  [62, "0.30", "16.986..."],
  [63, "0.40", "17.260..."],
  [91, "0.40", "24.931..."],
  [92, "0.50", "25.205..."],
  [120, "0.50", "32.876..."],
  [121, "0.60", "33.150..."],
  [153, "0.60", "41.917..."],
  [154, "0.70", "42.191..."],
  [182, "0.70", "49.863..."],
  [183, "0.75", "50.136..."],
  [211, "0.75", "57.808..."],
  [212, "0.80", "58.082..."],
  [244, "0.80", "66.849..."],
  [245, "0.85", "67.123..."],
  [273, "0.85", "74.794..."],
  [274, "0.90", "75.068..."],
  [302, "0.90", "82.739..."],
  [303, "0.95", "83.013..."],
  [335, "0.95", "91.780..."],
  [336, "1.00", "92.054..."],
].map(
  ([days, share, percent], index): Row => ({
    side: `${days} of 365 days`,
    why: `${percent}% of the term: ${share} is kept`,
    flags: index % 2 === 0 ? ["percent-rounded", "termination-day-counted"] : ["pro-rata-for-share"],
    with: after(Number(days)),
  }),
);

const counted: readonly Row[] = [
  {
    side: "ended on the first day",
    why: "no day has passed, and the first row begins at 0: 0.15",
    flags: ["start-on-first-day", "pro-rata-for-share"],
    with: after(0),
  },
  {
    side: "ended on the last day",
    why: "99%: everything is kept, and nothing is due",
    flags: ["due-of-nothing", "pro-rata-for-share"],
    with: after(99),
  },
  {
    side: "3 of 100 days, the day of termination counted",
    why: "4 days is exactly 4%: 0.20",
    flags: ["ignores-used-days-option", "boundary-below"],
    with: { "options.usedDays": "through-termination" },
  },
  {
    side: "the last day, that day counted",
    why: "100 of 100 days, not more",
    flags: ["ignores-used-days-option"],
    with: { ...after(99), "options.usedDays": "through-termination" },
  },
  {
    side: "3 of 100 days, applied the day before",
    why: "15(4) does not count the day of the application: still 3 days",
    flags: ["termination-day-counted"],
    with: { "termination.appliedOn": "2026-01-03" },
  },
  {
    side: "3 of 100 days, sold, applied a week later",
    why: "the end counts, not the application",
    flags: ["application-day-in-share", "termination-day-counted"],
    with: { ...because("object-alienated"), "termination.appliedOn": "2026-01-11" },
  },
  {
    side: "half of a leap year",
    why: "183 of 366 days is exactly 50%: 0.75",
    flags: ["boundary-below", "exclusive-term"],
    with: { ...term("2024-01-01", "2024-12-31"), "termination.terminatedOn": "2024-07-02" },
  },
  {
    side: "a day short of half of a leap year",
    why: "182 of 366 days is less: 0.70",
    flags: ["application-day-in-share", "percent-rounded"],
    with: { ...term("2024-01-01", "2024-12-31"), "termination.terminatedOn": "2024-07-01" },
  },
  {
    side: "a term across Almaty's day of 25 hours",
    why: "14 of 50 days is 28%: 0.50",
    flags: ["local-time-days"],
    with: { ...term("2024-02-20", "2024-04-09"), "termination.terminatedOn": "2024-03-05" },
  },
  {
    side: "a term across a century that is not a leap year",
    why: "10 of 120 days is 8.33...%: 2100 has no 29 February",
    flags: ["leap-century"],
    with: { ...term("2100-02-20", "2100-06-19"), "termination.terminatedOn": "2100-03-02" },
  },
  {
    side: "a term of five days, ended on its second",
    why: "1 of 5 days is 20%: 0.40",
    flags: ["exclusive-term"],
    with: { ...term("2026-06-01", "2026-06-05"), "termination.terminatedOn": "2026-06-02" },
  },
  {
    side: "a term of one day",
    why: "none of the one day has passed: 0.15",
    flags: ["exclusive-term"],
    with: { ...term("2026-06-01", "2026-06-01"), "termination.terminatedOn": "2026-06-01" },
  },
  {
    side: "half of July and August",
    why: "31 of 62 days is exactly 50%; months of 30 days give the same share, but different days",
    flags: ["thirty-day-months", "boundary-below"],
    with: { ...term("2026-07-01", "2026-08-31"), "termination.terminatedOn": "2026-08-01" },
  },
];

export const shares: readonly Section[] = [
  { input: hundredDays, rows: [...ofHundredDays, ...counted] },
  { input: soldInMay, rows: ofAYear },
];
