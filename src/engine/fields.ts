import * as z from "zod/mini";
import { type Day, readDay } from "../dates/day.js";
import { amountText, isCanonical } from "../exact/amount.js";
import { readDecimal } from "../exact/decimal.js";
import type { Fraction } from "../exact/fraction.js";
import { withoutObject } from "./decimal-objects.js";
import type { CoreIssueCode, IssueHelp, ValueKind } from "./issue.js";
import type { AmountInput, CountInput, DateInput, ShareInput } from "./values.js";

const SHARE = /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/;

/** What a field says of a value that it does not take, and what mends it, where the field knows. */
export class Refused {
  constructor(
    readonly code: CoreIssueCode,
    readonly help?: IssueHelp,
  ) {}
}

const refused = (code: CoreIssueCode, help?: IssueHelp): Refused => new Refused(code, help);

const otherType = (...expected: readonly ValueKind[]): Refused => new Refused("invalid-type", { expected });

/** What a function of ours reads in a field. */
type FieldKind = "amount" | "count" | "day" | "rounding-unit" | "share" | "whole-number";

/** What zod does not know of a schema. */
interface Traits {
  readonly kind?: FieldKind;
  readonly bounds?: Bounds;
  readonly hasDefault?: true;
  readonly isOneOf?: true;
  readonly wordOrObject?: { readonly word: string; readonly object: z.ZodMiniObject };
}

/** Traits hang on the schema, so that every copy and module format of the library finds them. */
const traits = Symbol.for("return-premium/field");

const withTraits = <Schema extends z.core.$ZodType>(schema: Schema, told: Traits): Schema =>
  Object.assign(schema, { [traits]: told });

const traitsOf = (schema: z.core.$ZodType): Traits => (schema as { readonly [traits]?: Traits })[traits] ?? {};

/** What a field reads; undefined for a choice, a list or an object. */
export const kindOf = (schema: z.core.$ZodType): FieldKind | undefined => traitsOf(schema).kind;

/** A field that a function of ours reads: it returns what the value says, or what is wrong with it. */
const field = <Input, Output>(
  kind: FieldKind,
  read: (value: unknown) => Output | Refused,
  bounds?: Bounds,
): z.ZodMiniTransform<Output, Input> =>
  // What is refused is no output: readValue, which calls the function, raises an issue of it.
  withTraits(z.transform(read) as z.ZodMiniTransform<Output, Input>, { kind, ...(bounds && { bounds }) });

/** A field that takes an object of decimal.js, big.js or bignumber.js as the text that it writes. */
const numeric = <Input, Output>(
  kind: FieldKind,
  read: (value: unknown) => Output | Refused,
): z.ZodMiniTransform<Output, Input> => field(kind, (value) => read(withoutObject(value)));

export const date = /* @__PURE__ */ field<DateInput, Day>("day", (value) =>
  typeof value === "string" ? (readDay(value) ?? refused("invalid-date")) : otherType("day"),
);

/** Between what a number lies, or the length of a list. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** The bounds of a whole number or of a list; undefined for any other field. */
export const boundsOf = (schema: z.core.$ZodType): Bounds | undefined => traitsOf(schema).bounds;

/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(least: number, most: number): z.ZodMiniTransform<number, number> {
  const read = (value: unknown): number | Refused => {
    if (typeof value !== "number" || !Number.isInteger(value)) return otherType("whole-number");
    return value >= least && value <= most ? value : refused("invalid-option", { least, most });
  };
  return field<number, number>("whole-number", read, { least, most });
}

function readAmountText(value: unknown): string | Refused {
  const isOfAmountType = typeof value === "string" || typeof value === "number" || typeof value === "bigint";
  return isOfAmountType ? (amountText(value) ?? refused("invalid-amount")) : otherType("amount");
}

function readAmount(value: unknown): Fraction | Refused {
  const text = readAmountText(value);
  return typeof text === "string" ? readDecimal(text) : text;
}

export const amount = /* @__PURE__ */ numeric<AmountInput, Fraction>("amount", readAmount);

const ABOVE_ZERO: IssueHelp = { above: "0" };

