import * as z from "zod/mini";
import { type Day, readDay } from "../dates/day.js";
import { amountText, isCanonical } from "../exact/amount.js";
import { readDecimal } from "../exact/decimal.js";
import type { Fraction } from "../exact/fraction.js";
import { withoutObject } from "./decimal-objects.js";
import type { IssueHelp } from "./issue.js";
import {
  fieldReader,
  missing,
  objectReader,
  otherType,
  type Reader,
  Refused,
  readerOf,
  readPart,
  refuse,
  refused,
} from "./read-value.js";
import { isRecord } from "./received.js";
import { amountIn, dayIn, type Suggest, shareIn } from "./suggestion.js";
import { type FieldKind, type Traits, withTraits } from "./traits.js";
import type { AmountInput, CountInput, DateInput, ShareInput } from "./values.js";

const SHARE = /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/;

/** A field with its own reader, which returns either the value read or the reason why the value is rejected. */
const field = <Input, Output>(
  told: Traits,
  read: (value: unknown) => Output | Refused,
  suggest?: Suggest,
): z.ZodMiniTransform<Output, Input> =>
  // A refusal is never an output: the reader that calls this function turns it into an issue.
  withTraits(z.transform(read) as z.ZodMiniTransform<Output, Input>, {
    ...told,
    reader: () => fieldReader(read, suggest),
  });

/** A field that also accepts a decimal.js, big.js or bignumber.js object, which it reads as text. */
const numeric = <Input, Output>(
  kind: FieldKind,
  read: (value: unknown) => Output | Refused,
  suggest?: Suggest,
): z.ZodMiniTransform<Output, Input> => field({ kind }, (value) => read(withoutObject(value)), suggest);

export const date = /* @__PURE__ */ field<DateInput, Day>(
  { kind: "day" },
  (value) => (typeof value === "string" ? (readDay(value) ?? refused("invalid-date")) : otherType("day")),
  dayIn,
);

/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(least: number, most: number): z.ZodMiniTransform<number, number> {
  const read = (value: unknown): number | Refused => {
    if (typeof value !== "number" || !Number.isInteger(value)) return otherType("whole-number");
    return value >= least && value <= most ? value : refused("invalid-option", { least, most });
  };
  return field<number, number>({ kind: "whole-number", bounds: { least, most } }, read);
}

function readAmountText(value: unknown): string | Refused {
  const isOfAmountType = typeof value === "string" || typeof value === "number" || typeof value === "bigint";
  return isOfAmountType ? (amountText(value) ?? refused("invalid-amount")) : otherType("amount");
}

function readAmount(value: unknown): Fraction | Refused {
  const text = readAmountText(value);
  return typeof text === "string" ? readDecimal(text) : text;
}

export const amount = /* @__PURE__ */ numeric<AmountInput, Fraction>("amount", readAmount, amountIn);

const ABOVE_ZERO: IssueHelp = { above: "0" };

export const amountAboveZero = /* @__PURE__ */ numeric<AmountInput, Fraction>(
  "amount",
  (value) => {
    const read = readAmount(value);
    if (read instanceof Refused) return read;
    return read.numerator === 0n ? refused("invalid-amount", ABOVE_ZERO) : read;
  },
  amountIn,
);

/** The rounding unit is kept as text, because it determines how amounts are formatted. */
export const roundingUnit = /* @__PURE__ */ numeric<AmountInput, string>(
  "rounding-unit",
  (value) => {
    const text = readAmountText(value);
    if (typeof text !== "string") return text;
    if (Number(text) === 0) return refused("invalid-amount", ABOVE_ZERO);
    return isCanonical(text) ? text : refused("invalid-amount");
  },
  amountIn,
);

/** A share is kept exactly as it was given, because it is repeated in results. */
export const share = /* @__PURE__ */ numeric<ShareInput, string>(
  "share",
  (value) => {
    if (typeof value !== "string" && typeof value !== "number") return otherType("share");
    const text = String(value);
    return SHARE.test(text) ? text : refused("invalid-share");
  },
  shareIn,
);

const COUNT = /^(0|[1-9]\d{0,9})(\.\d{1,2})?$/;
const LARGEST_COUNT = 1_000_000_000;

