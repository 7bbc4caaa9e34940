import type * as z from "zod/mini";
import { amount, amountAboveZero, count, date, roundingUnit, share } from "../../src/engine/fields.js";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A value that a function of the library reads, in the words of JSON Schema. */
export interface ValueForm {
  readonly schema: z.core.$ZodType;
  /** Its name among the `$defs`. */
  readonly id: string;
  readonly json: JsonSchema;
}

/** Numbers of at most 15 digits. How many decimals one has, JSON Schema cannot say: 0.07 is no multiple of 0.01 to it. */
const amountNumber = (minimum: number): JsonSchema => ({ type: "number", minimum, maximum: 999_999_999_999_999 });

/** Decimals of an amount; those from the third on are zeros, two of them or more. */
const decimals = String.raw`(\.[0-9]([0-9](0{2,16})?)?)?`;

const text = (pattern: string): JsonSchema => ({ type: "string", pattern });

/** The values that functions of the library read, which zod cannot look into, as they are sent in JSON. */
export const valueForms: readonly ValueForm[] = [
  {
    schema: amount,
    id: "AmountInput",
    json: {
      description:
        "An amount, given as decimal text or as a number of at most 15 digits, with at most two decimals. An amount given as text may have trailing zeros, as in 20000.0000.",
      anyOf: [text(`^(0|[1-9][0-9]{0,14})${decimals}$`), amountNumber(0)],
    },
  },
  {
    schema: amountAboveZero,
    id: "AmountAboveZero",
    json: {
      description:
        "An amount above zero, given as decimal text or as a number of at most 15 digits, with at most two decimals. An amount given as text may have trailing zeros, as in 20000.0000.",
      anyOf: [
        text(String.raw`^([1-9][0-9]{0,14}${decimals}|0\.([1-9]|(0[1-9]|[1-9][0-9])(0{2,16})?))$`),
        amountNumber(0.01),
      ],
    },
  },
  {
    schema: roundingUnit,
    id: "RoundingUnit",
    json: {
      description: "An amount above zero without trailing zeros after the decimal point, such as 0.01, 0.1, 1 or 10.",
      anyOf: [text(String.raw`^([1-9][0-9]{0,14}(\.[0-9]?[1-9])?|0\.[0-9]?[1-9])$`), amountNumber(0.01)],
    },
  },
  {
    schema: share,
    id: "ShareInput",
    json: {
      description: "A share from 0 to 1 with at most six decimals, given as text or as a number.",
      anyOf: [text(String.raw`^(0(\.[0-9]{1,6})?|1(\.0{1,6})?)$`), { type: "number", minimum: 0, maximum: 1 }],
    },
  },
  {
    schema: count,
    id: "CountInput",
    json: {
      description: "A count from 0 to 1000000000 with at most two decimals, given as text or as a number.",
      anyOf: [
        text(String.raw`^((0|[1-9][0-9]{0,8})(\.[0-9]{1,2})?|1000000000(\.0{1,2})?)$`),
        { type: "number", minimum: 0, maximum: 1_000_000_000 },
      ],
    },
  },
  {
    schema: date,
    id: "DateInput",
    json: {
      description: "A day in the form YYYY-MM-DD, from 1900 to 2999.",
      type: "string",
      format: "date",
      pattern: datePattern(),
    },
  },
];

/** Every month with its days. Which years have a 29 February, `format` knows. */
function datePattern(): string {
  const months = [
    "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])",
    "(0[469]|11)-(0[1-9]|[12][0-9]|30)",
    "02-(0[1-9]|[12][0-9])",
  ];
  return `^(19|2[0-9])[0-9]{2}-(${months.join("|")})$`;
}
