import type { DefinedOperation, Operation } from "../input/index.ts";
import { mrpOperation as kzMrp } from "../rule-sets/kz/mrp.ts";
import { returnPremiumOperation as kzCivilCodeReturnPremium } from "../rule-sets/kz-civil-code/return-premium.ts";
import { returnPremiumOperation as lifeCabinetReturnPremium } from "../rule-sets/life-cabinet/return-premium.ts";
import { claimEligibilityOperation as ogpoPlusClaimEligibility } from "../rule-sets/ogpo-plus/claim-eligibility.ts";
import { coverPeriodOperation as ogpoPlusCoverPeriod } from "../rule-sets/ogpo-plus/cover-period.ts";
import { deadlineOperation as ogpoPlusDeadline } from "../rule-sets/ogpo-plus/deadline.ts";
import { payoutOperation as ogpoPlusPayout } from "../rule-sets/ogpo-plus/payout.ts";
import { returnPremiumOperation as ogpoPlusReturnPremium } from "../rule-sets/ogpo-plus/return-premium.ts";
import { shortPeriodPremiumOperation as ogpoPlusShortPeriodPremium } from "../rule-sets/ogpo-plus/short-period-premium.ts";
import { latePaymentPenaltyOperation as osagoLatePaymentPenalty } from "../rule-sets/osago/late-payment-penalty.ts";
import { payoutCapOperation as osagoPayoutCap } from "../rule-sets/osago/payout-cap.ts";
import { returnPremiumOperation as osagoReturnPremium } from "../rule-sets/osago/return-premium.ts";
import { returnPremiumOperation as zettaVoluntaryReturnPremium } from "../rule-sets/zetta-voluntary/return-premium.ts";

/** Every operation with the schema of its input, in the order in which people should read of them. */
export const definedOperations: readonly DefinedOperation[] = [
  ogpoPlusReturnPremium,
  ogpoPlusShortPeriodPremium,
  ogpoPlusCoverPeriod,
  ogpoPlusClaimEligibility,
  ogpoPlusPayout,
  ogpoPlusDeadline,
  kzCivilCodeReturnPremium,
  lifeCabinetReturnPremium,
  osagoReturnPremium,
  osagoLatePaymentPenalty,
  osagoPayoutCap,
  zettaVoluntaryReturnPremium,
  kzMrp,
];

/**
 * Every operation by its id, for programs that learn only at run time which one to call.
 *
 * @example
 * ```ts
 * import { operations } from "return-premium";
 * operations["kz/mrp"]?.run({ on: "2026-06-01" }).ruleSet; // => { id: "kz", edition: "2026-01-01" }
 * ```
 */
export const operations: Readonly<Record<string, Operation>> = /* @__PURE__ */ byId(definedOperations);

/** Inherits nothing: a name that is no id, "toString", finds nothing. */
function byId(all: readonly DefinedOperation[]): Readonly<Record<string, Operation>> {
  const found: Record<string, Operation> = Object.create(null);
  for (const operation of all) found[operation.id] = operation;
  return found;
}
