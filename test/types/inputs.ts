/** Checked by `tsc` alone: the documented input of every operation is exactly what its schema takes. */

import type * as z from "zod/mini";
import type { kz, kzCivilCode, lifeCabinet, ogpoPlus, osago, zettaVoluntary } from "../../src/index.js";
import type { returnPremiumFields as kzCivilCodeFields } from "../../src/kazakhstan/civil-code/return-premium.fields.js";
import type { returnPremiumFields as lifeCabinetFields } from "../../src/kazakhstan/life-cabinet/return-premium.fields.js";
import type { mrpFields } from "../../src/kazakhstan/mrp.fields.js";
import type { claimEligibilityFields } from "../../src/kazakhstan/ogpo-plus/claim-eligibility.fields.js";
import type { coverPeriodFields } from "../../src/kazakhstan/ogpo-plus/cover-period.fields.js";
import type { deadlineFields } from "../../src/kazakhstan/ogpo-plus/deadline.fields.js";
import type { payoutFields } from "../../src/kazakhstan/ogpo-plus/payout.fields.js";
import type { returnPremiumFields as ogpoPlusFields } from "../../src/kazakhstan/ogpo-plus/return-premium.fields.js";
import type { shortPeriodPremiumFields } from "../../src/kazakhstan/ogpo-plus/short-period-premium.fields.js";
import type { latePaymentPenaltyFields } from "../../src/russia/osago/late-payment-penalty.fields.js";
import type { payoutCapFields } from "../../src/russia/osago/payout-cap.fields.js";
import type { returnPremiumFields as osagoFields } from "../../src/russia/osago/return-premium.fields.js";
import type { returnPremiumFields as zettaVoluntaryFields } from "../../src/russia/zetta-voluntary/return-premium.fields.js";

/** The same fields, none of them writable. */
type Plain<Value> = Value extends object ? { readonly [Key in keyof Value]: Plain<Value[Key]> } : Value;

type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

const isDocumented = <_Documented, _Fields>(_same: Same<_Documented, _Fields>): void => undefined;

isDocumented<kzCivilCode.ReturnPremiumInput, z.input<typeof kzCivilCodeFields>>(true);
isDocumented<lifeCabinet.ReturnPremiumInput, z.input<typeof lifeCabinetFields>>(true);
isDocumented<ogpoPlus.ReturnPremiumInput, z.input<typeof ogpoPlusFields>>(true);
isDocumented<ogpoPlus.ShortPeriodPremiumInput, z.input<typeof shortPeriodPremiumFields>>(true);
isDocumented<ogpoPlus.CoverPeriodInput, z.input<typeof coverPeriodFields>>(true);
isDocumented<ogpoPlus.ClaimEligibilityInput, z.input<typeof claimEligibilityFields>>(true);
isDocumented<ogpoPlus.PayoutInput, z.input<typeof payoutFields>>(true);
isDocumented<ogpoPlus.DeadlineInput, z.input<typeof deadlineFields>>(true);
isDocumented<osago.ReturnPremiumInput, z.input<typeof osagoFields>>(true);
isDocumented<osago.LatePaymentPenaltyInput, z.input<typeof latePaymentPenaltyFields>>(true);
isDocumented<osago.PayoutCapInput, z.input<typeof payoutCapFields>>(true);
isDocumented<zettaVoluntary.ReturnPremiumInput, z.input<typeof zettaVoluntaryFields>>(true);
isDocumented<kz.MrpInput, z.input<typeof mrpFields>>(true);

// The check itself can fail: a field more, and a field less.
isDocumented<kzCivilCode.ReturnPremiumInput & { readonly more?: string }, z.input<typeof kzCivilCodeFields>>(false);
isDocumented<Omit<lifeCabinet.ReturnPremiumInput, "options">, z.input<typeof lifeCabinetFields>>(false);