export const amountAboveZero = /* @__PURE__ */ numeric<AmountInput, Fraction>("amount", (value) => {
  const read = readAmount(value);
  if (read instanceof Refused) return read;
  return read.numerator === 0n ? refused("invalid-amount", ABOVE_ZERO) : read;
});

/** The unit of a rounding stays text: it says how amounts are printed. */
export const roundingUnit = /* @__PURE__ */ numeric<AmountInput, string>("rounding-unit", (value) => {
  const text = readAmountText(value);
  if (typeof text !== "string") return text;
  if (Number(text) === 0) return refused("invalid-amount", ABOVE_ZERO);
  return isCanonical(text) ? text : refused("invalid-amount");
});

/** A share stays the text that it was written with: a result repeats it. */
export const share = /* @__PURE__ */ numeric<ShareInput, string>("share", (value) => {
  if (typeof value !== "string" && typeof value !== "number") return otherType("share");
  const text = String(value);
  return SHARE.test(text) ? text : refused("invalid-share");
});

const COUNT = /^(0|[1-9]\d{0,9})(\.\d{1,2})?$/;
const LARGEST_COUNT = 1_000_000_000;

export const count = /* @__PURE__ */ numeric<CountInput, Fraction>("count", (value) => {
  if (typeof value !== "string" && typeof value !== "number") return otherType("text", "number");
  const text = String(value);
  if (COUNT.test(text) && Number(text) <= LARGEST_COUNT) return readDecimal(text);
  return refused("invalid-option", { least: 0, most: LARGEST_COUNT, decimals: 2 });
});

/** A fact: left out or null, it is unknown, and no default takes its place. */
export const fact = /* @__NO_SIDE_EFFECTS__ */ <Field extends z.ZodMiniType>(known: Field) => z.nullish(known);

/** A field for which a default stands in, which its documentation names; a result tells it in `assumed`. */
/* @__NO_SIDE_EFFECTS__ */
export const defaulted = <Field extends z.ZodMiniType>(field: Field): z.ZodMiniOptional<Field> =>
  withTraits(z.optional(field), { hasDefault: true });

export const hasDefault = (field: z.core.$ZodType): boolean => traitsOf(field).hasDefault === true;

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** An object of which just one field is there. */
export interface OneOf<Fields extends Shape>
  extends z.ZodMiniType<
    { readonly [Key in keyof Fields]?: z.output<Fields[Key]> | undefined },
    { readonly [Key in keyof Fields]: { readonly [Only in Key]: z.input<Fields[Key]> } }[keyof Fields]
  > {}

/** Just one of two fields. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<Fields extends Shape>(fields: Fields): OneOf<Fields> {
  const optional = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, z.optional(field)]));
  const either = withTraits(z.strictObject(optional), { isOneOf: true });
  // The reading takes care that just one is there, which the type of the object cannot say.
  return either as unknown as OneOf<Fields>;
}

export const isOneOf = (schema: z.core.$ZodType): boolean => traitsOf(schema).isOneOf === true;

/** A field that takes a word in place of an object. */
/* @__NO_SIDE_EFFECTS__ */
export function wordOr<const Word extends string, Fields extends z.ZodMiniObject>(
  word: Word,
  object: Fields,
): z.ZodMiniTransform<Word | z.output<Fields>, Word | z.input<Fields>> {
  const either = z.transform<Word | z.input<Fields>, Word | z.output<Fields>>(() => z.NEVER);
  return withTraits(either, { wordOrObject: { word, object } });
}

/** The word that a field takes and the object in whose place it stands; undefined for any other field. */
export const wordOrObjectOf = (schema: z.core.$ZodType) => traitsOf(schema).wordOrObject;

/** More than anybody lists; it keeps a hostile input from taking the time of many honest ones. */
const LONGEST_LIST = 10_000;

/** A list of so many items. */
/* @__NO_SIDE_EFFECTS__ */
export const list = <Item extends z.ZodMiniType>(items: Item, least = 0): z.ZodMiniArray<Item> =>
  withTraits(z.array(items), { bounds: { least, most: LONGEST_LIST } });
