import type { AnyOperation } from "./engine/operation.js";
import { returnPremium as kzCivilCodeReturnPremium } from "./kazakhstan/civil-code/return-premium.js";
import { returnPremium as lifeCabinetReturnPremium } from "./kazakhstan/life-cabinet/return-premium.js";
import { mrp } from "./kazakhstan/mrp.js";
import { claimEligibility } from "./kazakhstan/ogpo-plus/claim-eligibility.js";
import { coverPeriod } from "./kazakhstan/ogpo-plus/cover-period.js";
import { deadline } from "./kazakhstan/ogpo-plus/deadline.js";
import { payout } from "./kazakhstan/ogpo-plus/payout.js";
import { returnPremium as ogpoPlusReturnPremium } from "./kazakhstan/ogpo-plus/return-premium.js";
import { shortPeriodPremium } from "./kazakhstan/ogpo-plus/short-period-premium.js";
import { returnPremium as ogpoVtsReturnPremium } from "./kazakhstan/ogpo-vts/return-premium.js";
import { shortPeriodPremium as ogpoVtsShortPeriodPremium } from "./kazakhstan/ogpo-vts/short-period-premium.js";
import { latePaymentPenalty } from "./russia/osago/late-payment-penalty.js";
import { payoutCap } from "./russia/osago/payout-cap.js";
import { returnPremium as osagoReturnPremium } from "./russia/osago/return-premium.js";
import { returnPremium as zettaVoluntaryReturnPremium } from "./russia/zetta-voluntary/return-premium.js";

/**
 * The master list of operations, in the order in which they are presented to readers. All other lists of operations are
 * derived from it.
 */
export const operationList = [
  ogpoPlusReturnPremium,
  shortPeriodPremium,
  coverPeriod,
  claimEligibility,
  payout,
  deadline,
  ogpoVtsReturnPremium,
  ogpoVtsShortPeriodPremium,
  kzCivilCodeReturnPremium,
  lifeCabinetReturnPremium,
  osagoReturnPremium,
  latePaymentPenalty,
  payoutCap,
  zettaVoluntaryReturnPremium,
  mrp,
] as const;

/** The id of an operation. @useDeclaredType */
export type OperationId = (typeof operationList)[number]["id"];

/**
 * All operations, keyed by id, each with its own types. If an id is known only at run time, the operation may be
 * undefined.
 */
export type Operations = { readonly [O in (typeof operationList)[number] as O["id"]]: O } & {
  readonly [id: string]: AnyOperation | undefined;
};

/**
 * All operations, keyed by id, for programs that choose an operation at run time.
 *
 * @example
 * ```ts
 * import { operations } from "return-premium";
 * operations["kz/mrp"]({ on: "2026-06-01" }).ruleSet; // => { id: "kz", edition: "2026-01-01" }
 * operations["no/such"]; // => undefined
 * ```
 */
export const operations: Operations = /* @__PURE__ */ byId();

function byId(): Operations {
  // Without a prototype, "toString" finds nothing.
  const found: Record<string, AnyOperation> = Object.create(null);
  for (const operation of operationList) found[operation.id] = operation;
  // The list has an operation for each id.
  return Object.freeze(found) as Operations;
}
