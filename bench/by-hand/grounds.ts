import { type EndedContract, isInTime } from "./ended-contract.js";
import { InputError } from "./errors.js";
import type { Considered, Ground } from "./result.js";
import { circumstances } from "./schema.js";

export interface Rule {
  readonly ground: Ground;
  readonly clause: string;
  /** The statute behind the clause. */
  readonly law?: string;
  /** Whether the ground holds, and the code of the fact that decides. */
  readonly judge: (ended: EndedContract) => readonly [applies: boolean, because: string];
}

/** The grounds in the order in which they are tried; the last one always holds. */
const rules: readonly Rule[] = [
  {
    ground: "never-in-force",
    clause: "3.4",
    judge({ reason, premium, paidPremium }) {
      if (reason === "non-payment") return [true, "non-payment"];
      return paidPremium.lessThan(premium) ? [true, "premium-not-paid-in-full"] : [false, "premium-paid-in-full"];
    },
  },
  {
    ground: "before-start",
    clause: "9.5",
    judge: ({ firstDay, terminatedOn }) =>
      terminatedOn < firstDay ? [true, "term-not-begun"] : [false, "term-had-begun"],
  },
  {
    ground: "insurer-fault",
    clause: "9.12",
    law: "CC 842(3)",
    judge: ({ reason }) => (reason === "insurer-breach" ? [true, "insurer-breach"] : [false, "no-insurer-breach"]),
  },
  {
    ground: "claims-paid",
    clause: "9.10",
    judge({ paidClaims, conventions }) {
      if (paidClaims.isZero()) return [false, "no-claims-paid"];
      return conventions.claimsPaidBar === "rules" ? [true, "claims-paid"] : [false, "claims-paid-bar-off"];
    },
  },
  {
    ground: "replacement",
    clause: "9.2",
    judge: ({ reason }) => (reason === "replacement" ? [true, "replacement"] : [false, "no-replacement"]),
  },
  {
    ground: "art-841-1",
    clause: "9.8",
    law: "CC 841(1)",
    judge: ({ reason }) => (isCircumstance(reason) ? [true, "circumstance"] : [false, "no-circumstance"]),
  },
  {
    ground: "cooling-off",
    clause: "9.7",
    law: "CC 842(2)",
    judge({ coolingOff, policyholder, appliedOn, isAppliedOnGiven }) {
      if (coolingOff === undefined) return [false, "no-withdrawal"];
      if (policyholder !== "natural-person") return [false, "legal-entity"];
      const inTime = isInTime(appliedOn, coolingOff);
      if (inTime === undefined) {
        const path = ["termination", isAppliedOnGiven ? "appliedOn" : "terminatedOn"];
        throw new InputError("no-parameter-for-date", [{ code: "no-parameter-for-date", path }]);
      }
      return inTime ? [true, "applied-in-window"] : [false, "applied-after-window"];
    },
  },
  {
    ground: "art-841-2",
    clause: "9.6",
    law: "CC 841(2)",
    judge: ({ reason }) =>
      reason === "withdrawal" || reason === "sum-insured-exhausted" ? [true, reason] : [false, "ended-by-the-parties"],
  },
  { ground: "by-agreement", clause: "9.3(3)", judge: () => [true, "ended-by-the-parties"] },
];

const circumstanceNames: ReadonlySet<string> = new Set(circumstances);

export const isCircumstance = (reason: string): boolean => circumstanceNames.has(reason);

/** Tries the grounds in their order up to the first that holds. */
export function decide(ended: EndedContract): { readonly rule: Rule; readonly considered: readonly Considered[] } {
  const considered: Considered[] = [];
  for (const rule of rules) {
    const [applies, because] = rule.judge(ended);
    considered.push({ ground: rule.ground, clause: rule.clause, applies, because });
    if (applies) return { rule, considered };
  }
  throw new Error("unreachable: the last ground always holds");
}
