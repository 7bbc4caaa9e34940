import * as z from "zod/mini";
import { type Day, readDay } from "../calendar/index.ts";
import type { InputIssueCode } from "../errors/index.ts";
import {
  amountText,
  type Fraction,
  isCanonical,
  type RoundingMode,
  readDecimal,
  roundingModes,
} from "../money/index.ts";
import { strictObject } from "./strict-object.ts";

/** An amount: decimal text with at most 15 digits and two decimals, a bigint, or a number with at most 15 digits. */
export type AmountInput = string | number | bigint;

/** A share from 0 to 1: decimal text with at most six decimals, or the number with that text. */
export type ShareInput = string | number;

/** A day, `YYYY-MM-DD`, from 1900 to 2999. */
export type DateInput = string;

const SHARE = /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/;

/** Says what is wrong with a value, in place of reading it. */
type Refuse = (code: InputIssueCode) => undefined;

/** A field that a function of ours reads: it returns the value, or undefined once it has refused it. */
function field<Input, Output>(
  read: (value: unknown, refuse: Refuse) => Output | undefined,
): z.ZodMiniTransform<Output, Input> {
  return z.transform((value, context) => {
    const refuse: Refuse = (code) => {
      context.issues.push({ code: "custom", input: value, params: { code } });
      return undefined;
    };
    return (value === undefined ? refuse("missing-field") : read(value, refuse)) ?? z.NEVER;
  });
}

export const date = field<DateInput, Day>((value, refuse) =>
  typeof value === "string" ? (readDay(value) ?? refuse("invalid-date")) : refuse("invalid-type"),
);

function readAmountText(value: unknown, refuse: Refuse): string | undefined {
  const isOfAmountType = typeof value === "string" || typeof value === "number" || typeof value === "bigint";
  return isOfAmountType ? (amountText(value) ?? refuse("invalid-amount")) : refuse("invalid-type");
}

function readAmount(value: unknown, refuse: Refuse): Fraction | undefined {
  const text = readAmountText(value, refuse);
  return text === undefined ? undefined : readDecimal(text);
}

export const amount = field<AmountInput, Fraction>(readAmount);

export const amountAboveZero = field<AmountInput, Fraction>((value, refuse) => {
  const read = readAmount(value, refuse);
  return read?.numerator === 0n ? refuse("invalid-amount") : read;
});

/** The unit of a rounding stays text: it says how amounts are printed. */
const roundingUnit = field<AmountInput, string>((value, refuse) => {
  const text = readAmountText(value, refuse);
  return text === "0" || (text !== undefined && !isCanonical(text)) ? refuse("invalid-amount") : text;
});

/** The one rounding of a result, its unit above zero and without a last decimal that is 0. */
export interface RoundingInput {
  readonly unit: AmountInput;
  readonly mode: RoundingMode;
}

export const rounding = strictObject({ unit: roundingUnit, mode: z.enum(roundingModes) });

/** A share stays the text that it was written with: a result repeats it. */
export const share = field<ShareInput, string>((value, refuse) => {
  if (typeof value !== "string" && typeof value !== "number") return refuse("invalid-type");
  const text = String(value);
  return SHARE.test(text) ? text : refuse("invalid-share");
});

/** A fact: left out or null, it is unknown, and no default takes its place. */
export const fact = <Field extends z.ZodMiniType>(known: Field) => z.nullish(known);
