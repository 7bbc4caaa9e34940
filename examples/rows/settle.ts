/** Computes the return for a row as Prisma returns it. */

import type { Decimal } from "decimal.js";
import { dayIn } from "return-premium";
import { type ReturnPremiumResult, returnPremium } from "return-premium/ogpo-plus";

/** The insurer counts days in its own time zone, not in the server's or the policyholder's. */
const INSURER_ZONE = "Asia/Almaty";

/** The column `premium` is a NUMERIC, the days are DATEs, and `appliedAt` is a TIMESTAMPTZ. */
export interface PolicyRow {
  readonly concludedOn: Date;
  readonly firstDay: Date;
  readonly lastDay: Date;
  readonly premium: Decimal;
  readonly appliedAt: Date;
}

/**
 * @param zoneOfDays - the zone in which a DATE is midnight: `"UTC"` in rows from Prisma; `"Asia/Almaty"` in rows from a
 * driver that uses the server's time zone, on a server in Almaty
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
