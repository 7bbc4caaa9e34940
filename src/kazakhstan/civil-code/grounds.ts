import { applies, appliesNot, type GroundRule, type Judgement } from "../../engine/grounds.js";
import { noReturn } from "../../formulas/no-return.js";
import { proRataReturn } from "../../formulas/pro-rata-return.js";
import type { ReturnedAmounts } from "../../formulas/returned-amounts.js";
import type { Trace } from "../../formulas/trace.js";
import { wholeReturn } from "../../formulas/whole-return.js";
import type { ContractKind } from "../ended-contract/codes.js";
import { coolingOffWindow } from "../ended-contract/cooling-off.js";
import type { EndedContract } from "../ended-contract/ended-contract.js";
import {
  judgeBeforeStart,
  judgeCircumstance,
  judgeCoolingOff,
  judgeInsurerFault,
  returnLessCosts,
} from "../ended-contract/grounds.js";
import type { PeriodEnd } from "../periods.js";
import type { Because, Ground, Reason } from "./codes.js";
import { COOLING_OFF_DAYS } from "./parameters.js";

/** An ended contract, and what the Code asks besides. */
export interface StatutoryCase {
  readonly ended: EndedContract<Reason>;
  /** Undefined where it is not known. */
  readonly kind: ContractKind | undefined;
  readonly coolingOff: PeriodEnd | undefined;
}

/** An ended contract with the window of the Code. */
export const statutoryCase = (ended: EndedContract<Reason>, kind: ContractKind | undefined): StatutoryCase => ({
  ended,
  kind,
  coolingOff: coolingOffWindow(ended, COOLING_OFF_DAYS),
});

interface StatutoryGround extends GroundRule<StatutoryCase, Ground, Because> {
  readonly settle: (trace: Trace, clause: string, ended: EndedContract) => ReturnedAmounts;
}

/** CC 842, in the order in which the grounds are tried. */
export const grounds: readonly StatutoryGround[] = [
  {
    ground: "before-start",
    clause: "842(1)",
    judge: ({ ended }) => judgeBeforeStart(ended),
    settle: wholeReturn,
  },
  {
    ground: "insurer-fault",
    clause: "842(3)",
    judge: ({ ended }) => judgeInsurerFault(ended),
    settle: wholeReturn,
  },
  {
    ground: "art-841-1",
    clause: "842(1)",
    judge: ({ ended }) => judgeCircumstance(ended),
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
    judge: judgeWithdrawal,
    settle: returnLessCosts,
  },
  {
    ground: "art-841-2",
    clause: "842(2)",
    judge: () => applies("no-earlier-ground"),
    settle: noReturn,
  },
];

function judgeLoanRepaid({ ended: { reason, policyholder } }: StatutoryCase): Judgement<Because> {
  if (reason !== "loan-repaid") return appliesNot("no-loan-repaid");
  return policyholder === "natural-person" ? applies("loan-repaid") : appliesNot("legal-entity");
}

/** An annuity has no cooling-off. */
function judgeWithdrawal({ ended, kind, coolingOff }: StatutoryCase): Judgement<Because> {
  const isAnnuityWithdrawn = kind === "annuity" && coolingOff !== undefined;
  return isAnnuityWithdrawn ? appliesNot("annuity") : judgeCoolingOff(ended, coolingOff);
}
