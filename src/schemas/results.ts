import * as z from "zod/mini";
import { shiftChoices } from "../rule-sets/kz-civil-code/facts.ts";
import { claimsPaidBars } from "../rule-sets/ogpo-plus/facts.ts";
import { named } from "./names.ts";
import { amount, considered, day, dayCount, frame } from "./result-frame.ts";
import { amounts, calendarConvention, conventions, returnFields, statutoryFields } from "./statutory-return.ts";

export const kzCivilCodeReturnPremium = z.strictObject({
  operation: z.literal("kz-civil-code/return-premium"),
  ...statutoryFields,
});

export const lifeCabinetReturnPremium = z.strictObject({
  operation: z.literal("life-cabinet/return-premium"),
  ...statutoryFields,
  calculator: z.strictObject({
    premium: amount,
    firstDay: day,
    lastDay: day,
    terminatedOn: day,
    daysToTermination: dayCount,
    returnPremium: amount,
  }),
});

/** The grounds on which the amounts are always known. */
const settledGrounds = [
  "never-in-force",
  "before-start",
  "insurer-fault",
  "claims-paid",
  "replacement",
  "art-841-1",
  "cooling-off",
  "art-841-2",
] as const;

const ogpoPlusFields = {
  operation: z.literal("ogpo-plus/return-premium"),
  ...returnFields,
  law: z.exactOptional(z.string()),
  considered: z.array(considered(named("Ground", z.enum([...settledGrounds, "by-agreement"])))),
  conventions: named("Conventions", z.strictObject({ ...conventions, claimsPaidBar: z.enum(claimsPaidBars) })),
};

/** Only a return by agreement can lack its amounts. */
export const ogpoPlusReturnPremium = z.discriminatedUnion("ground", [
  z.strictObject({ ...ogpoPlusFields, ground: z.enum(settledGrounds), ...amounts }),
  z.strictObject({
    ...ogpoPlusFields,
    ground: z.literal("by-agreement"),
    returnPremium: z.nullable(amount),
    retainedPremium: z.nullable(amount),
  }),
]);

export const ogpoPlusDeadline = z.strictObject({
  operation: z.literal("ogpo-plus/deadline"),
  ...frame,
  dueOn: day,
  count: dayCount,
  unit: z.enum(["working-days", "calendar-days"]),
  clause: z.string(),
  shifted: z.boolean(),
  conventions: z.strictObject({ shift: z.enum(shiftChoices), calendar: calendarConvention }),
});

const wholeTenge = z.string().check(z.regex(/^(0|[1-9][0-9]*)$/));

export const kzMrp = z.strictObject({
  operation: z.literal("kz/mrp"),
  ...frame,
  value: wholeTenge,
  amount: wholeTenge,
  since: day,
  conventions: z.strictObject({ count: dayCount }),
});
