import { dated } from "../engine/dated.js";
import { freeze } from "../engine/freeze.js";

/** The legal basis for the days off in a year. */
const clause = "labour law, and the orders that move days off";

/** The published exceptions to the Monday-to-Friday week in each year, as `MM-DD`. */
export const workingDays = /* @__PURE__ */ dated(
  [
    /** The published days off, verified and cross-checked against a second table on 2026-11-29. */
    {
      since: "2022-01-01",
      value: {
        daysOff:
          "01-03 01-04 01-07 03-07 03-08 03-21 03-22 03-23 05-02 05-09 05-10 07-06 08-29 08-30 10-24 10-25 12-16",
        workingDays: "03-05 08-27 10-22",
      },
      clause,
    },
    /** The published days off, verified and cross-checked against a second table on 2026-11-29. */
    {
      since: "2023-01-01",
      value: {
        daysOff: "01-02 01-03 03-08 03-21 03-22 03-23 05-01 05-08 05-09 06-28 07-06 07-07 08-30 10-25 12-18",
        workingDays: "07-01",
      },
      clause,
    },
    /** The published days off, verified and cross-checked against a second table on 2026-11-29. */
    {
      since: "2024-01-01",
      value: {
        daysOff: "01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16",
        workingDays: "05-04",
      },
      clause,
    },
    /** The published days off, verified and cross-checked against a second table on 2026-11-29. */
    {
      since: "2025-01-01",
      value: {
        daysOff: "01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16",
        workingDays: "01-05",
      },
      clause,
    },
    /** The published days off, verified and cross-checked against a second table on 2026-11-29. */
    {
      since: "2026-01-01",
      value: {
        daysOff: "01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16",
        workingDays: "",
      },
      clause,
    },
  ],
  "2026-12-31",
);

/**
 * Years whose calendars have not been published yet, with the days off that follow from the law alone, before the
 * government moves any of them, and estimates for the days that depend on the lunar calendar.
 */
export const provisionalWorkingDays = /* @__PURE__ */ dated(
  [
    /**
     * These days were derived from the law on 2026-11-29. The first day of Kurban Ait is estimated to be Sunday, 16
     * May.
     */
    {
      since: "2027-01-01",
      value: {
        daysOff: "01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16",
        workingDays: "",
      },
      clause,
    },
  ],
  "2027-12-31",
);

/** The working days in Kazakhstan in a given year, listed as exceptions to the Monday-to-Friday week. */
export interface CalendarYear {
  readonly year: number;
  /** Weekdays (Monday to Friday) that are non-working days, as `YYYY-MM-DD`. */
  readonly daysOff: readonly string[];
  /** Saturdays and Sundays that are working days, as `YYYY-MM-DD`. */
  readonly workingDays: readonly string[];
  /** `true` if the calendar for the year has not been published yet and may still change. */
  readonly provisional: boolean;
}

/**
 * The calendar for Kazakhstan's five-day working week, with one entry per year: first the published years, then the
 * provisional ones.
 */
export const calendar: readonly CalendarYear[] = /* @__PURE__ */ readTables();

function readTables(): readonly CalendarYear[] {
  return freeze([...yearsIn(workingDays, false), ...yearsIn(provisionalWorkingDays, true)]);
}

function yearsIn({ values }: typeof workingDays | typeof provisionalWorkingDays, provisional: boolean): CalendarYear[] {
  return values.map(({ since, value }) => {
    const year = since.slice(0, 4);
    const daysIn = (list: string): string[] => list.split(" ").flatMap((day) => (day === "" ? [] : `${year}-${day}`));
    return { year: Number(year), daysOff: daysIn(value.daysOff), workingDays: daysIn(value.workingDays), provisional };
  });
}
