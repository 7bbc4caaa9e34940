import type { Table } from "./table.ts";
import { kzMrpTable } from "./tables/kz.mrp.ts";
import { kzCivilCodeReturnPremiumTable } from "./tables/kz-civil-code.return-premium/index.ts";
import { lifeCabinetReturnPremiumTable } from "./tables/life-cabinet.return-premium/index.ts";
import { ogpoPlusClaimEligibilityTable } from "./tables/ogpo-plus.claim-eligibility/index.ts";
import { ogpoPlusCoverPeriodTable } from "./tables/ogpo-plus.cover-period.ts";
import { ogpoPlusDeadlineTable } from "./tables/ogpo-plus.deadline/index.ts";
import { ogpoPlusPayoutTable } from "./tables/ogpo-plus.payout/index.ts";
import { ogpoPlusReturnPremiumTable } from "./tables/ogpo-plus.return-premium/index.ts";
import { ogpoPlusShortPeriodPremiumTable } from "./tables/ogpo-plus.short-period-premium/index.ts";
import { osagoLatePaymentPenaltyTable } from "./tables/osago.late-payment-penalty/index.ts";
import { osagoPayoutCapTable } from "./tables/osago.payout-cap.ts";
import { osagoReturnPremiumTable } from "./tables/osago.return-premium/index.ts";
import { zettaVoluntaryReturnPremiumTable } from "./tables/zetta-voluntary.return-premium/index.ts";

/** Every operation that has vectors. */
export const tables: readonly Table[] = [
  ogpoPlusReturnPremiumTable,
  ogpoPlusShortPeriodPremiumTable,
  ogpoPlusCoverPeriodTable,
  ogpoPlusClaimEligibilityTable,
  ogpoPlusPayoutTable,
  ogpoPlusDeadlineTable,
  kzCivilCodeReturnPremiumTable,
  lifeCabinetReturnPremiumTable,
  osagoReturnPremiumTable,
  osagoLatePaymentPenaltyTable,
  osagoPayoutCapTable,
  zettaVoluntaryReturnPremiumTable,
  kzMrpTable,
];
