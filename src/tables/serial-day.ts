import { readDay } from "../dates/day.js";

/** Spreadsheets count days from 30 December 1899. */
const DAYS_TO_1970 = 25_569;

/** The first day on which all spreadsheets agree: Excel has a 29 February 1900. */
export const FIRST_SERIAL = 61;

/** The serial number of a day in spreadsheets; NaN if it is not a day. */
export const serialOf = (day: string): number => (readDay(day) ?? Number.NaN) + DAYS_TO_1970;
