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
import { coolingOffDays } from "./parameters.js";

/** An ended contract, with the additional facts that matter under the Code. */
export interface StatutoryCase {
  readonly ended: EndedContract<Reason>;
  /** The kind of contract; undefined if unknown. */
  readonly kind: ContractKind | undefined;
  /** The cooling-off period; undefined if the contract, the policyholder or the reason rules it out. */
  readonly coolingOff: PeriodEnd | undefined;
  /**
   * Whether the contract predates natural persons' right to a return under 842(2), which is not retroactive (CC 4,
   * 383).
   */
  readonly isBeforeEdition: boolean;
}

/** An ended contract, with the cooling-off period under the Code. */
export function statutoryCase(ended: EndedContract<Reason>, kind: ContractKind | undefined): StatutoryCase {
  const days = coolingOffDays.on(ended.concludedOn)?.value;
  return {
    ended,
    kind,
    coolingOff: days === undefined ? undefined : coolingOffWindow(ended, days),
    isBeforeEdition: days === undefined,
  };
}

interface StatutoryGround extends GroundRule<StatutoryCase, Ground, Because> {
  readonly settle: (trace: Trace, clause: string, ended: EndedContract) => ReturnedAmounts;
}

/** The grounds of CC 842, in the order in which they are considered. */
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

function judgeLoanRepaid({ ended: { reason, policyholder }, isBeforeEdition }: StatutoryCase): Judgement<Because> {
  if (reason !== "loan-repaid") return appliesNot("no-loan-repaid");
  if (policyholder !== "natural-person") return appliesNot("legal-entity");
  return isBeforeEdition ? appliesNot("concluded-before-edition") : applies("loan-repaid");
}

/** An annuity has no cooling-off period. */
function judgeWithdrawal({ ended, kind, coolingOff, isBeforeEdition }: StatutoryCase): Judgement<Because> {
  const { reason, policyholder } = ended;
  if (reason === "withdrawal" && kind === "annuity") return appliesNot("annuity");
  if (reason === "withdrawal" && policyholder === "natural-person" && isBeforeEdition) {
    return appliesNot("concluded-before-edition");
  }
  return judgeCoolingOff(ended, coolingOff);
}
