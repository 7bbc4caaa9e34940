import * as z from "zod/mini";
import { roundingModes } from "../../src/exact/rounding.js";
import { named } from "./names.js";

/** A day of a result, `YYYY-MM-DD`. One that is counted from the first or the last day of an input may lie beyond it. */
export const day = named("Date", z.iso.date());

/** An amount of a result: decimal text, with the decimals of the rounding unit or with two. */
export const amount = named("Amount", z.string().check(z.regex(/^(0|[1-9][0-9]*)(\.[0-9]{1,2})?$/)));

/** The two parts of the paid premium. */
export const amounts = { returnPremium: amount, retainedPremium: amount };

/** A share as it was written. */
export const share = z.string().check(z.regex(/^(0(\.[0-9]{1,6})?|1(\.0{1,6})?)$/));

const code = named("Code", z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)));

const exactText = z.string().check(z.regex(/^-?[0-9]+(\.[0-9]+|\/[1-9][0-9]*)?$/));

/** One step of a computation. */
const step = named(
  "Step",
  z.strictObject({
    id: code,
    clause: z.string(),
    formula: z.string(),
    operands: z.record(z.string().check(z.regex(/^[a-zA-Z]+$/)), exactText),
    exact: z.string().check(z.regex(/^-?[0-9]+\/[1-9][0-9]*$/)),
    value: z.string().check(z.regex(/^-?[0-9]+(\.[0-9]+…?)?$/)),
  }),
);

/** Something that a reader of a result should know. */
const note = named("Note", z.strictObject({ code, clause: z.string(), facts: z.record(z.string(), z.string()) }));

/** The path of a field of the input. */
export const fieldPath = named("FieldPath", z.array(z.string()));

/** What every result carries besides its own fields. */
export const frame = {
  ruleSet: named("RuleSet", z.strictObject({ id: code, edition: day })),
  steps: z.array(step),
  notes: z.array(note),
  assumed: z.array(fieldPath),
};

/** A ground that was tried. */
export const considered = <Ground extends z.ZodMiniType<string>>(ground: Ground) =>
  named("Considered", z.strictObject({ ground, clause: z.string(), applies: z.boolean(), because: code }));

/** Codes, each stable. */
export const codes = z.array(code);

/** A number of days. */
export const dayCount = z.int().check(z.nonnegative());

export const resultRounding = named(
  "Rounding",
  z.strictObject({
    unit: z.string().check(z.regex(/^([1-9][0-9]*(\.[0-9]?[1-9])?|0\.[0-9]?[1-9])$/)),
    mode: z.enum(roundingModes),
  }),
);
