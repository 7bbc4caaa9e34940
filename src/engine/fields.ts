import * as z from "zod/mini";
import { type Day, readDay } from "../dates/day.js";
import { amountText, isCanonical } from "../exact/amount.js";
import { readDecimal } from "../exact/decimal.js";
import type { Fraction } from "../exact/fraction.js";
import { withoutObject } from "./decimal-objects.js";
import type { CoreIssueCode } from "./issue.js";
import type { AmountInput, CountInput, DateInput, ShareInput } from "./values.js";

const SHARE = /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/;

/** Says what is wrong with a value, in place of reading it. */
type Refuse = (code: CoreIssueCode) => undefined;

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

/** A field that takes an object of decimal.js, big.js or bignumber.js as the text that it writes. */
const numeric = <Input, Output>(
  read: (value: unknown, refuse: Refuse) => Output | undefined,
): z.ZodMiniTransform<Output, Input> => field((value, refuse) => read(withoutObject(value), refuse));

export const date = /* @__PURE__ */ field<DateInput, Day>((value, refuse) =>
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

export const amount = /* @__PURE__ */ numeric<AmountInput, Fraction>(readAmount);

export const amountAboveZero = /* @__PURE__ */ numeric<AmountInput, Fraction>((value, refuse) => {
  const read = readAmount(value, refuse);
  return read?.numerator === 0n ? refuse("invalid-amount") : read;
});

/** The unit of a rounding stays text: it says how amounts are printed. */
export const roundingUnit = /* @__PURE__ */ numeric<AmountInput, string>((value, refuse) => {
  const text = readAmountText(value, refuse);
  return text === "0" || (text !== undefined && !isCanonical(text)) ? refuse("invalid-amount") : text;
});

/** A share stays the text that it was written with: a result repeats it. */
export const share = /* @__PURE__ */ numeric<ShareInput, string>((value, refuse) => {
  if (typeof value !== "string" && typeof value !== "number") return refuse("invalid-type");
  const text = String(value);
  return SHARE.test(text) ? text : refuse("invalid-share");
});

const COUNT = /^(0|[1-9]\d{0,9})(\.\d{1,2})?$/;
const LARGEST_COUNT = 1_000_000_000;

export const count = /* @__PURE__ */ numeric<CountInput, Fraction>((value, refuse) => {
  if (typeof value !== "string" && typeof value !== "number") return refuse("invalid-type");
  const text = String(value);
  return COUNT.test(text) && Number(text) <= LARGEST_COUNT ? readDecimal(text) : refuse("invalid-option");
});

/** A fact: left out or null, it is unknown, and no default takes its place. */
export const fact = /* @__NO_SIDE_EFFECTS__ */ <Field extends z.ZodMiniType>(known: Field) => z.nullish(known);

const withDefault = new WeakSet<z.core.$ZodType>();

/** A field for which a default stands in, which its documentation names; a result tells it in `assumed`. */
/* @__NO_SIDE_EFFECTS__ */
export function defaulted<Field extends z.ZodMiniType>(field: Field): z.ZodMiniOptional<Field> {
  const optional = z.optional(field);
  withDefault.add(optional);
  return optional;
}

export const hasDefault = (field: z.core.$ZodType): boolean => withDefault.has(field);

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** An object of which just one field is there. */
export interface OneOf<Fields extends Shape>
  extends z.ZodMiniType<
    { readonly [Key in keyof Fields]?: z.output<Fields[Key]> | undefined },
    { readonly [Key in keyof Fields]: { readonly [Only in Key]: z.input<Fields[Key]> } }[keyof Fields]
  > {}

/** Just one of two fields: neither is `missing-field` at the first, both are `contradictory-facts` at the second. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<Fields extends Shape>(fields: Fields): OneOf<Fields> {
  const [first = "", second = ""] = Object.keys(fields);
  const optional = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, z.optional(field)]));
  const either = z.strictObject(optional).check(({ value, issues }) => {
    const [isFirst, isSecond] = [value[first] !== undefined, value[second] !== undefined];
    if (!isFirst && !isSecond) {
      issues.push({ code: "custom", input: value, path: [first], params: { code: "missing-field" } });
    }
    if (isFirst && isSecond) {
      const params = { code: "contradictory-facts", sibling: first };
      issues.push({ code: "custom", input: value, path: [second], params });
    }
  });
  alternatives.add(either);
  // The check takes care that just one is there, which the type of the object cannot say.
  return either as unknown as OneOf<Fields>;
}

const alternatives = new WeakSet<z.core.$ZodType>();

export const isOneOf = (schema: z.core.$ZodType): boolean => alternatives.has(schema);

/** A field that takes a word in place of an object. */
/* @__NO_SIDE_EFFECTS__ */
export function wordOr<const Word extends string, Fields extends z.ZodMiniObject>(
  word: Word,
  object: Fields,
): z.ZodMiniTransform<Word | z.output<Fields>, Word | z.input<Fields>> {
  const either = z.transform<Word | z.input<Fields>, Word | z.output<Fields>>((value, context) => {
    if (value === word) return word;
    const read = z.safeParse(object, value);
    if (read.success) return read.data;
    // An issue that was found can be raised as it is, which the types do not say.
    context.issues.push(...(read.error.issues as z.core.$ZodRawIssue[]));
    return z.NEVER;
  });
  placesOfWords.set(either, { word, object });
  return either;
}

const placesOfWords = new WeakMap<z.core.$ZodType, { readonly word: string; readonly object: z.ZodMiniObject }>();

/** The word that a field takes and the object in whose place it stands; undefined for any other field. */
export const wordOrObjectOf = (schema: z.core.$ZodType) => placesOfWords.get(schema);

/** More than anybody lists; it keeps a hostile input from taking the time of many honest ones. */
const LONGEST_LIST = 10_000;

/** A list whose items are read only when it is not too long. */
export const list = <Item extends z.ZodMiniType>(items: z.ZodMiniArray<Item>) =>
  z.pipe(z.array(z.custom<z.input<Item>>()).check(z.maxLength(LONGEST_LIST)), items);
