export { kazakhstan } from "./kazakhstan.ts";
export { lastDayOfMonths, monthsStarted } from "./months.ts";
export { type Day, dayOf, isWeekend, printDay, readDay, yearOf } from "./plain-date.ts";
export { isWorkingDay, type WorkingCalendar, withYearsOf, workingDayAfter, workingDayFrom } from "./working-days.ts";
