import { printDay } from "../../dates/day.js";
import { applies, appliesNot } from "../../engine/grounds.js";
import { refusal } from "../../engine/issues.js";
import { proRataRetention } from "../../formulas/pro-rata-retention.js";
import { proRataReturn } from "../../formulas/pro-rata-return.js";
import type { ReturnedAmounts } from "../../formulas/returned-amounts.js";
import type { Trace } from "../../formulas/trace.js";
import { unknownWorkingDay } from "../calendar-option.js";
import type { PeriodEnd } from "../periods.js";
import { circumstances } from "./codes.js";
import { isInWindow } from "./cooling-off.js";
import type { EndedContract } from "./ended-contract.js";

const namesOfCircumstances: ReadonlySet<string> = /* @__PURE__ */ new Set(circumstances);

/** The pro rata return, less the costs set in the options. */
export const returnLessCosts = (trace: Trace, clause: string, ended: EndedContract): ReturnedAmounts =>
  proRataReturn(trace, clause, ended, ended.costs);

/** The paid premium, less the part earned up to and including the application date. */
export const returnAfterElapsedDays = (trace: Trace, clause: string, ended: EndedContract): ReturnedAmounts =>
  proRataRetention(trace, clause, {
    paidPremium: ended.paidPremium,
    elapsedDays: elapsedDays(ended),
    termDays: ended.termDays,
  });

/** The number of days elapsed in a term cut short by a new contract, always including the application date. */
export const elapsedDays = ({ terminatedOn, appliedOn, firstDay }: EndedContract): number =>
  terminatedOn - firstDay + (appliedOn >= terminatedOn ? 1 : 0);

export const judgeBeforeStart = ({ terminatedOn, firstDay }: EndedContract) =>
  terminatedOn < firstDay ? applies("term-not-begun") : appliesNot("term-had-begun");

export const judgeInsurerFault = ({ reason }: EndedContract) =>
  reason === "insurer-breach" ? applies("insurer-breach") : appliesNot("no-insurer-breach");

export const judgeReplacement = ({ reason }: EndedContract) =>
  reason === "replacement" ? applies("replacement") : appliesNot("no-replacement");

export const judgeCircumstance = ({ reason }: EndedContract) =>
  namesOfCircumstances.has(reason) ? applies("circumstance") : appliesNot("no-circumstance");

/**
 * Determines whether a natural person withdrew within the cooling-off period; throws an error if that depends on a
 * calendar that has not been published.
 */
export function judgeCoolingOff(
  { reason, appliedOn, appliedField, calendar }: EndedContract,
  coolingOff: PeriodEnd | undefined,
) {
  if (reason !== "withdrawal") return appliesNot("no-withdrawal");
  if (coolingOff === undefined) return appliesNot("legal-entity");
  const inWindow = isInWindow(appliedOn, coolingOff);
  if (inWindow === undefined) {
    const { unknown = coolingOff.lastDay } = coolingOff;
    const help = unknownWorkingDay(unknown, calendar);
    throw refusal("no-parameter-for-date", appliedField, printDay(appliedOn), help);
  }
  return inWindow ? applies("applied-in-window") : appliesNot("applied-after-window");
}
