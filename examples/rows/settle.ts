/** A row as Prisma reads it, and what goes back for it. */

import type { Decimal } from "decimal.js";
import { dayIn } from "return-premium";
import { type ReturnPremiumResult, returnPremium } from "return-premium/ogpo-plus";

/** What the insurer goes by: the day where it is, not that of the server nor of the policyholder. */
const INSURER_ZONE = "Asia/Almaty";

/** The column `premium` is a NUMERIC, the days are DATE, `appliedAt` is a TIMESTAMPTZ. */
export interface PolicyRow {
  readonly concludedOn: Date;
  readonly firstDay: Date;
  readonly lastDay: Date;
  readonly premium: Decimal;
  readonly appliedAt: Date;
}

/**
 * @param zoneOfDays - where a DATE is midnight: `"UTC"` in Prisma's rows; `"Asia/Almaty"` in those of a driver that makes
 * local times of them, on a server in Almaty
 */
export function settle(row: PolicyRow, zoneOfDays: string): ReturnPremiumResult {
  const appliedOn = dayIn(row.appliedAt, INSURER_ZONE);
  return returnPremium({
    contract: {
      concludedOn: dayIn(row.concludedOn, zoneOfDays),
      firstDay: dayIn(row.firstDay, zoneOfDays),
      lastDay: dayIn(row.lastDay, zoneOfDays),
      premium: row.premium,
      policyholder: "natural-person",
    },
    termination: { reason: "withdrawal", terminatedOn: appliedOn, appliedOn },
  });
}
