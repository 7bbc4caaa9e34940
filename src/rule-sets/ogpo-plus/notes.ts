import { printDay } from "../../calendar/index.ts";
import { proRataReturn } from "../../formulas/index.ts";
import { isLess, printAmount, readDecimal, subtract } from "../../money/index.ts";
import { type Note, note, Trace } from "../../trace/index.ts";
import { isInWindow } from "../kz-civil-code/cooling-off-window.ts";
import { isStatutoryReason } from "../kz-civil-code/facts.ts";
import { conditionNotes, editionNotes, windowNotes } from "../kz-civil-code/notes.ts";
import { decide } from "../kz-civil-code/settle.ts";
import type { Ground, OgpoPlusCase } from "./grounds.ts";
import { NOTICE_DAYS, ruleSet } from "./parameters.ts";

/** What a reader of a return should know, whatever the payment. */
export function notesOn(ended: OgpoPlusCase, ground: Ground, returnPremium: string | null): readonly Note[] {
  return [
    ...editionNotes(ended, ruleSet, "title page"),
    ...windowNotes(ended, "9.7"),
    ...conditionNotes(ended, "9.8"),
    ...shortNotice(ended),
    ...claimsAndFault(ended, ground),
    ...agreedReturnNotUsed(ended, ground),
    ...noClauseSetsAReturn(ended, ground),
    ...statuteReturnsMore(ended, ground, returnPremium),
  ];
}

/** A party that ends the contract tells the other at least a day before. 9.4. */
function shortNotice({ reason, terminatedOn, appliedOn, appliedField }: OgpoPlusCase): readonly Note[] {
  const isNoticeDue = reason === "withdrawal" || reason === "agreement" || reason === "insurer-demand";
  const isAppliedOnGiven = appliedField.at(-1) === "appliedOn";
  if (!isNoticeDue || !isAppliedOnGiven || terminatedOn - appliedOn >= NOTICE_DAYS) return [];
  const facts = { appliedOn: printDay(appliedOn), terminatedOn: printDay(terminatedOn) };
  return [note("short-notice", "9.4", facts)];
}

/** The Code stands above the rules: the insurer's fault returns the premium though claims were paid. */
function claimsAndFault({ paidClaims, claimsPaidBar }: OgpoPlusCase, ground: Ground): readonly Note[] {
  const isBarSetAside = ground === "insurer-fault" && claimsPaidBar === "rules" && paidClaims.numerator > 0n;
  if (!isBarSetAside) return [];
  return [note("claims-paid-and-insurer-fault", "9.10", { paidClaims: printAmount(paidClaims) })];
}

function agreedReturnNotUsed({ agreedReturn }: OgpoPlusCase, ground: Ground): readonly Note[] {
  if (agreedReturn === undefined || ground === "by-agreement") return [];
  const facts = { agreedReturn: printAmount(agreedReturn) };
  return [note("agreed-return-not-used", "9.3(3)", facts)];
}

/** The rules let the insurer demand the end, but set no amount for it: the pro rata one is told for comparison. */
function noClauseSetsAReturn(ended: OgpoPlusCase, ground: Ground): readonly Note[] {
  if (ground !== "by-agreement" || ended.reason !== "insurer-demand") return [];
  const trace = new Trace(ended.conventions.rounding);
  const { returnPremium: proRata } = proRataReturn(trace, "9.3(3)", ended);
  return [note("no-clause-sets-a-return", "9.3(3)", { proRata })];
}

/** Where the rules bar or reduce a return that the Code gives on the same facts. */
function statuteReturnsMore(ended: OgpoPlusCase, ground: Ground, returnPremium: string | null): readonly Note[] {
  const { reason, coolingOff, appliedOn, conventions } = ended;
  if ((ground !== "claims-paid" && ground !== "art-841-1") || returnPremium === null) return [];
  const isWindowUnknown = coolingOff !== undefined && isInWindow(appliedOn, coolingOff) === undefined;
  if (!isStatutoryReason(reason) || isWindowUnknown) return [];
  const statutory = readDecimal(decide({ ...ended, reason, kind: undefined }).amounts.returnPremium);
  const returned = readDecimal(returnPremium);
  if (!isLess(returned, statutory)) return [];
  const difference = printAmount(subtract(statutory, returned), conventions.rounding.unit);
  return [note("statute-returns-more", ground === "claims-paid" ? "9.10" : "9.8", { difference })];
}
