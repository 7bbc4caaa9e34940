import type * as z from "zod/mini";
import { coverPeriodFields } from "../../src/kazakhstan/ogpo-plus/cover-period.fields.js";
import { payoutFields } from "../../src/kazakhstan/ogpo-plus/payout.fields.js";
import { shortPeriodPremiumFields } from "../../src/kazakhstan/ogpo-plus/short-period-premium.fields.js";
import { latePaymentPenaltyFields } from "../../src/russia/osago/late-payment-penalty.fields.js";

/** How the fields of an object go together, in the words of JSON Schema. */
interface Relation {
  readonly schema: z.core.$ZodType;
  readonly json: z.core.JSONSchema.BaseSchema;
}

/** Just one of two fields. */
const oneOf = (a: string, b: string) => ({ oneOf: [{ required: [a] }, { required: [b] }] });

/** Two fields together or neither. */
const together = (a: string, b: string) => ({ dependentRequired: { [a]: [b], [b]: [a] } });

/** The relations between fields that JSON Schema can tell. */
export const relations: readonly Relation[] = [
  { schema: latePaymentPenaltyFields, json: oneOf("appliedOn", "dueOn") },
  { schema: shortPeriodPremiumFields, json: { ...oneOf("months", "firstDay"), ...together("firstDay", "lastDay") } },
  { schema: coverPeriodFields, json: oneOf("months", "lastDay") },
  { schema: payoutFields, json: together("actualLoss", "paidByOthers") },
];
