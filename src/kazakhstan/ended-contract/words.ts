import type { NoteWords } from "../../engine/words.js";
import type { Circumstance, NoDueDay, ReturnStepId } from "./codes.js";

/** What the codes mean that the products of Kazakhstan share. */

export const circumstanceWords = {
  "object-ceased": "the insured object has ceased to exist",
  "insured-died": "the insured, who was not the policyholder, has died and was not replaced",
  "object-alienated": "the insured object was sold or given away, and the insurer objects to the new policyholder",
  "business-ceased": "the insured business activity has ended",
  "risk-ceased": "the insured event can no longer happen",
  "insurer-liquidated": "the insurer is being liquidated",
  "policy-data-changed": "the data of the policy have changed so much that it cannot continue",
  "other-statutory": "another circumstance that the law names",
} satisfies Record<Circumstance, string>;

export const reasonWords = {
  withdrawal: "the policyholder's own wish",
  ...circumstanceWords,
  "insurer-breach": "the insurer did not meet its obligations",
};

export const groundWords = {
  "before-start": "the contract ended before its first day: the whole premium goes back",
  "insurer-fault": "the insurer did not meet its obligations: the whole premium goes back",
  "art-841-1":
    "a circumstance of CC 841(1): the insurer keeps the premium for the days in force, and costs where the rules allow them",
  "cooling-off":
    "withdrawn within the 14-day cooling-off period: the insurer keeps the premium for the days in force, and its costs",
  "art-841-2": "ended at will (CC 841(2)), and no other ground holds: nothing goes back",
};

export const becauseWords = {
  "term-not-begun": "the contract ended before its first day",
  "term-had-begun": "the first day had begun",
  "insurer-breach": "the insurer did not meet its obligations",
  "no-insurer-breach": "the reason given is not a breach by the insurer",
  circumstance: "the reason is a circumstance of CC 841(1)",
  "no-circumstance": "the reason is not a circumstance of CC 841(1)",
  "no-withdrawal": "the reason is not the policyholder's own wish",
  "legal-entity": "the policyholder is a legal entity",
  "applied-in-window": "the application came within the cooling-off",
  "applied-after-window": "the application came after the cooling-off",
};

/** What a replacement means, for the products that know it. */
export const replacementWords = {
  reasons: { replacement: "a new contract with the same insurer takes this one's place" },
  grounds: { replacement: "a new contract with the same insurer: the insurer keeps the premium for the elapsed days" },
  because: {
    replacement: "a new contract with the same insurer is given as the reason",
    "no-replacement": "no new contract with the same insurer is given as the reason",
  },
};

/** What the rule sets that are laws have besides. */
export const statutoryWords = {
  because: { "no-earlier-ground": "no earlier ground holds" },
  notes: { "no-statutory-payment-term": { meaning: "the law sets no day by which this amount is paid", facts: {} } },
};

export const documentWords = { "termination-application": "the application to end the contract" };

export const stepWords = {
  "unearned-premium": "the part of the paid premium that the used days have not earned",
  costs: "what the insurer keeps for ending the contract",
  "return-premium": "what goes back",
  "retained-premium": "what the insurer keeps",
} satisfies Record<ReturnStepId, string>;

export const noDueDayWords = {
  "nothing-due": "nothing is due",
  "amount-not-agreed": "the parties have not agreed on the amount",
  "creditors-order": "creditors of an insurer in liquidation are paid in the order that the law sets",
  "no-statutory-term": "the law sets no day",
  "calendar-not-published": "the working days of a year that is needed are not known",
} satisfies Record<NoDueDay, string>;

export const noteWords = {
  "concluded-before-edition": {
    meaning: "the contract is older than this edition of the rules",
    facts: { concludedOn: "the day of conclusion", edition: "the day the rules took effect" },
  },
  "calendar-not-published": {
    meaning: "the working days of a year that had to be looked up are not known",
    facts: {
      year: "the first year that is missing",
      coolingOffLastDay: "the nominal last day of the cooling-off, which may have to move",
      appliedOn: "the day of the application, from which the day to pay cannot be counted",
    },
  },
  "calendar-provisional": {
    meaning: "a day was looked up in a year whose working days are not published yet; it may still change",
    facts: { year: "that year" },
  },
  "condition-not-checked": {
    meaning: "the circumstance ends the contract only on a condition that the input does not state",
    facts: {
      condition:
        "`insurer-objects-to-new-policyholder` or `insured-was-not-policyholder-and-not-replaced`, which is assumed to hold",
    },
  },
  "creditors-order": {
    meaning: "creditors of an insurer in liquidation are paid in the order that the law sets",
    facts: {},
  },
} satisfies Record<string, NoteWords>;
