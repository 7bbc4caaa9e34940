import { onlyValueOf } from "../../engine/dated.js";
import { applies, type GroundRule } from "../../engine/grounds.js";
import { readDecimal } from "../../exact/decimal.js";
import { whole } from "../../exact/fraction.js";
import { formula } from "../../formulas/formula.js";
import { retainBy } from "../../formulas/retain-by.js";
import type { ReturnedAmounts } from "../../formulas/returned-amounts.js";
import type { Trace } from "../../formulas/trace.js";
import { wholeReturn } from "../../formulas/whole-return.js";
import type { EndedContract } from "../ended-contract/ended-contract.js";
import {
  elapsedDays,
  judgeBeforeStart,
  judgeInsurerFault,
  judgeReplacement,
  returnAfterElapsedDays,
} from "../ended-contract/grounds.js";
import type { Because, Ground, Reason } from "./codes.js";
import { retainedShares } from "./parameters.js";

/** The amounts and, if applicable, the share that the insurer keeps. */
interface Settled extends ReturnedAmounts {
  readonly retainedShare?: string;
}

interface OgpoVtsGround extends GroundRule<EndedContract<Reason>, Ground, Because> {
  readonly usedDays: (ended: EndedContract) => number;
  readonly settle: (trace: Trace, clause: string, ended: EndedContract) => Settled;
}

const untilTermination = ({ usedDays }: EndedContract): number => usedDays;

/** The grounds under article 15, in the order in which they are considered. */
export const grounds: readonly OgpoVtsGround[] = [
  {
    ground: "before-start",
    clause: "15(1)",
    law: "CC 842(1)",
    judge: judgeBeforeStart,
    usedDays: untilTermination,
    settle: wholeReturn,
  },
  {
    ground: "insurer-fault",
    clause: "15(1)",
    law: "CC 842(3)",
    judge: judgeInsurerFault,
    usedDays: untilTermination,
    settle: wholeReturn,
  },
  {
    ground: "replacement",
    clause: "15(3)",
    judge: judgeReplacement,
    usedDays: elapsedDays,
    settle: returnAfterElapsedDays,
  },
  {
    ground: "retained-share",
    clause: "15(4)",
    judge: () => applies("no-earlier-ground"),
    usedDays: untilTermination,
    settle: returnLessShare,
  },
];

const elapsedPercent = formula("100 × usedDays ÷ termDays");
const shareOfPaid = formula("min(round(paidPremium × retainedShare), paidPremium)");
const everything = formula("paidPremium");

/**
 * 15(4): the paid premium, less a share that depends on how much of the term has elapsed; beyond the last row, the
 * insurer keeps everything.
 */
function returnLessShare(trace: Trace, clause: string, { paidPremium, usedDays, termDays }: EndedContract): Settled {
  trace.given("usedDays", whole(usedDays)).given("termDays", whole(termDays));
  trace.step("elapsed-percent", clause, elapsedPercent);
  trace.given("paidPremium", paidPremium);
  const row = onlyValueOf(retainedShares).find(({ belowPercent }) => 100 * usedDays < belowPercent * termDays);
  if (row === undefined) return { ...retainBy(trace, clause, everything), retainedShare: "1.00" };
  trace.given("retainedShare", readDecimal(row.share));
  return { ...retainBy(trace, clause, shareOfPaid), retainedShare: row.share };
}
