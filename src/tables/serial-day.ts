import { readDay } from "../dates/day.js";

/** Spreadsheets count days from 30 December 1899. */
const DAYS_TO_1970 = 25_569;

/** The first serial number that gives the same date in all spreadsheets; Excel wrongly includes 29 February 1900. */
export const FIRST_SERIAL = 61;

/** The spreadsheet serial number of a date; NaN if the text is not a date. */
export const serialOf = (day: string): number => (readDay(day) ?? Number.NaN) + DAYS_TO_1970;
