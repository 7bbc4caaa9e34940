import { printDay } from "../../dates/day.js";
import { onlyValueOf } from "../../engine/dated.js";
import { type Note, note } from "../../engine/note.js";
import { printAmount } from "../../exact/amount.js";
import { type Fraction, isLess, subtract } from "../../exact/fraction.js";
import { proRataReturn } from "../../formulas/pro-rata-return.js";
import { Trace } from "../../formulas/trace.js";
import { decide } from "../civil-code/decide.js";
import { conditionNotes, editionNotes, windowNotes } from "../ended-contract/notes.js";
import type { Ground, ReturnNoteCode } from "./codes.js";
import type { OgpoPlusCase } from "./grounds.js";
import { noticeDays, ruleSet } from "./parameters.js";

/** The notes on a return, except those about payment; `returned` is undefined if no amount has been agreed. */
export function notesOn(
  facts: OgpoPlusCase,
  ground: Ground,
  returned: Fraction | undefined,
): readonly Note<ReturnNoteCode>[] {
  const { ended, coolingOff } = facts;
  return [
    ...editionNotes(ended, ruleSet, "title page"),
    ...windowNotes(coolingOff, "9.7"),
    ...conditionNotes(ended, ground, "9.8"),
    ...shortNotice(facts),
    ...claimsAndFault(facts, ground),
    ...agreedReturnNotUsed(facts, ground),
    ...noClauseSetsAReturn(facts, ground),
    ...statuteReturnsMore(facts, ground, returned),
  ];
}

/** The party that ends the contract must give at least a day's notice (9.4). */
function shortNotice({
  ended: { reason, terminatedOn, appliedOn, appliedField },
}: OgpoPlusCase): readonly Note<ReturnNoteCode>[] {
  const isNoticeDue = reason === "withdrawal" || reason === "agreement" || reason === "insurer-demand";
  const isAppliedOnGiven = appliedField.at(-1) === "appliedOn";
  if (!isNoticeDue || !isAppliedOnGiven || terminatedOn - appliedOn >= onlyValueOf(noticeDays)) return [];
  const facts = { appliedOn: printDay(appliedOn), terminatedOn: printDay(terminatedOn) };
  return [note("short-notice", "9.4", facts)];
}

/**
 * The Code takes precedence over the rules: if the insurer is at fault, the premium is returned even if claims were
 * paid.
 */
function claimsAndFault(
  { ended, paidClaims, claimsPaidBar }: OgpoPlusCase,
  ground: Ground,
): readonly Note<ReturnNoteCode>[] {
  const isBarSetAside = ground === "insurer-fault" && claimsPaidBar === "rules" && paidClaims.numerator > 0n;
  if (!isBarSetAside) return [];
  return [
    note("claims-paid-and-insurer-fault", "9.10", {
      paidClaims: printAmount(paidClaims, ended.conventions.rounding.unit),
    }),
  ];
}

function agreedReturnNotUsed({ ended, agreedReturn }: OgpoPlusCase, ground: Ground): readonly Note<ReturnNoteCode>[] {
  if (agreedReturn === undefined || ground === "by-agreement") return [];
  return [
    note("agreed-return-not-used", "9.3(3)", {
      agreedReturn: printAmount(agreedReturn, ended.conventions.rounding.unit),
    }),
  ];
}

/** The rules let the insurer demand termination but set no amount, so the pro rata amount is given for comparison. */
function noClauseSetsAReturn({ ended }: OgpoPlusCase, ground: Ground): readonly Note<ReturnNoteCode>[] {
  if (ground !== "by-agreement" || ended.reason !== "insurer-demand") return [];
  const trace = new Trace(ended.conventions.rounding, { record: false });
  const { returnPremium: proRata } = proRataReturn(trace, "9.3(3)", ended);
  return [note("no-clause-sets-a-return", "9.3(3)", { proRata })];
}

/** The rules bar or reduce a return that the Code grants on the same facts. */
function statuteReturnsMore(
  { ended }: OgpoPlusCase,
  ground: Ground,
  returned: Fraction | undefined,
): readonly Note<ReturnNoteCode>[] {
  if ((ground !== "claims-paid" && ground !== "art-841-1") || returned === undefined) return [];
  const statutory = decide(ended)?.returnPremium;
  if (statutory === undefined || !isLess(returned, statutory)) return [];
  const difference = printAmount(subtract(statutory, returned), ended.conventions.rounding.unit);
  return [note("statute-returns-more", ground === "claims-paid" ? "9.10" : "9.8", { difference })];
}
