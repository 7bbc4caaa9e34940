import type { DecimalObject } from "../exact/decimal-object.js";

/**
 * An amount: decimal text with at most 15 digits and two decimals, a bigint, a number with at most 15 digits, or a
 * decimal.js, big.js or bignumber.js object. Zeros after the second decimal are ignored, as in `"20000.0000"` from a
 * NUMERIC(19,4) column. Text with exactly three decimals is rejected, because `"60.000"` may mean sixty thousand.
 */
export type AmountInput = string | number | bigint | DecimalObject;

/** A share from 0 to 1: decimal text with at most six decimals, the equivalent number, or a decimal object. */
export type ShareInput = string | number | DecimalObject;

/** A count from 0 to 1000000000: decimal text with at most two decimals, the equivalent number, or a decimal object. */
export type CountInput = string | number | DecimalObject;

/** A date as `YYYY-MM-DD`, from 1900-01-01 to 2999-12-31. */
export type DateInput = string;
