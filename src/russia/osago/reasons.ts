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

/** What happened. @useDeclaredType */
export type Reason = (typeof reasons)[number];

export const harms = ["life-or-health", "death", "burial", "property", "property-europrotocol"] as const;

/** What a payout is for; each has a limit of its own. @useDeclaredType */
export type Harm = (typeof harms)[number];
