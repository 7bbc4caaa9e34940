import { type Note, note } from "../../engine/note.js";
import { printAmount } from "../../exact/amount.js";
import { type Fraction, isLess, subtract } from "../../exact/fraction.js";
import { decide } from "../civil-code/decide.js";
import type { EndedContract } from "../ended-contract/ended-contract.js";
import { conditionNotes, editionNotes } from "../ended-contract/notes.js";
import type { Ground, NoteCode } from "./codes.js";
import { ruleSet } from "./parameters.js";

/** The notes on a return, except those about payment. */
export function notesOn(ended: EndedContract, ground: Ground, returned: Fraction): readonly Note<NoteCode>[] {
  const edition = editionNotes(ended, ruleSet, "15");
  if (ground !== "retained-share") return edition;
  return [...edition, ...conditionNotes(ended, ground, "15(1)"), ...civilCodeReturnsMore(ended, returned)];
}

/**
 * The Law lets the insurer keep more than the Code would on the same facts. No provision says which of the two takes
 * precedence.
 */
function civilCodeReturnsMore(ended: EndedContract, returned: Fraction): readonly Note<NoteCode>[] {
  const statutory = decide(ended)?.returnPremium;
  if (statutory === undefined || !isLess(returned, statutory)) return [];
  const difference = printAmount(subtract(statutory, returned), ended.conventions.rounding.unit);
  return [note("civil-code-returns-more", "15(4)", { difference })];
}
