import { mrpSchema } from "../rule-sets/kz/mrp.schema.ts";
import { returnPremiumSchema as kzCivilCodeInput } from "../rule-sets/kz-civil-code/return-premium.schema.ts";
import { returnPremiumSchema as lifeCabinetInput } from "../rule-sets/life-cabinet/return-premium.schema.ts";
import { claimEligibilitySchema } from "../rule-sets/ogpo-plus/claim-eligibility.schema.ts";
import { coverPeriodSchema } from "../rule-sets/ogpo-plus/cover-period.schema.ts";
import { deadlineSchema } from "../rule-sets/ogpo-plus/deadline.schema.ts";
import { payoutSchema } from "../rule-sets/ogpo-plus/payout.schema.ts";
import { returnPremiumSchema as ogpoPlusInput } from "../rule-sets/ogpo-plus/return-premium.schema.ts";
import { shortPeriodPremiumSchema } from "../rule-sets/ogpo-plus/short-period-premium.schema.ts";
import { latePaymentPenaltySchema } from "../rule-sets/osago/late-payment-penalty.schema.ts";
import { payoutCapSchema } from "../rule-sets/osago/payout-cap.schema.ts";
import { returnPremiumSchema as osagoInput } from "../rule-sets/osago/return-premium.schema.ts";
import { returnPremiumSchema as zettaVoluntaryInput } from "../rule-sets/zetta-voluntary/return-premium.schema.ts";
import {
  kzCivilCodeReturnPremium,
  kzMrp,
  lifeCabinetReturnPremium,
  ogpoPlusClaimEligibility,
  ogpoPlusCoverPeriod,
  ogpoPlusDeadline,
  ogpoPlusPayout,
  ogpoPlusReturnPremium,
  ogpoPlusShortPeriodPremium,
  osagoLatePaymentPenalty,
  osagoPayoutCap,
  osagoReturnPremium,
  zettaVoluntaryReturnPremium,
} from "./results.ts";

/**
 * The zod schemas of every operation by its id; they speak Standard Schema. An input schema is the one that the operation
 * itself reads by: it knows the form of each field, not the relations between fields, and gives the facts as they are
 * computed with. Pass the input itself on to the operation, not what the schema makes of it.
 *
 * @example
 * ```ts
 * import { schemas } from "return-premium/schemas";
 * schemas["kz/mrp"].input.safeParse({ on: "2026-02-30" }).success; // => false
 * ```
 */
export const schemas = {
  "ogpo-plus/return-premium": { input: ogpoPlusInput, result: ogpoPlusReturnPremium },
  "ogpo-plus/short-period-premium": { input: shortPeriodPremiumSchema, result: ogpoPlusShortPeriodPremium },
  "ogpo-plus/cover-period": { input: coverPeriodSchema, result: ogpoPlusCoverPeriod },
  "ogpo-plus/claim-eligibility": { input: claimEligibilitySchema, result: ogpoPlusClaimEligibility },
  "ogpo-plus/payout": { input: payoutSchema, result: ogpoPlusPayout },
  "ogpo-plus/deadline": { input: deadlineSchema, result: ogpoPlusDeadline },
  "kz-civil-code/return-premium": { input: kzCivilCodeInput, result: kzCivilCodeReturnPremium },
  "life-cabinet/return-premium": { input: lifeCabinetInput, result: lifeCabinetReturnPremium },
  "osago/return-premium": { input: osagoInput, result: osagoReturnPremium },
  "osago/late-payment-penalty": { input: latePaymentPenaltySchema, result: osagoLatePaymentPenalty },
  "osago/payout-cap": { input: payoutCapSchema, result: osagoPayoutCap },
  "zetta-voluntary/return-premium": { input: zettaVoluntaryInput, result: zettaVoluntaryReturnPremium },
  "kz/mrp": { input: mrpSchema, result: kzMrp },
} as const;

/** The id of an operation that has schemas: every operation. */
export type OperationId = keyof typeof schemas;

/** The two sides of an operation. */
export type Side = "input" | "result";
