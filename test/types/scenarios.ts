/** Checked by `tsc` alone: what the scenarios take is what the operation takes, but for what they find out themselves. */

import { kz, kzCivilCode, lifeCabinet, ogpoPlus, operations, osago, zettaVoluntary } from "../../src/index.js";
import { type ComparedField, compare, curve } from "../../src/scenarios/index.js";

const contract = {
  concludedOn: "2025-03-01",
  firstDay: "2025-03-02",
  lastDay: "2026-03-01",
  premium: "20000",
  policyholder: "natural-person",
} as const;
const policy = { firstDay: "2025-01-01", lastDay: "2025-12-31", premium: "10000" };
const voluntary = { firstDay: "2025-01-01", lastDay: "2025-12-31", paidPremium: "50000" };

const cabinet = {
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal" },
} as const;

export const curves = [
  curve(ogpoPlus.returnPremium, { contract, termination: { reason: "withdrawal" } }),
  curve(osago.returnPremium, { contract: policy, termination: { reason: "vehicle-destroyed" } }, { every: "month" }),
  curve(zettaVoluntary.returnPremium, { contract: voluntary, claims: { paid: false, reported: false } }),
  // An operation that only a running program knows takes any input.
  Object.values(operations).map((operation) => operation && curve(operation, JSON.parse("{}"))),
  // @ts-expect-error the days of the end are what is asked for
  curve(ogpoPlus.returnPremium, { contract, termination: { reason: "withdrawal", terminatedOn: "2025-03-11" } }),
  // @ts-expect-error so is the event
  curve(osago.returnPremium, { contract: policy, termination: { reason: "owner-died", eventOn: "2025-03-11" } }),
  // @ts-expect-error the reason is needed
  curve(ogpoPlus.returnPremium, { contract, termination: {} }),
  // @ts-expect-error there is no such reason
  curve(ogpoPlus.returnPremium, { contract, termination: { reason: "boredom" } }),
  // @ts-expect-error nor such a distance
  curve(lifeCabinet.returnPremium, cabinet, { every: "week" }),
  // @ts-expect-error the index returns no premium
  curve(kz.mrp, { on: "2025-01-01" }),
];

/** The grounds and the codes of a curve are those of its operation. */
export function pointText(point: ReturnType<typeof cabinetCurve>["points"][number]): string {
  if ("error" in point) {
    const code: "outside-scope" | "no-parameter-for-date" | undefined =
      point.error === "outside-scope" || point.error === "no-parameter-for-date" ? point.error : undefined;
    return code ?? point.error;
  }
  // @ts-expect-error a ground of OGPO+ alone
  if (point.ground === "never-in-force") return "";
  return point.ground === "cooling-off" ? (point.returnPremium ?? "not agreed") : point.ground;
}

const cabinetCurve = () => curve(lifeCabinet.returnPremium, cabinet);

const { policyholder: _, ...open } = contract;
const terminatedOn = "2025-03-11";
const lastCoveredDay = { lastCoveredDay: terminatedOn, appliedOn: terminatedOn };

export const comparisons = [
  compare(ogpoPlus.returnPremium, { contract: open, termination: { terminatedOn } }),
  compare(kzCivilCode.returnPremium, {
    contract: { ...open, kind: null, policyholder: null },
    termination: { terminatedOn },
  }),
  compare(zettaVoluntary.returnPremium, { contract: voluntary, termination: lastCoveredDay }),
  compare(zettaVoluntary.returnPremium, { contract: voluntary, claims: { paid: true }, termination: lastCoveredDay }),
  compare(ogpoPlus.returnPremium, { contract, termination: { terminatedOn } }, { over: ["options.rounding.mode"] }),
  Object.values(operations).map((operation) => operation && compare(operation, JSON.parse("{}"), { over: ["a"] })),
  // @ts-expect-error the day is no fact with a list of values
  compare(ogpoPlus.returnPremium, { contract, termination: { reason: "withdrawal" } }),
  // @ts-expect-error nor is the premium
  compare(ogpoPlus.returnPremium, { contract, termination: { terminatedOn } }, { over: ["contract.premium"] }),
  // @ts-expect-error the index returns no premium
  compare(kz.mrp, { on: "2025-01-01" }),
];

/** All fields of an operation that have a list of values. */
export const fields: Record<ComparedField<typeof ogpoPlus.returnPremium>, true> = {
  "contract.policyholder": true,
  "termination.reason": true,
  "options.usedDays": true,
  "options.coolingOffShift": true,
  "options.claimsPaidBar": true,
  "options.rounding.mode": true,
};
