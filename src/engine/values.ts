/** An amount: decimal text with at most 15 digits and two decimals, a bigint, or a number with at most 15 digits. */
export type AmountInput = string | number | bigint;

/** A share from 0 to 1: decimal text with at most six decimals, or the number with that text. */
export type ShareInput = string | number;

/** How many: from 0 to 1000000000, decimal text with at most two decimals, or the number with that text. */
export type CountInput = string | number;

/** A day, `YYYY-MM-DD`, from 1900 to 2999. */
export type DateInput = string;
