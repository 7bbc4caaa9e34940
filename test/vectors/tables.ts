import type { Table } from "./table.js";
import { kzMrpTable } from "./tables/kz.mrp.js";
import { kzCivilCodeReturnPremiumTable } from "./tables/kz-civil-code.return-premium/index.js";
import { lifeCabinetReturnPremiumTable } from "./tables/life-cabinet.return-premium/index.js";
import { ogpoPlusClaimEligibilityTable } from "./tables/ogpo-plus.claim-eligibility/index.js";
import { ogpoPlusCoverPeriodTable } from "./tables/ogpo-plus.cover-period.js";
import { ogpoPlusDeadlineTable } from "./tables/ogpo-plus.deadline/index.js";
import { ogpoPlusPayoutTable } from "./tables/ogpo-plus.payout/index.js";
import { ogpoPlusReturnPremiumTable } from "./tables/ogpo-plus.return-premium/index.js";
import { ogpoPlusShortPeriodPremiumTable } from "./tables/ogpo-plus.short-period-premium/index.js";
import { ogpoVtsReturnPremiumTable } from "./tables/ogpo-vts.return-premium/index.js";
import { ogpoVtsShortPeriodPremiumTable } from "./tables/ogpo-vts.short-period-premium/index.js";
import { osagoLatePaymentPenaltyTable } from "./tables/osago.late-payment-penalty/index.js";
import { osagoPayoutCapTable } from "./tables/osago.payout-cap.js";
import { osagoReturnPremiumTable } from "./tables/osago.return-premium/index.js";
import { zettaVoluntaryReturnPremiumTable } from "./tables/zetta-voluntary.return-premium/index.js";

/** Every operation that has vectors. */
export const tables: readonly Table[] = [
  ogpoPlusReturnPremiumTable,
  ogpoPlusShortPeriodPremiumTable,
  ogpoPlusCoverPeriodTable,
  ogpoPlusClaimEligibilityTable,
  ogpoPlusPayoutTable,
  ogpoPlusDeadlineTable,
  ogpoVtsReturnPremiumTable,
  ogpoVtsShortPeriodPremiumTable,
  kzCivilCodeReturnPremiumTable,
  lifeCabinetReturnPremiumTable,
  osagoReturnPremiumTable,
  osagoLatePaymentPenaltyTable,
  osagoPayoutCapTable,
  zettaVoluntaryReturnPremiumTable,
  kzMrpTable,
];
