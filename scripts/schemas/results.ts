import * as z from "zod/mini";
import { claimsPaidBars, mitigationChoices } from "../../src/kazakhstan/ogpo-plus/choices.js";
import { excludedLosses, verdicts } from "../../src/kazakhstan/ogpo-plus/claim-codes.js";
import { conditions } from "../../src/kazakhstan/ogpo-plus/insured-event.js";
import { refusalGrounds } from "../../src/kazakhstan/ogpo-plus/refusal-grounds.js";
import { months } from "../../src/kazakhstan/ogpo-plus/term.fields.js";
import { shiftChoices } from "../../src/kazakhstan/periods.js";
import { reasons as osagoReasons } from "../../src/russia/osago/reasons.js";
import { costsBases, grounds as zettaVoluntaryGrounds } from "../../src/russia/zetta-voluntary/choices.js";
import { named } from "./names.js";
import {
  amount,
  amounts,
  codes,
  considered,
  day,
  dayCount,
  fieldPath,
  frame,
  resultRounding,
  share,
} from "./result-frame.js";
import {
  calendarConvention,
  conventions as returnConventions,
  returnFields,
  statutoryFields,
} from "./statutory-return.js";

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
  conventions: named("Conventions", z.strictObject({ ...returnConventions, claimsPaidBar: z.enum(claimsPaidBars) })),
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

export const ogpoPlusShortPeriodPremium = z.strictObject({
  operation: z.literal("ogpo-plus/short-period-premium"),
  ...frame,
  months,
  share: z.string().check(z.regex(/^(0\.[0-9]{2}|1\.00)$/)),
  premium: amount,
  clause: z.literal("5.4"),
  currency: z.literal("KZT"),
  conventions: z.strictObject({ rounding: resultRounding }),
});

export const ogpoPlusCoverPeriod = z.strictObject({
  operation: z.literal("ogpo-plus/cover-period"),
  ...frame,
  firstDay: day,
  lastDay: day,
  termDays: dayCount,
  months,
  conventions: z.strictObject({}),
});

const condition = z.strictObject({
  code: z.enum(conditions.map(({ code }) => code)),
  clause: z.string(),
  holds: z.nullable(z.boolean()),
});

const refusalGround = z.strictObject({
  code: z.enum(refusalGrounds.map(({ code }) => code)),
  clause: z.string(),
  effect: z.enum(["may-refuse-in-full-or-part", "may-refuse"]),
});

export const ogpoPlusClaimEligibility = z.strictObject({
  operation: z.literal("ogpo-plus/claim-eligibility"),
  ...frame,
  verdict: z.enum(verdicts),
  conditions: z.array(named("JudgedCondition", condition)),
  grounds: z.array(named("RefusalGround", refusalGround)),
  missing: z.array(fieldPath),
  excludedLosses: z.array(z.enum(excludedLosses)),
  documents: codes,
  conventions: z.strictObject({}),
});

export const ogpoPlusPayout = z.strictObject({
  operation: z.literal("ogpo-plus/payout"),
  ...frame,
  currency: z.literal("KZT"),
  payout: amount,
  setOff: amount,
  mitigation: amount,
  payable: amount,
  boundBy: z.enum(["loss", "deductible", "sum-insured", "double-insurance"]),
  remainingSumInsured: amount,
  exhausted: z.boolean(),
  conventions: z.strictObject({ mitigation: z.enum(mitigationChoices) }),
});

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

/** What the returns of both Russian rule sets carry. */
const russianReturn = {
  ...frame,
  clause: z.string(),
  currency: z.literal("RUB"),
  ...amounts,
  days: named("TermDays", z.strictObject({ term: dayCount, unused: dayCount })),
  dueOn: z.nullable(day),
};

export const osagoReturnPremium = z.strictObject({
  operation: z.literal("osago/return-premium"),
  ...russianReturn,
  ground: named("Ground", z.enum(osagoReasons)),
  terminatedOn: day,
  documents: codes,
  conventions: named("Conventions", z.strictObject({ returnableShare: share, rounding: resultRounding })),
});

export const osagoLatePaymentPenalty = z.strictObject({
  operation: z.literal("osago/late-payment-penalty"),
  ...frame,
  currency: z.literal("RUB"),
  dueOn: day,
  daysLate: dayCount,
  penalty: amount,
  capped: z.boolean(),
  conventions: named("Conventions", z.strictObject({ rounding: resultRounding })),
});

export const osagoPayoutCap = z.strictObject({
  operation: z.literal("osago/payout-cap"),
  ...frame,
  currency: z.literal("RUB"),
  payout: amount,
  limit: amount,
  capped: z.boolean(),
  conventions: z.strictObject({}),
});

export const zettaVoluntaryReturnPremium = z.strictObject({
  operation: z.literal("zetta-voluntary/return-premium"),
  ...russianReturn,
  ground: named("Ground", z.enum(zettaVoluntaryGrounds)),
  conventions: named(
    "Conventions",
    z.strictObject({ costs: z.strictObject({ share, of: z.enum(costsBases) }), rounding: resultRounding }),
  ),
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
