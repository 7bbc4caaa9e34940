/** Checked by `tsc` alone: the documented input of every operation is exactly what its schema takes. */

import type * as z from "zod/mini";
import type { kz, kzCivilCode, lifeCabinet, ogpoPlus, osago, zettaVoluntary } from "../../src/index.ts";
import type { mrpSchema } from "../../src/rule-sets/kz/mrp.schema.ts";
import type { returnPremiumSchema as kzCivilCodeSchema } from "../../src/rule-sets/kz-civil-code/return-premium.schema.ts";
import type { returnPremiumSchema as lifeCabinetSchema } from "../../src/rule-sets/life-cabinet/return-premium.schema.ts";
import type { claimEligibilitySchema } from "../../src/rule-sets/ogpo-plus/claim-eligibility.schema.ts";
import type { coverPeriodSchema } from "../../src/rule-sets/ogpo-plus/cover-period.schema.ts";
import type { deadlineSchema } from "../../src/rule-sets/ogpo-plus/deadline.schema.ts";
import type { payoutSchema } from "../../src/rule-sets/ogpo-plus/payout.schema.ts";
import type { returnPremiumSchema as ogpoPlusSchema } from "../../src/rule-sets/ogpo-plus/return-premium.schema.ts";
import type { shortPeriodPremiumSchema } from "../../src/rule-sets/ogpo-plus/short-period-premium.schema.ts";
import type { latePaymentPenaltySchema } from "../../src/rule-sets/osago/late-payment-penalty.schema.ts";
import type { payoutCapSchema } from "../../src/rule-sets/osago/payout-cap.schema.ts";
import type { returnPremiumSchema as osagoSchema } from "../../src/rule-sets/osago/return-premium.schema.ts";
import type { returnPremiumSchema as zettaVoluntarySchema } from "../../src/rule-sets/zetta-voluntary/return-premium.schema.ts";

/** The same fields, none of them writable. */
type Plain<Value> = Value extends object ? { readonly [Key in keyof Value]: Plain<Value[Key]> } : Value;

type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

const isDocumented = <_Documented, _Schema>(_same: Same<_Documented, _Schema>): void => undefined;

isDocumented<kzCivilCode.ReturnPremiumInput, z.input<typeof kzCivilCodeSchema>>(true);
isDocumented<lifeCabinet.ReturnPremiumInput, z.input<typeof lifeCabinetSchema>>(true);
isDocumented<ogpoPlus.ReturnPremiumInput, z.input<typeof ogpoPlusSchema>>(true);
isDocumented<ogpoPlus.ShortPeriodPremiumInput, z.input<typeof shortPeriodPremiumSchema>>(true);
isDocumented<ogpoPlus.CoverPeriodInput, z.input<typeof coverPeriodSchema>>(true);
isDocumented<ogpoPlus.ClaimEligibilityInput, z.input<typeof claimEligibilitySchema>>(true);
isDocumented<ogpoPlus.PayoutInput, z.input<typeof payoutSchema>>(true);
isDocumented<ogpoPlus.DeadlineInput, z.input<typeof deadlineSchema>>(true);
isDocumented<osago.ReturnPremiumInput, z.input<typeof osagoSchema>>(true);
isDocumented<osago.LatePaymentPenaltyInput, z.input<typeof latePaymentPenaltySchema>>(true);
isDocumented<osago.PayoutCapInput, z.input<typeof payoutCapSchema>>(true);
isDocumented<zettaVoluntary.ReturnPremiumInput, z.input<typeof zettaVoluntarySchema>>(true);
isDocumented<kz.MrpInput, z.input<typeof mrpSchema>>(true);

// The check itself can fail: a field more, and a field less.
isDocumented<kzCivilCode.ReturnPremiumInput & { readonly more?: string }, z.input<typeof kzCivilCodeSchema>>(false);
isDocumented<Omit<lifeCabinet.ReturnPremiumInput, "options">, z.input<typeof lifeCabinetSchema>>(false);
