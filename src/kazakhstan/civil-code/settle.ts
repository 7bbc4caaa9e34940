import { onlyValueOf } from "../../engine/dated.js";
import type { Run } from "../../engine/define-operation.js";
import { firstGround } from "../../engine/grounds.js";
import { refusal } from "../../engine/issues.js";
import { type Note, note } from "../../engine/note.js";
import { DEFAULT_ROUNDING, type Rounding } from "../../exact/rounding.js";
import { Trace } from "../../formulas/trace.js";
import type { ReturnStepId } from "../ended-contract/codes.js";
import { conventionsOf } from "../ended-contract/conventions.js";
import { printWindow } from "../ended-contract/cooling-off.js";
import { daysOf, type EndedContract, endedContract } from "../ended-contract/ended-contract.js";
import { conditionNotes, editionNotes, windowNotes } from "../ended-contract/notes.js";
import { inCreditorsOrder, type Payment, payableWithin, withoutDueDay } from "../ended-contract/payment.js";
import type { Ground, NoteCode, Reason } from "./codes.js";
import { grounds, type StatutoryCase, statutoryCase } from "./grounds.js";
import { costsCapShare, paymentWorkingDays, ruleSet } from "./parameters.js";
import type { ReturnPremiumFacts } from "./return-premium.fields.js";
import type { StatutoryReturn } from "./return-premium.result.js";

export { costsCapShare };

/** A statutory return, without the operation and the rule set. */
export type Settlement = Omit<StatutoryReturn, "operation" | "ruleSet">;

/** Computes the statutory return for the given facts. */
export function settle(facts: ReturnPremiumFacts, run: Run, defaultRounding: Rounding = DEFAULT_ROUNDING): Settlement {
  const { kind } = facts.contract;
  if (kind === "accumulation") throw refusal("outside-scope", ["contract", "kind"], kind);
  const defaults = { costs: { share: onlyValueOf(costsCapShare) }, rounding: defaultRounding };
  const conventions = conventionsOf(facts.options, defaults);
  const ended = endedContract(facts, conventions);
  const statutory = statutoryCase(ended, kind ?? undefined);
  const { rule, considered } = firstGround(grounds, statutory);
  const { ground, clause } = rule;
  const trace = new Trace<ReturnStepId>(conventions.rounding, run);
  const { returnPremium, retainedPremium } = rule.settle(trace, clause, ended);
  const payment = trace.value("return-premium").numerator > 0n ? paymentOf(ended) : withoutDueDay("nothing-due");
  return {
    ground,
    clause,
    currency: "KZT",
    returnPremium,
    retainedPremium,
    days: daysOf(ended.termDays, ended.usedDays),
    ...payment.due,
    ...(statutory.coolingOff && { coolingOff: printWindow(statutory.coolingOff) }),
    considered,
    missing: [],
    documents: [],
    steps: trace.steps,
    notes: [...notesOn(statutory, ground), ...payment.notes],
    assumed: run.assumed,
    conventions,
  };
}

/** The Code sets a deadline only for a return after a loan is repaid (CC 842(2)). */
function paymentOf(ended: EndedContract<Reason>): Payment<NoteCode> {
  if (ended.reason === "insurer-liquidated") return inCreditorsOrder("841(1)");
  const days = ended.reason === "loan-repaid" ? paymentWorkingDays.on(ended.concludedOn)?.value : undefined;
  if (days !== undefined) return payableWithin(days, "842(2)", ended);
  return withoutDueDay("no-statutory-term", note("no-statutory-payment-term", "842"));
}

function notesOn({ ended, kind, coolingOff }: StatutoryCase, ground: Ground): readonly Note<NoteCode>[] {
  const notes: Note<NoteCode>[] = [
    ...editionNotes(ended, ruleSet, "841"),
    ...windowNotes(coolingOff, "842(2)"),
    ...conditionNotes(ended, ground, "841(1)"),
  ];
  if (ground === "cooling-off" && kind === undefined) {
    notes.push(note("cooling-off-exceptions-not-checked", "842(2)", { unknown: "contract.kind" }));
  }
  if (ground === "cooling-off" && kind === "loan-linked") notes.push(note("loan-linked-exception-disputed", "842(2)"));
  return notes;
}
