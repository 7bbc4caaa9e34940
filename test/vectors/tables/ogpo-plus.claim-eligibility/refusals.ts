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
      asked("4.4(5)", "otherStatutoryExemption", "another law frees the insurer"),
      asked("4.5(1)", "falseInformation", "the insurer was told an untruth"),
      asked("4.5(2)", "lossNotMitigated", "the loss was let grow"),
      asked("4.5(3)", "investigationObstructed", "the insurer was kept from looking into it"),
      asked("4.5(4)", "notNotifiedInTime", "the insurer learned too late"),
      asked("4.5(6)", "seizedByState", "the state took the vehicle"),
      asked("4.5(7)", "insuredAtFault", "the compulsory insurer pays the other side"),
      {
        side: "4.5(8) holds",
        why: "no compulsory payout, so nothing was withheld from it",
        clause: "4.5(8)",
        flags: ["ground-overlooked", "compulsory-payout-inverted"],
        with: claim({ compulsoryPayoutMade: false }),
      },
      asked("4.5(10)", "culpritUninsured", "no compulsory insurer stands behind the culprit"),
      asked("4.5(11)", "fullyCompensated", "the whole loss is paid already"),
      asked("4.5(12)", "bodilyInjuryClaim", "injuries have no depreciation"),
      asked("4.5(13)", "simplifiedProcedure", "settled between the parties"),
      asked("7.1(6)", "dutiesBreached", "the policyholder broke the contract"),
      unknown("4.4(2)", "intentionalOffence", "the claim stays open for want of one fact"),
      unknown("4.5(8)", "compulsoryPayoutMade", "whether there was a compulsory payout is what is asked"),
      unknown("7.1(6)", "dutiesBreached", "the last ground of the list can hold a claim open too"),
      {
        side: "4.5(8) does not hold",
        why: "a compulsory payout speaks for the claim, while two other facts speak against it",
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
        why: "one true ground refuses whatever the others are",
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
        why: "all that hold are shown",
        clause: "4.5(1)",
        flags: ["first-ground-only"],
        with: claim({ falseInformation: true, notNotifiedInTime: true, bodilyInjuryClaim: true }),
      },
      {
        side: "two grounds that refuse in full or in part",
        why: "one of each list, with one effect",
        clause: "4.4(1)",
        flags: ["first-ground-only", "partial-refusal-unsaid"],
        with: claim({ intentionalAct: true, recoveryRightWaived: true }),
      },
      {
        side: "a ground true, a condition unknown",
        why: "a true ground decides over what is unknown",
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
        why: "self-defence and necessity excuse it",
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
        why: "both are missing; neither alone can refuse",
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
        why: "either of the two",
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
        why: "one fact is missing, and it alone can refuse",
        flags: ["unknown-is-fine"],
        with: claim({ recoveryDocumentsWithheld: null }),
      },
      {
        side: "the recovery and its documents unknown",
        why: "both are missing, and each alone can refuse",
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
        why: "the same day is not before it: no ground, and no cover",
        flags: ["conclusion-day-before"],
        with: { "contract.concludedOn": "2025-02-27", ...claim({ accidentOn: "2025-02-27" }) },
      },
      {
        side: "on the day of a conclusion months before the cover",
        why: "the same day is not before it, whenever the cover begins",
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
        why: "every fact is missing: those that refuse alone first, in the order of the lists",
        flags: ["unknown-is-fine", "missing-in-order-of-lists"],
        with: nothingKnown,
      },
      {
        side: "nothing known but the day, each fact null",
        why: "null is unknown, as what is left out",
        flags: ["unknown-is-fine", "missing-in-order-of-lists"],
        with: Object.fromEntries(Object.entries(nothingKnown).map(([path, value]) => [path, value ?? null])),
      },
      {
        side: "a fact that refuses alone after one that does not",
        why: "duties breached refuse alone, intent does not: that is asked first",
        flags: ["missing-in-order-of-lists"],
        with: claim({ intentionalAct: null, necessityOrSelfDefence: null, dutiesBreached: null }),
      },
      {
        side: "a value that refuses alone only with its repair",
        why: "neither repair nor value nor day refuses alone: the duties are asked first",
        flags: ["missing-in-order-of-lists", "unknown-is-fine"],
        with: claim({ repairCost: null, actualValue: null, payoutOn: null, dutiesBreached: null }),
      },
    ],
  },
];
