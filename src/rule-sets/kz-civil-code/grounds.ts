import { printDay } from "../../calendar/index.ts";
import { refusal } from "../../errors/index.ts";
import { noReturn, proRataReturn, type ReturnedAmounts, wholeReturn } from "../../formulas/index.ts";
import { applies, appliesNot, type GroundRule, type Judgement, type Trace } from "../../trace/index.ts";
import { isInWindow } from "./cooling-off-window.ts";
import type { EndedContract } from "./ended-contract.ts";
import { type ContractKind, isCircumstance, type Reason } from "./facts.ts";

/** What the Code makes of what happened. */
export type Ground = "before-start" | "insurer-fault" | "art-841-1" | "loan-repaid" | "cooling-off" | "art-841-2";

/** An ended contract, and its kind where it is known. */
export interface StatutoryCase extends EndedContract<Reason> {
  readonly kind: ContractKind | undefined;
}

interface StatutoryGround extends GroundRule<Ground, StatutoryCase> {
  readonly settle: (trace: Trace, clause: string, ended: StatutoryCase) => ReturnedAmounts;
}

/** CC 842, in the order in which the grounds are tried. */
export const grounds: readonly StatutoryGround[] = [
  {
    ground: "before-start",
    clause: "842(1)",
    judge: judgeBeforeStart,
    settle: wholeReturn,
  },
  {
    ground: "insurer-fault",
    clause: "842(3)",
    judge: judgeInsurerFault,
    settle: wholeReturn,
  },
  {
    ground: "art-841-1",
    clause: "842(1)",
    judge: judgeCircumstance,
    settle: proRataReturn,
  },
  {
    ground: "loan-repaid",
    clause: "842(2)",
    judge: judgeLoanRepaid,
    settle: returnLessCosts,
  },
  {
    ground: "cooling-off",
    clause: "842(2)",
    judge: judgeCoolingOffOfKind,
    settle: returnLessCosts,
  },
  {
    ground: "art-841-2",
    clause: "842(2)",
    judge: () => applies("no-earlier-ground"),
    settle: noReturn,
  },
];

/** The pro rata return, less the costs that the options allow. */
export function returnLessCosts(trace: Trace, clause: string, ended: EndedContract): ReturnedAmounts {
  return proRataReturn(trace, clause, ended, ended.costs);
}

export function judgeBeforeStart({ terminatedOn, firstDay }: EndedContract): Judgement {
  return terminatedOn < firstDay ? applies("term-not-begun") : appliesNot("term-had-begun");
}

export function judgeInsurerFault({ reason }: EndedContract): Judgement {
  return reason === "insurer-breach" ? applies("insurer-breach") : appliesNot("no-insurer-breach");
}

export function judgeCircumstance({ reason }: EndedContract): Judgement {
  return isCircumstance(reason) ? applies("circumstance") : appliesNot("no-circumstance");
}

function judgeLoanRepaid({ reason, policyholder }: StatutoryCase): Judgement {
  if (reason !== "loan-repaid") return appliesNot("no-loan-repaid");
  return policyholder === "natural-person" ? applies("loan-repaid") : appliesNot("legal-entity");
}

function judgeCoolingOffOfKind(ended: StatutoryCase): Judgement {
  const isAnnuityWithdrawn = ended.kind === "annuity" && ended.coolingOff !== undefined;
  return isAnnuityWithdrawn ? appliesNot("annuity") : judgeCoolingOff(ended);
}

/** A withdrawal by a natural person in the window; throws where the calendar that would tell is not published. */
export function judgeCoolingOff({ coolingOff, policyholder, appliedOn, appliedField }: EndedContract): Judgement {
  if (coolingOff === undefined) return appliesNot("no-withdrawal");
  if (policyholder !== "natural-person") return appliesNot("legal-entity");
  const inWindow = isInWindow(appliedOn, coolingOff);
  if (inWindow === undefined) throw refusal("no-parameter-for-date", appliedField, printDay(appliedOn));
  return inWindow ? applies("applied-in-window") : appliesNot("applied-after-window");
}
