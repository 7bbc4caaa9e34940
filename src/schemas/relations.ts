import type * as z from "zod/mini";
import { coverPeriodSchema } from "../rule-sets/ogpo-plus/cover-period.schema.ts";
import { payoutSchema } from "../rule-sets/ogpo-plus/payout.schema.ts";
import { shortPeriodPremiumSchema } from "../rule-sets/ogpo-plus/short-period-premium.schema.ts";
import { latePaymentPenaltySchema } from "../rule-sets/osago/late-payment-penalty.schema.ts";

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
  { schema: latePaymentPenaltySchema, json: oneOf("appliedOn", "dueOn") },
  { schema: shortPeriodPremiumSchema, json: { ...oneOf("months", "firstDay"), ...together("firstDay", "lastDay") } },
  { schema: coverPeriodSchema, json: oneOf("months", "lastDay") },
  { schema: payoutSchema, json: together("actualLoss", "paidByOthers") },
];
