import { agreedReturn, noReturn, proRataRetention, type ReturnedAmounts, wholeReturn } from "../../formulas/index.ts";
import { type Fraction, isLess } from "../../money/index.ts";
import { applies, appliesNot, type GroundRule, type Judgement, type Trace } from "../../trace/index.ts";
import type { EndedContract } from "../kz-civil-code/ended-contract.ts";
import {
  judgeBeforeStart,
  judgeCircumstance,
  judgeCoolingOff,
  judgeInsurerFault,
  returnLessCosts,
} from "../kz-civil-code/grounds.ts";
import type { ClaimsPaidBar, Reason } from "./facts.ts";

/** What the rules make of what happened. */
export type Ground =
  | "never-in-force"
  | "before-start"
  | "insurer-fault"
  | "claims-paid"
  | "replacement"
  | "art-841-1"
  | "cooling-off"
  | "art-841-2"
  | "by-agreement";

/** An ended contract, the payouts made under it, and what the parties agreed on. */
export interface OgpoPlusCase extends EndedContract<Reason> {
  readonly paidClaims: Fraction;
  readonly agreedReturn: Fraction | undefined;
  readonly claimsPaidBar: ClaimsPaidBar;
  /** The days of 9.2, which counts the day of the application whatever the options say. */
  readonly elapsedDays: number;
}

interface OgpoPlusGround extends GroundRule<Ground, OgpoPlusCase> {
  readonly usedDays: (ended: OgpoPlusCase) => number;
  /** Undefined where only the parties can name the amount, and have not. */
  readonly settle: (trace: Trace, clause: string, ended: OgpoPlusCase) => ReturnedAmounts | undefined;
}

const none = (): number => 0;
const untilTermination = ({ usedDays }: OgpoPlusCase): number => usedDays;

/** The grounds of the rules, in the order in which they are tried. */
export const grounds: readonly OgpoPlusGround[] = [
  {
    ground: "never-in-force",
    clause: "3.4",
    judge: judgeNeverInForce,
    usedDays: none,
    settle: wholeReturn,
  },
  {
    ground: "before-start",
    clause: "9.5",
    judge: judgeBeforeStart,
    usedDays: none,
    settle: wholeReturn,
  },
  {
    ground: "insurer-fault",
    clause: "9.12",
    law: "CC 842(3)",
    judge: judgeInsurerFault,
    usedDays: untilTermination,
    settle: wholeReturn,
  },
  {
    ground: "claims-paid",
    clause: "9.10",
    judge: judgeClaimsPaid,
    usedDays: untilTermination,
    settle: noReturn,
  },
  {
    ground: "replacement",
    clause: "9.2",
    judge: judgeReplacement,
    usedDays: ({ elapsedDays }) => elapsedDays,
    settle: proRataRetention,
  },
  {
    ground: "art-841-1",
    clause: "9.8",
    law: "CC 841(1)",
    judge: judgeCircumstance,
    usedDays: untilTermination,
    settle: returnLessCosts,
  },
  {
    ground: "cooling-off",
    clause: "9.7",
    law: "CC 842(2)",
    judge: judgeCoolingOff,
    usedDays: untilTermination,
    settle: returnLessCosts,
  },
  {
    ground: "art-841-2",
    clause: "9.6",
    law: "CC 841(2)",
    judge: judgeOwnWish,
    usedDays: untilTermination,
    settle: noReturn,
  },
  {
    ground: "by-agreement",
    clause: "9.3(3)",
    judge: () => applies("ended-by-the-parties"),
    usedDays: untilTermination,
    settle: returnAgreed,
  },
];

function judgeNeverInForce({ reason, paidPremium, premium }: OgpoPlusCase): Judgement {
  if (reason === "non-payment") return applies("non-payment");
  return isLess(paidPremium, premium) ? applies("premium-not-paid-in-full") : appliesNot("premium-paid-in-full");
}

function judgeClaimsPaid({ paidClaims, claimsPaidBar }: OgpoPlusCase): Judgement {
  if (paidClaims.numerator === 0n) return appliesNot("no-claims-paid");
  return claimsPaidBar === "rules" ? applies("claims-paid") : appliesNot("claims-paid-bar-off");
}

function judgeReplacement({ reason }: OgpoPlusCase): Judgement {
  return reason === "replacement" ? applies("replacement") : appliesNot("no-replacement");
}

function judgeOwnWish({ reason }: OgpoPlusCase): Judgement {
  if (reason === "withdrawal") return applies("withdrawal");
  return reason === "sum-insured-exhausted" ? applies("sum-insured-exhausted") : appliesNot("ended-by-the-parties");
}

function returnAgreed(trace: Trace, clause: string, ended: OgpoPlusCase): ReturnedAmounts | undefined {
  const { paidPremium, agreedReturn: agreed } = ended;
  return agreed && agreedReturn(trace, clause, { paidPremium, agreedReturn: agreed });
}
