/** What happened. */
export const reasons = [
  "owner-died",
  "vehicle-destroyed",
  "vehicle-scrapped",
  "organisation-liquidated",
  "insurer-liquidated",
  "licence-revoked",
  "vehicle-sold",
  "military-service",
  "false-information",
  "instalment-unpaid",
  "own-wish",
] as const;

export type Reason = (typeof reasons)[number];

/** What a payout is for; each has a limit of its own. */
export const harms = ["life-or-health", "death", "burial", "property", "property-europrotocol"] as const;

export type Harm = (typeof harms)[number];