export const count = /* @__PURE__ */ numeric<CountInput, Fraction>("count", (value) => {
  if (typeof value !== "string" && typeof value !== "number") return otherType("text", "number");
  const text = String(value);
  if (COUNT.test(text) && Number(text) <= LARGEST_COUNT) return readDecimal(text);
  return refused("invalid-option", { least: 0, most: LARGEST_COUNT, decimals: 2 });
});

/** A fact without a default: if it is omitted or null, it is unknown. */
export const fact = /* @__NO_SIDE_EFFECTS__ */ <Field extends z.ZodMiniType>(known: Field) => z.nullish(known);

/** A field with a documented default; if the default is used, the result lists the field in `assumed`. */
/* @__NO_SIDE_EFFECTS__ */
export const defaulted = <Field extends z.ZodMiniType>(field: Field): z.ZodMiniOptional<Field> =>
  withTraits(z.optional(field), { hasDefault: true });

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** An object in which exactly one of the fields must be present. */
export interface OneOf<Fields extends Shape>
  extends z.ZodMiniType<
    { readonly [Key in keyof Fields]?: z.output<Fields[Key]> | undefined },
    { readonly [Key in keyof Fields]: { readonly [Only in Key]: z.input<Fields[Key]> } }[keyof Fields]
  > {}

/** Exactly one of two fields. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<Fields extends Shape>(fields: Fields): OneOf<Fields> {
  const optional = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, z.optional(field)]));
  const either = withTraits(z.strictObject(optional), { isOneOf: true, reader: () => oneFieldReader(optional) });
  // The reader makes sure that exactly one field is present, which the type of the object cannot express.
  return either as unknown as OneOf<Fields>;
}

/**
 * Reads exactly one of two fields. If both are missing, the issue is `missing-field` at the first; if both are given,
 * it is `contradictory-facts` at the second.
 */
function oneFieldReader(shape: Shape): Reader {
  const read = objectReader(shape);
  const names = Object.keys(shape);
  return (value, reading) => {
    const facts = read(value, reading);
    const { path, issues } = reading;
    if (!isRecord(facts) || issues.has(path)) return facts;
    const [given, other] = names.filter((name) => facts[name] !== undefined);
    if (given === undefined) issues.refuseAt("missing-field", [...path, String(names[0])]);
    else if (other !== undefined) issues.refuseAt("contradictory-facts", [...path, other], [...path, given]);
    return facts;
  };
}

/** A field that accepts either an object or a particular word. */
/* @__NO_SIDE_EFFECTS__ */
export function wordOr<const Word extends string, Fields extends z.ZodMiniObject>(
  word: Word,
  object: Fields,
): z.ZodMiniTransform<Word | z.output<Fields>, Word | z.input<Fields>> {
  const either = z.transform<Word | z.input<Fields>, Word | z.output<Fields>>(() => z.NEVER);
  return withTraits(either, { wordOrObject: { word, object }, reader: () => wordOrObjectReader(word, object) });
}

function wordOrObjectReader(word: string, object: z.core.$ZodType): Reader {
  const read = readerOf(object);
  const neither = refused("invalid-type", { expected: ["object", word] });
  return (value, reading) => {
    if (value === word) return word;
    return isRecord(value) ? read(value, reading) : refuse(neither, reading);
  };
}

/**
 * The maximum length of a list: more than anyone needs, but short enough that hostile inputs do not take up too much
 * time.
 */
const LONGEST_LIST = 10_000;

/** A list with a limited number of items. */
/* @__NO_SIDE_EFFECTS__ */
export const list = <Item extends z.ZodMiniType>(items: Item, least = 0): z.ZodMiniArray<Item> =>
  withTraits(z.array(items), {
    bounds: { least, most: LONGEST_LIST },
    reader: () => listReader(readerOf(items), least),
  });

/** Reads a list; its items are read only if their number is allowed. */
function listReader(read: Reader, least: number): Reader {
  const notAList = otherType("list");
  const otherLength = refused("invalid-option", { least, most: LONGEST_LIST, unit: "items" });
  return (value, reading) => {
    if (!Array.isArray(value)) return refuse(value === undefined ? missing : notAList, reading);
    if (value.length < least || value.length > LONGEST_LIST) return refuse(otherLength, reading);
    return Array.from({ length: value.length }, (_, index) => readPart(read, value[index], index, reading));
  };
}
