import type { Row, Section } from "../../table.js";
import { provisional } from "./changes.js";

/** Days that are set apart from plain weeks; the day of an application before them; the five working days that follow. */
const published: readonly (readonly [apart: string, from: string, counted: string])[] = [
  ["21, 22 and 23 March 2022", "2022-03-17", "18, 24, 25, 28 and 29 March"],
  ["2, 9 and 10 May 2022", "2022-04-29", "3, 4, 5, 6 and 11 May"],
  ["6 July 2022", "2022-07-01", "4, 5, 7, 8 and 11 July"],
  ["16 December 2022", "2022-12-12", "13, 14, 15, 19 and 20 December"],
  ["2 and 3 January 2023", "2022-12-29", "30 December, 4, 5, 6 and 9 January"],
  ["8 March 2023", "2023-03-03", "6, 7, 9, 10 and 13 March"],
  ["21, 22 and 23 March 2023", "2023-03-17", "20, 24, 27, 28 and 29 March"],
  ["1, 8 and 9 May 2023", "2023-04-28", "2, 3, 4, 5 and 10 May"],
  ["30 August 2023", "2023-08-25", "28, 29 and 31 August, 1 and 4 September"],
  ["25 October 2023", "2023-10-20", "23, 24, 26, 27 and 30 October"],
  ["18 December 2023", "2023-12-13", "14, 15, 19, 20 and 21 December"],
  ["1 and 2 January 2024", "2023-12-28", "29 December, 3, 4, 5 and 8 January"],
  ["8 March 2024", "2024-03-04", "5, 6, 7, 11 and 12 March"],
  ["21, 22 and 25 March 2024", "2024-03-18", "19, 20, 26, 27 and 28 March"],
  ["8 July 2024", "2024-07-03", "4, 5, 9, 10 and 11 July"],
  ["30 August 2024", "2024-08-26", "27, 28 and 29 August, 2 and 3 September"],
  ["25 October 2024", "2024-10-21", "22, 23, 24, 28 and 29 October"],
  ["16 December 2024", "2024-12-11", "12, 13, 17, 18 and 19 December"],
  ["10 March 2025", "2025-03-05", "6, 7, 11, 12 and 13 March"],
  ["1 May 2025", "2025-04-28", "29 and 30 April, 2, 5 and 6 May"],
  ["6 June 2025", "2025-06-02", "3, 4, 5, 9 and 10 June"],
  ["7 July 2025", "2025-07-02", "3, 4, 8, 9 and 10 July"],
  ["1 September 2025", "2025-08-27", "28 and 29 August, 2, 3 and 4 September"],
  ["27 October 2025", "2025-10-22", "23, 24, 28, 29 and 30 October"],
  ["16 December 2025", "2025-12-11", "12, 15, 17, 18 and 19 December"],
  ["9 March 2026", "2026-03-04", "5, 6, 10, 11 and 12 March"],
  ["23, 24 and 25 March 2026", "2026-03-18", "19, 20, 26, 27 and 30 March"],
  ["1 and 7 May 2026", "2026-04-29", "30 April, 4, 5, 6 and 8 May"],
  ["7 and 11 May 2026", "2026-05-06", "8, 12, 13, 14 and 15 May"],
  ["27 May 2026", "2026-05-22", "25, 26, 28 and 29 May, 1 June"],
  ["6 July 2026", "2026-07-01", "2, 3, 7, 8 and 9 July"],
  ["26 October 2026", "2026-10-21", "22, 23, 27, 28 and 29 October"],
  ["16 December 2026", "2026-12-11", "14, 15, 17, 18 and 21 December"],
];

const foreseen: typeof published = [
  ["7 January 2027", "2027-01-05", "6, 8, 11, 12 and 13 January"],
  ["8 March 2027", "2027-03-04", "5, 9, 10, 11 and 12 March"],
  ["15 March 2027", "2027-03-10", "11, 12, 16, 17 and 18 March"],
  ["3, 7 and 10 May 2027", "2027-04-29", "30 April, 4, 5, 6 and 11 May"],
  ["6 July 2027", "2027-07-01", "2, 5, 7, 8 and 9 July"],
  ["25 October 2027", "2027-10-20", "21, 22, 26, 27 and 28 October"],
  ["16 December 2027", "2027-12-13", "14, 15, 17, 20 and 21 December"],
];

/** Five working days across each day off that no other case asks for: whoever has one of them wrong fails a case. */
export const acrossDaysOff: Section = {
  input: { kind: "return-payment", from: "2025-04-07" },
  rows: [
    ...published.map(
      ([apart, from, counted]): Row => ({
        side: `across ${apart}`,
        why: `the counted days are ${counted}`,
        flags: ["weekends-only"],
        with: { from },
      }),
    ),
    {
      side: "across 28 June and a working Saturday, 1 July 2023",
      why: "the counted days are 27, 29 and 30 June, Saturday 1 and Monday 3 July: without the calendar the result is also that Monday",
      flags: ["ignores-working-weekends"],
      with: { from: "2023-06-26" },
    },
    ...foreseen.map(
      ([apart, from, counted]): Row => ({
        side: `across ${apart} by the provisional calendar`,
        why: `the counted days are ${counted}`,
        flags: ["ignores-calendar-option", "provisional-unsaid", "weekends-only"],
        with: { from, ...provisional },
      }),
    ),
  ],
};
