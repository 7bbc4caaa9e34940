import { daysBetween, printDay, readDay } from "./days.js";
import { type Money, printAmount, ZERO } from "./decimal.js";
import { type EndedContract, isInTime } from "./ended-contract.js";
import { isCircumstance } from "./grounds.js";
import type { Ground, Note } from "./result.js";
import { proRataAmount } from "./settle.js";

export const EDITION = "2024-05-14";

const edition = readDay(EDITION);
const NOTICE_DAYS = 1;

/** Conditions of CC 841(1) that no fact of the input answers. */
const uncheckedConditions: Readonly<Record<string, string>> = {
  "insured-died": "insured-was-not-policyholder-and-not-replaced",
  "object-alienated": "insurer-objects-to-new-policyholder",
};

/** What a reader of the result should know. */
export function notesOn(ended: EndedContract, ground: Ground, returned: Money | undefined): Note[] {
  const { reason, concludedOn, terminatedOn, appliedOn, coolingOff, paidClaims, agreedReturn, conventions } = ended;
  const { unit } = conventions.rounding;
  const notes: Note[] = [];
  const note = (code: string, clause: string, facts: Note["facts"]) => notes.push({ code, clause, facts });

  if (concludedOn < edition) {
    note("concluded-before-edition", "title page", { concludedOn: printDay(concludedOn), edition: EDITION });
  }
  if (coolingOff?.isPublished === false) {
    note("calendar-not-published", "9.7", { coolingOffLastDay: printDay(coolingOff.lastDay) });
  }
  const condition = uncheckedConditions[reason];
  if (condition !== undefined) note("condition-not-checked", "9.8", { condition });
  if (isNoticeShort(ended)) {
    note("short-notice", "9.4", { appliedOn: printDay(appliedOn), terminatedOn: printDay(terminatedOn) });
  }
  if (ground === "insurer-fault" && conventions.claimsPaidBar === "rules" && !paidClaims.isZero()) {
    note("claims-paid-and-insurer-fault", "9.10", { paidClaims: printAmount(paidClaims) });
  }
  if (agreedReturn !== undefined && ground !== "by-agreement") {
    note("agreed-return-not-used", "9.3(3)", { agreedReturn: printAmount(agreedReturn) });
  }
  if (reason === "insurer-demand" && ground === "by-agreement") {
    note("no-clause-sets-a-return", "9.3(3)", { proRata: printAmount(proRataAmount(ended, false), unit) });
  }
  if (returned !== undefined && (ground === "claims-paid" || ground === "art-841-1")) {
    const difference = statutoryReturn(ended).minus(returned);
    if (difference.greaterThan(0)) {
      const clause = ground === "claims-paid" ? "9.10" : "9.8";
      note("statute-returns-more", clause, { difference: printAmount(difference, unit) });
    }
  }
  return notes;
}

/** A party that ends the contract tells the other at least a day before. 9.4. */
function isNoticeShort({ reason, terminatedOn, appliedOn, isAppliedOnGiven }: EndedContract): boolean {
  const isNoticeDue = reason === "withdrawal" || reason === "agreement" || reason === "insurer-demand";
  return isNoticeDue && isAppliedOnGiven && daysBetween(terminatedOn, appliedOn) < NOTICE_DAYS;
}

/** What CC 841 and 842 return to the policyholder on the same facts, which have no bar for paid claims. */
function statutoryReturn(ended: EndedContract): Money {
  if (isCircumstance(ended.reason)) return proRataAmount(ended, false);
  const { coolingOff, policyholder, appliedOn } = ended;
  const isInCoolingOff =
    coolingOff !== undefined && policyholder === "natural-person" && isInTime(appliedOn, coolingOff);
  return isInCoolingOff ? proRataAmount(ended, true) : ZERO;
}
