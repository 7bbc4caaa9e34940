import { refusal } from "../../errors/index.ts";
import { defaultsUsed, fieldsWithDefault } from "../../input/index.ts";
import { readDecimal } from "../../money/index.ts";
import { firstGroundOf, type Note, note, Trace } from "../../trace/index.ts";
import type { Conventions } from "./conventions.ts";
import { printWindow } from "./cooling-off-window.ts";
import { daysOf, endedContract } from "./ended-contract.ts";
import { type Ground, grounds, type StatutoryCase } from "./grounds.ts";
import { conditionNotes, editionNotes, windowNotes } from "./notes.ts";
import { ruleSet } from "./parameters.ts";
import { nothingDue, statutoryPayment } from "./payment.ts";
import type { StatutoryReturn } from "./result.ts";
import type { ReturnPremiumFacts } from "./return-premium.schema.ts";

/** A statutory return without the name of the operation that asked for it. */
export type Settlement = Omit<StatutoryReturn, "operation" | "ruleSet">;

const firstGroundThatHolds = /* @__PURE__ */ firstGroundOf(grounds);

/** Decides by CC 841 and 842 which ground holds, and computes what goes back. */
export function decide(ended: StatutoryCase) {
  const { rule, considered } = firstGroundThatHolds(ended);
  const trace = new Trace(ended.conventions.rounding);
  const amounts = rule.settle(trace, rule.clause, ended);
  return { ground: rule.ground, clause: rule.clause, considered, amounts, steps: trace.steps };
}

/** The statutory return under some facts. */
export function settle(facts: ReturnPremiumFacts, conventions: Conventions): Settlement {
  const { kind } = facts.contract;
  if (kind === "accumulation") throw refusal("outside-scope", ["contract", "kind"], kind);
  const ended: StatutoryCase = Object.assign(endedContract(facts, conventions), { kind: kind ?? undefined });
  const { ground, clause, considered, amounts, steps } = decide(ended);
  const isDue = readDecimal(amounts.returnPremium).numerator > 0n;
  const payment = isDue ? statutoryPayment(ended) : nothingDue;
  return {
    ground,
    clause,
    currency: "KZT",
    ...amounts,
    days: daysOf(ended.termDays, ended.usedDays),
    dueOn: payment.dueOn,
    ...(ended.coolingOff && { coolingOff: printWindow(ended.coolingOff) }),
    considered,
    missing: [],
    documents: [],
    steps,
    notes: [...notesOn(ended, ground), ...payment.notes],
    assumed: defaultsUsed(facts, optionalFields),
    conventions,
  };
}

const optionalFields = /* @__PURE__ */ fieldsWithDefault<ReturnPremiumFacts>({
  "contract.paidPremium": ({ contract }) => contract.paidPremium,
  "termination.appliedOn": ({ termination }) => termination.appliedOn,
});

function notesOn(ended: StatutoryCase, ground: Ground): readonly Note[] {
  const notes = [
    ...editionNotes(ended, ruleSet, "841"),
    ...windowNotes(ended, "842(2)"),
    ...conditionNotes(ended, "841(1)"),
  ];
  if (ground === "cooling-off" && ended.kind === undefined) {
    notes.push(note("cooling-off-exceptions-not-checked", "842(2)", { unknown: "contract.kind" }));
  }
  return notes;
}
