import fc from "fast-check";
import type { OgpoVtsInput, OgpoVtsReason } from "../../oracle/ogpo-vts.js";
import { CIRCUMSTANCES } from "../../oracle/return-parts.js";
import { type End, endedContract } from "../ended-contract.arbitrary.js";

// 12 months are 365 days at least.
const LONGEST_TERM = 365;

export const reasons = ["withdrawal", ...CIRCUMSTANCES, "insurer-breach", "replacement"] as const;

/** Valid inputs of some reasons, that end where it is wanted. */
export function inputs(end: End, wanted: readonly OgpoVtsReason[]): fc.Arbitrary<OgpoVtsInput> {
  return fc
    .record({
      ended: endedContract(end, LONGEST_TERM),
      reason: fc.constantFrom(...wanted),
      policyholder: fc.constantFrom("natural-person", "legal-entity"),
    })
    .map(({ ended: { contract, termination, options }, reason, policyholder }): OgpoVtsInput => {
      const { usedDays, rounding } = options ?? {};
      return {
        contract: { ...contract, policyholder },
        termination: { ...termination, reason },
        ...(options && { options: { ...(usedDays && { usedDays }), ...(rounding && { rounding }) } }),
      };
    });
}

/** For each ground, inputs under which it holds. */
export const byGround = {
  "before-start": inputs("before-start", reasons),
  "insurer-fault": inputs("in-term", ["insurer-breach"]),
  replacement: inputs("in-term", ["replacement"]),
  "retained-share": fc.oneof(inputs("in-term", ["withdrawal", ...CIRCUMSTANCES]), inputs("in-window", ["withdrawal"])),
} as const;
