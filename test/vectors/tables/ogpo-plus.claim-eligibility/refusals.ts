import type { Row, Section } from "../../table.js";
import { claim, eligible } from "./claim.js";

/** A ground that is asked as one fact. */
const asked = (clause: string, fact: string, why: string): Row => ({
  side: `${clause} holds`,
  why,
  clause,
  flags: clause.startsWith("4.4") ? ["ground-overlooked", "partial-refusal-unsaid"] : ["ground-overlooked"],
  with: claim({ [fact]: true }),
});

/** The same unknown, and what is missing then. */
const unknown = (clause: string, fact: string, why: string): Row => ({
  side: `${clause} unknown`,
  why,
  clause,
  flags: ["unknown-is-fine"],
  with: claim({ [fact]: null }),
});

/** Everything that can be unknown. */
const nothingKnown = claim(
  Object.fromEntries(
    Object.keys(eligible.claim).map((fact) => [fact, fact === "accidentOn" ? "2025-07-01" : undefined]),
  ),
);

/** The grounds of refusal but that of total loss. */
export const refusals: readonly Section[] = [
  {
    input: eligible,
    rows: [
      asked("4.4(2)", "intentionalOffence", "a deliberate offence that caused the event"),
      asked("4.4(3)", "underSanctions", "payments to the person are forbidden"),
      asked("4.4(4)", "launderingSuspected", "the payment would serve a crime"),
      asked("4.4(5)", "otherStatutoryExemption", "another law releases the insurer"),
      asked("4.5(1)", "falseInformation", "the insurer was given false information"),
      asked("4.5(2)", "lossNotMitigated", "the loss was allowed to grow"),
      asked("4.5(3)", "investigationObstructed", "the insurer was prevented from investigating"),
      asked("4.5(4)", "notNotifiedInTime", "the insurer was notified too late"),
      asked("4.5(6)", "seizedByState", "the vehicle was confiscated by the state"),
      asked("4.5(7)", "insuredAtFault", "the compulsory insurer pays the other party"),
      {
        side: "4.5(8) holds",
        why: "there was no compulsory payout, so nothing was withheld from it",
        clause: "4.5(8)",
        flags: ["ground-overlooked", "compulsory-payout-inverted"],
        with: claim({ compulsoryPayoutMade: false }),
      },
      asked("4.5(10)", "culpritUninsured", "the party at fault has no compulsory insurer"),
      asked("4.5(11)", "fullyCompensated", "the whole loss has already been paid"),
      asked("4.5(12)", "bodilyInjuryClaim", "injuries do not depreciate"),
      asked("4.5(13)", "simplifiedProcedure", "the parties settled between themselves"),
      asked("7.1(6)", "dutiesBreached", "the policyholder broke the contract"),
      unknown("4.4(2)", "intentionalOffence", "the claim stays open because one fact is missing"),
      unknown("4.5(8)", "compulsoryPayoutMade", "the missing fact is whether there was a compulsory payout"),
      unknown("7.1(6)", "dutiesBreached", "the last ground in the list can also keep a claim open"),
      {
        side: "4.5(8) does not hold",
        why: "a compulsory payout supports the claim, but two other facts speak against it",
        clause: "4.5(10)",
        flags: ["compulsory-payout-inverted", "first-ground-only"],
        with: claim({ culpritUninsured: true, fullyCompensated: true }),
      },
      {
        side: "4.5(8) unknown among true grounds",
        why: "a true ground decides, and nothing is missing",
        clause: "4.5(1)",
        flags: ["unknown-before-false", "ground-overlooked"],
        with: claim({ compulsoryPayoutMade: null, falseInformation: true }),
      },
      {
        side: "three grounds unknown, one that holds",
        why: "one true ground is enough to refuse, whatever the others are",
        clause: "4.5(6)",
        flags: ["unknown-before-false", "ground-overlooked"],
        with: {
          ...claim({ intentionalOffence: null, underSanctions: null, dutiesBreached: null, seizedByState: true }),
        },
      },
      {
        side: "two grounds of both kinds",
        why: "both are shown in the order of the clauses, each with its effect",
        clause: "4.4(3)",
        flags: ["ground-overlooked", "partial-refusal-unsaid", "first-ground-only"],
        with: claim({ simplifiedProcedure: true, underSanctions: true }),
      },
      {
        side: "three grounds of one kind",
        why: "all grounds that apply are shown",
        clause: "4.5(1)",
        flags: ["first-ground-only"],
        with: claim({ falseInformation: true, notNotifiedInTime: true, bodilyInjuryClaim: true }),
      },
      {
        side: "two grounds that refuse in full or in part",
        why: "one from each list, with the same effect",
        clause: "4.4(1)",
        flags: ["first-ground-only", "partial-refusal-unsaid"],
        with: claim({ intentionalAct: true, recoveryRightWaived: true }),
      },
      {
        side: "a ground true, a condition unknown",
        why: "a true ground decides, although a condition is unknown",
        clause: "4.5(4)",
        flags: ["unknown-before-false"],
        with: claim({ notNotifiedInTime: true, premiumPaid: null }),
      },
    ],
  },
  {
    input: eligible,
    clause: "4.4(1)",
    rows: [
      {
        side: "intent without necessity",
        why: "the payout may be refused, in full or in part",
        flags: ["ground-overlooked", "partial-refusal-unsaid"],
        with: claim({ intentionalAct: true }),
      },
      {
        side: "intent out of necessity",
        why: "self-defence and necessity excuse the intent",
        flags: ["necessity-ignored"],
        with: claim({ intentionalAct: true, necessityOrSelfDefence: true }),
      },
      {
        side: "intent, necessity unknown",
        why: "only the excuse is missing",
        flags: ["necessity-ignored", "unknown-is-false"],
        with: claim({ intentionalAct: true, necessityOrSelfDefence: null }),
      },
      {
        side: "intent unknown, out of necessity",
        why: "it would be excused: nothing is missing",
        flags: ["necessity-ignored", "idle-facts-missing"],
        with: claim({ intentionalAct: null, necessityOrSelfDefence: true }),
      },
      {
        side: "intent unknown, without necessity",
        why: "only the intent is missing",
        flags: ["unknown-is-fine"],
        with: claim({ intentionalAct: null }),
      },
      {
        side: "no intent, necessity unknown",
        why: "there is nothing to excuse: nothing is missing",
        flags: ["idle-facts-missing"],
        with: claim({ necessityOrSelfDefence: null }),
      },
      {
        side: "intent and necessity unknown",
        why: "both are missing; neither is enough to refuse on its own",
        flags: ["unknown-is-fine"],
        with: claim({ intentionalAct: undefined, necessityOrSelfDefence: undefined }),
      },
    ],
  },
  {
    input: eligible,
    clause: "4.5(5)",
    rows: [
      {
        side: "the recovery waived",
        why: "the payout may be refused in full or in part, and what was paid reclaimed",
        flags: ["ground-overlooked", "partial-refusal-unsaid", "reclaim-unsaid"],
        with: claim({ recoveryRightWaived: true }),
      },
      {
        side: "documents of the recovery withheld",
        why: "either of the two is enough",
        flags: ["ground-overlooked", "reclaim-unsaid"],
        with: claim({ recoveryDocumentsWithheld: true }),
      },
      {
        side: "the recovery waived, documents unknown",
        why: "one true fact is enough",
        flags: ["unknown-before-false", "reclaim-unsaid"],
        with: claim({ recoveryRightWaived: true, recoveryDocumentsWithheld: null }),
      },
      {
        side: "the recovery not waived, documents unknown",
        why: "one fact is missing, and it is enough to refuse",
        flags: ["unknown-is-fine"],
        with: claim({ recoveryDocumentsWithheld: null }),
      },
      {
        side: "the recovery and its documents unknown",
        why: "both are missing, and each is enough to refuse",
        flags: ["unknown-is-fine"],
        with: claim({ recoveryRightWaived: null, recoveryDocumentsWithheld: null }),
      },
    ],
  },
  {
    input: eligible,
    clause: "4.5(9)",
    rows: [
      {
        side: "the day before the conclusion",
        why: "outside the cover, which decides; the ground is shown",
        flags: ["ground-overlooked", "ground-before-condition"],
        with: claim({ accidentOn: "2025-02-28" }),
      },
      {
        side: "on the day of the conclusion, before the cover",
        why: "the same day is not before the conclusion: no ground, and no cover",
        flags: ["conclusion-day-before"],
        with: { "contract.concludedOn": "2025-02-27", ...claim({ accidentOn: "2025-02-27" }) },
      },
      {
        side: "on the day of a conclusion months before the cover",
        why: "the same day is not before the conclusion, whenever the cover begins",
        flags: ["conclusion-day-before"],
        with: { "contract.concludedOn": "2024-12-02", ...claim({ accidentOn: "2024-12-02" }) },
      },
    ],
  },
  {
    input: eligible,
    clause: "4.1",
    rows: [
      {
        side: "nothing known but the day",
        why: "every fact is missing: facts that are enough to refuse come first, in the order of the lists",
        flags: ["unknown-is-fine", "missing-in-order-of-lists"],
        with: nothingKnown,
      },
      {
        side: "nothing known but the day, each fact null",
        why: "null means unknown, like a missing field",
        flags: ["unknown-is-fine", "missing-in-order-of-lists"],
        with: Object.fromEntries(Object.entries(nothingKnown).map(([path, value]) => [path, value ?? null])),
      },
      {
        side: "a fact that is enough to refuse after one that does not",
        why: "a breach of duties is enough to refuse, intent is not: the duties come first",
        flags: ["missing-in-order-of-lists"],
        with: claim({ intentionalAct: null, necessityOrSelfDefence: null, dutiesBreached: null }),
      },
      {
        side: "a value that is enough to refuse only with its repair",
        why: "repair, value or day alone is not enough to refuse: the duties come first",
        flags: ["missing-in-order-of-lists", "unknown-is-fine"],
        with: claim({ repairCost: null, actualValue: null, payoutOn: null, dutiesBreached: null }),
      },
    ],
  },
];
