import * as z from "zod";
import { readDay } from "./days.js";
import { Money, roundingModes } from "./decimal.js";

const AMOUNT = /^(0|[1-9]\d{0,14})(\.\d{1,2})?$/;
const SHARE = /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/;

/** What every issue of our own carries besides its path. */
const issue = (code: string) => ({ code: "custom", params: { code } }) as const;

const day = z.iso.date().transform((text, context) => {
  if (text < "1900" || text >= "3000") context.addIssue(issue("invalid-date"));
  return readDay(text);
});

/** Text that has the form of an amount, or a number with that text, which up to 15 digits hold without doubt. */
const amountText = z.union([z.string(), z.number(), z.bigint()]).transform((value, context) => {
  const text = String(value);
  const isExact = typeof value !== "number" || text.replace(".", "").length <= 15;
  if (AMOUNT.test(text) && isExact) return text;
  context.addIssue(issue("invalid-amount"));
  return z.NEVER;
});

const amount = amountText.transform((text) => new Money(text));

const amountAboveZero = amount.refine((value) => !value.isZero(), issue("invalid-amount"));

const roundingUnit = amountText.refine((text) => text !== "0" && !/\.\d*0$/.test(text), issue("invalid-amount"));

const share = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => SHARE.test(text), issue("invalid-share"));

const costs = z
  .strictObject({ share: share.optional(), amount: amount.optional() })
  .refine(({ share, amount }) => share !== undefined || amount !== undefined, {
    path: ["share"],
    ...issue("missing-field"),
  })
  .refine(({ share, amount }) => share === undefined || amount === undefined, {
    path: ["amount"],
    ...issue("contradictory-facts"),
  });

/** Circumstances of CC 841(1). */
export const circumstances = [
  "object-ceased",
  "insured-died",
  "object-alienated",
  "business-ceased",
  "risk-ceased",
  "insurer-liquidated",
  "policy-data-changed",
  "other-statutory",
] as const;

/** Built once. */
export const inputSchema = z.strictObject({
  contract: z.strictObject({
    concludedOn: day,
    firstDay: day,
    lastDay: day,
    premium: amountAboveZero,
    paidPremium: amount.optional(),
    policyholder: z.enum(["natural-person", "legal-entity"]),
    paidClaims: amount.optional(),
  }),
  termination: z.strictObject({
    reason: z.enum([
      "withdrawal",
      ...circumstances,
      "insurer-breach",
      "replacement",
      "non-payment",
      "sum-insured-exhausted",
      "agreement",
      "insurer-demand",
    ]),
    terminatedOn: day,
    appliedOn: day.optional(),
    agreedReturn: amount.optional(),
  }),
  options: z
    .strictObject({
      costs: costs.optional(),
      usedDays: z.enum(["before-termination", "through-termination"]).optional(),
      coolingOffShift: z.enum(["next-working-day", "none"]).optional(),
      claimsPaidBar: z.enum(["rules", "none"]).optional(),
      rounding: z.strictObject({ unit: roundingUnit, mode: z.enum(roundingModes) }).optional(),
    })
    .optional(),
});

export type Facts = z.output<typeof inputSchema>;
