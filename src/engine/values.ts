import type { DecimalObject } from "../exact/decimal-object.js";

/**
 * An amount: decimal text with at most 15 digits and two decimals, a bigint, a number with at most 15 digits, or an object
 * of decimal.js, big.js or bignumber.js. Zeros after the second decimal are ignored, as in `"20000.0000"` of a
 * NUMERIC(19,4); just three decimals are refused, as `"60.000"` may be sixty thousand.
 */
export type AmountInput = string | number | bigint | DecimalObject;

/** A share from 0 to 1: decimal text with at most six decimals, the number with that text, or an object that writes it. */
export type ShareInput = string | number | DecimalObject;

/** How many: from 0 to 1000000000, decimal text with at most two decimals, the number with that text, or an object that writes it. */
export type CountInput = string | number | DecimalObject;

/** A day, `YYYY-MM-DD`, from 1900 to 2999. */
export type DateInput = string;
