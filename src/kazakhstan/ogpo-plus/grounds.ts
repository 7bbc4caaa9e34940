import { applies, appliesNot, type GroundRule, type Judgement } from "../../engine/grounds.js";
import { type Fraction, isLess } from "../../exact/fraction.js";
import { agreedReturn } from "../../formulas/agreed-return.js";
import { noReturn } from "../../formulas/no-return.js";
import type { ReturnedAmounts } from "../../formulas/returned-amounts.js";
import type { Trace } from "../../formulas/trace.js";
import { wholeReturn } from "../../formulas/whole-return.js";
import type { EndedContract } from "../ended-contract/ended-contract.js";
import {
  elapsedDays,
  judgeBeforeStart,
  judgeCircumstance,
  judgeCoolingOff,
  judgeInsurerFault,
  judgeReplacement,
  returnAfterElapsedDays,
  returnLessCosts,
} from "../ended-contract/grounds.js";
import type { PeriodEnd } from "../periods.js";
import type { Because, ClaimsPaidBar, Ground, Reason } from "./codes.js";

/** An ended contract, the payouts made under it, and any agreed return. */
export interface OgpoPlusCase {
  readonly ended: EndedContract<Reason>;
  readonly coolingOff: PeriodEnd | undefined;
  readonly paidClaims: Fraction;
  readonly agreedReturn: Fraction | undefined;
  readonly claimsPaidBar: ClaimsPaidBar;
}

interface OgpoPlusGround extends GroundRule<OgpoPlusCase, Ground, Because> {
  readonly usedDays: (ended: EndedContract) => number;
  /** Returns undefined if only the parties can set the amount and they have not done so. */
  readonly settle: (trace: Trace, clause: string, facts: OgpoPlusCase) => ReturnedAmounts | undefined;
}

const none = (): number => 0;
const untilTermination = ({ usedDays }: EndedContract): number => usedDays;

/** The grounds in the rules, in the order in which they are considered. */
export const grounds: readonly OgpoPlusGround[] = [
  {
    ground: "never-in-force",
    clause: "3.4",
    judge: judgeNeverInForce,
    usedDays: none,
    settle: returnAll,
  },
  {
    ground: "before-start",
    clause: "9.5",
    judge: ({ ended }) => judgeBeforeStart(ended),
    usedDays: none,
    settle: returnAll,
  },
  {
    ground: "insurer-fault",
    clause: "9.12",
    law: "CC 842(3)",
    judge: ({ ended }) => judgeInsurerFault(ended),
    usedDays: untilTermination,
    settle: returnAll,
  },
  {
    ground: "claims-paid",
    clause: "9.10",
    judge: judgeClaimsPaid,
    usedDays: untilTermination,
    settle: returnNothing,
  },
  {
    ground: "replacement",
    clause: "9.2",
    judge: ({ ended }) => judgeReplacement(ended),
    usedDays: elapsedDays,
    settle: (trace, clause, { ended }) => returnAfterElapsedDays(trace, clause, ended),
  },
  {
    ground: "art-841-1",
    clause: "9.8",
    law: "CC 841(1)",
    judge: ({ ended }) => judgeCircumstance(ended),
    usedDays: untilTermination,
    settle: returnUnearned,
  },
  {
    ground: "cooling-off",
    clause: "9.7",
    law: "CC 842(2)",
    judge: ({ ended, coolingOff }) => judgeCoolingOff(ended, coolingOff),
    usedDays: untilTermination,
    settle: returnUnearned,
  },
  {
    ground: "art-841-2",
    clause: "9.6",
    law: "CC 841(2)",
    judge: judgeOwnWish,
    usedDays: untilTermination,
    settle: returnNothing,
  },
  {
    ground: "by-agreement",
    clause: "9.3(3)",
    judge: () => applies("ended-by-the-parties"),
    usedDays: untilTermination,
    settle: returnAgreed,
  },
];

function judgeNeverInForce({ ended: { reason, paidPremium, premium } }: OgpoPlusCase): Judgement<Because> {
  if (reason === "non-payment") return applies("non-payment");
  return isLess(paidPremium, premium) ? applies("premium-not-paid-in-full") : appliesNot("premium-paid-in-full");
}

function judgeClaimsPaid({ paidClaims, claimsPaidBar }: OgpoPlusCase): Judgement<Because> {
  if (paidClaims.numerator === 0n) return appliesNot("no-claims-paid");
  return claimsPaidBar === "rules" ? applies("claims-paid") : appliesNot("claims-paid-bar-off");
}

function judgeOwnWish({ ended: { reason } }: OgpoPlusCase): Judgement<Because> {
  if (reason === "withdrawal") return applies("withdrawal");
  return reason === "sum-insured-exhausted" ? applies("sum-insured-exhausted") : appliesNot("ended-by-the-parties");
}

function returnAll(trace: Trace, clause: string, { ended }: OgpoPlusCase): ReturnedAmounts {
  return wholeReturn(trace, clause, ended);
}

function returnNothing(trace: Trace, clause: string, { ended }: OgpoPlusCase): ReturnedAmounts {
  return noReturn(trace, clause, ended);
}

function returnUnearned(trace: Trace, clause: string, { ended }: OgpoPlusCase): ReturnedAmounts {
  return returnLessCosts(trace, clause, ended);
}

function returnAgreed(trace: Trace, clause: string, { ended, agreedReturn: agreed }: OgpoPlusCase) {
  return agreed && agreedReturn(trace, clause, { paidPremium: ended.paidPremium, agreedReturn: agreed });
}
