import * as z from "zod/mini";
import { type Day, readDay } from "../dates/day.js";
import { amountText, isCanonical } from "../exact/amount.js";
import { readDecimal } from "../exact/decimal.js";
import type { Fraction } from "../exact/fraction.js";
import { withoutObject } from "./decimal-objects.js";
import type { CoreIssueCode, IssueHelp, ValueKind } from "./issue.js";
import { isRecord } from "./received.js";
import type { AmountInput, CountInput, DateInput, ShareInput } from "./values.js";

const SHARE = /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/;

/** Says what is wrong with a value, in place of reading it, and what mends it, where the field knows. */
type Refuse = (code: CoreIssueCode, help?: IssueHelp) => undefined;

/** A field that a function of ours reads: it returns the value, or undefined once it has refused it. */
function field<Input, Output>(
  expected: readonly ValueKind[],
  read: (value: unknown, refuse: Refuse) => Output | undefined,
): z.ZodMiniTransform<Output, Input> {
  return z.transform((value, context) => {
    const refuse: Refuse = (code, help = code === "invalid-type" ? { expected } : undefined) => {
      const takes = (other: unknown): boolean => read(other, () => undefined) !== undefined;
      context.issues.push({ code: "custom", input: value, params: { code, help, takes } });
      return undefined;
    };
    return (value === undefined ? refuse("missing-field") : read(value, refuse)) ?? z.NEVER;
  });
}

/** A field that takes an object of decimal.js, big.js or bignumber.js as the text that it writes. */
const numeric = <Input, Output>(
  kinds: readonly ValueKind[],
  read: (value: unknown, refuse: Refuse) => Output | undefined,
): z.ZodMiniTransform<Output, Input> => field(kinds, (value, refuse) => read(withoutObject(value), refuse));

export const date = /* @__PURE__ */ field<DateInput, Day>(["day"], (value, refuse) =>
  typeof value === "string" ? (readDay(value) ?? refuse("invalid-date")) : refuse("invalid-type"),
);

/** Between what a number lies, or the length of a list. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

const bounds = new WeakMap<z.core.$ZodType, Bounds>();

/** The bounds of a whole number or of a list; undefined for any other field. */
export const boundsOf = (schema: z.core.$ZodType): Bounds | undefined => bounds.get(schema);

/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(least: number, most: number): z.ZodMiniTransform<number, number> {
  const number = field<number, number>(["whole-number"], (value, refuse) => {
    if (typeof value !== "number" || !Number.isInteger(value)) return refuse("invalid-type");
    return value >= least && value <= most ? value : refuse("invalid-option", { least, most });
  });
  bounds.set(number, { least, most });
  return number;
}

function readAmountText(value: unknown, refuse: Refuse): string | undefined {
  const isOfAmountType = typeof value === "string" || typeof value === "number" || typeof value === "bigint";
  return isOfAmountType ? (amountText(value) ?? refuse("invalid-amount")) : refuse("invalid-type");
}

function readAmount(value: unknown, refuse: Refuse): Fraction | undefined {
  const text = readAmountText(value, refuse);
  return text === undefined ? undefined : readDecimal(text);
}

export const amount = /* @__PURE__ */ numeric<AmountInput, Fraction>(["amount"], readAmount);

const ABOVE_ZERO: IssueHelp = { above: "0" };

export const amountAboveZero = /* @__PURE__ */ numeric<AmountInput, Fraction>(["amount"], (value, refuse) => {
  const read = readAmount(value, refuse);
  return read?.numerator === 0n ? refuse("invalid-amount", ABOVE_ZERO) : read;
});

/** The unit of a rounding stays text: it says how amounts are printed. */
export const roundingUnit = /* @__PURE__ */ numeric<AmountInput, string>(["amount"], (value, refuse) => {
  const text = readAmountText(value, refuse);
  if (text !== undefined && Number(text) === 0) return refuse("invalid-amount", ABOVE_ZERO);
  return text !== undefined && !isCanonical(text) ? refuse("invalid-amount") : text;
});

/** A share stays the text that it was written with: a result repeats it. */
export const share = /* @__PURE__ */ numeric<ShareInput, string>(["share"], (value, refuse) => {
  if (typeof value !== "string" && typeof value !== "number") return refuse("invalid-type");
  const text = String(value);
  return SHARE.test(text) ? text : refuse("invalid-share");
});

const COUNT = /^(0|[1-9]\d{0,9})(\.\d{1,2})?$/;
const LARGEST_COUNT = 1_000_000_000;

export const count = /* @__PURE__ */ numeric<CountInput, Fraction>(["text", "number"], (value, refuse) => {
  if (typeof value !== "string" && typeof value !== "number") return refuse("invalid-type");
  const text = String(value);
  if (COUNT.test(text) && Number(text) <= LARGEST_COUNT) return readDecimal(text);
  return refuse("invalid-option", { least: 0, most: LARGEST_COUNT, decimals: 2 });
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
    if (!isRecord(value)) {
      const params = { code: "invalid-type", help: { expected: ["object", word] } };
      context.issues.push({ code: "custom", input: value, params });
      return z.NEVER;
    }
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

/** A list whose items are read only when it has as many as are allowed. */
/* @__NO_SIDE_EFFECTS__ */
export function list<Item extends z.ZodMiniType>(items: z.ZodMiniArray<Item>, least = 0) {
  const most = LONGEST_LIST;
  const counted = z.array(z.custom<z.input<Item>>()).check(({ value, issues }) => {
    if (value.length >= least && value.length <= most) return;
    const params = { code: "invalid-option", help: { least, most, unit: "items" } };
    issues.push({ code: "custom", input: value, params });
  });
  const read = z.pipe(counted, items);
  bounds.set(read, { least, most });
  return read;
}
