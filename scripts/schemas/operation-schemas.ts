import type * as z from "zod/mini";
import { definitionOf } from "../../src/engine/define-operation.js";
import { coreIssueSentences } from "../../src/engine/issues.js";
import { type OperationId, operationList, operations } from "../../src/operations.js";
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
} from "./results.js";

const results = {
  "ogpo-plus/return-premium": ogpoPlusReturnPremium,
  "ogpo-plus/short-period-premium": ogpoPlusShortPeriodPremium,
  "ogpo-plus/cover-period": ogpoPlusCoverPeriod,
  "ogpo-plus/claim-eligibility": ogpoPlusClaimEligibility,
  "ogpo-plus/payout": ogpoPlusPayout,
  "ogpo-plus/deadline": ogpoPlusDeadline,
  "kz-civil-code/return-premium": kzCivilCodeReturnPremium,
  "life-cabinet/return-premium": lifeCabinetReturnPremium,
  "osago/return-premium": osagoReturnPremium,
  "osago/late-payment-penalty": osagoLatePaymentPenalty,
  "osago/payout-cap": osagoPayoutCap,
  "zetta-voluntary/return-premium": zettaVoluntaryReturnPremium,
  "kz/mrp": kzMrp,
} satisfies Record<OperationId, z.core.$ZodType>;

/** The schema of the result of each operation. */
export type ResultSchemas = typeof results;

/** The two sides of an operation. */
export type Side = "input" | "result";

export const operationIds = operationList.map(({ id }) => id);

export const schemaOf = (id: OperationId, side: Side): z.core.$ZodType =>
  side === "input" ? definitionOf(operations[id]).fields : results[id];

/** What is said of a field under each code of the engine and of every product. */
export const issueSentences: Readonly<Record<string, string>> = Object.assign(
  {},
  ...operationList.map((operation) => definitionOf(operation).issues),
  coreIssueSentences,
);
