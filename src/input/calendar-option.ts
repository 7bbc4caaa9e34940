import * as z from "zod/mini";
import { yearOf } from "../calendar/index.ts";
import { date } from "./fields.ts";

const year = z.int().check(z.gte(1900), z.lte(2999));

/** Working days of some years, in place of the built-in table's: the five-day week and what departs from it. */
export const calendarOption = z
  .strictObject({ years: z.array(year), daysOff: z.array(date), workingDays: z.array(date) })
  .check(({ value, issues }) => {
    for (const list of ["daysOff", "workingDays"] as const) {
      for (const [index, day] of value[list].entries()) {
        if (value.years.includes(yearOf(day))) continue;
        issues.push({ code: "custom", input: day, path: [list, index], params: { code: "invalid-option" } });
      }
    }
    for (const [index, day] of value.workingDays.entries()) {
      if (!value.daysOff.includes(day)) continue;
      const params = { code: "contradictory-facts" };
      issues.push({ code: "custom", input: day, path: ["workingDays", index], params });
    }
  });
