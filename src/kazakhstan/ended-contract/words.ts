import type { CoreIssueCode } from "../../engine/issue.js";
import type { FieldsOf } from "../../engine/words.js";
import type { CalendarInput } from "../calendar.types.js";
import type { Shift } from "../periods.js";
import type { Circumstance, ContractKind, NoDueDay, Policyholder, ReturnStepId, UsedDays } from "./codes.js";
import type { CostsInput } from "./costs.types.js";
import type { EndedContractIssueCode } from "./issues.js";
import type { CalendarNoteCode } from "./notes.js";

/** Wording shared by the products for Kazakhstan. */

/** The citation of the Civil Code, which has the prefix `CC`. */
export const citationWords = { CC: "art. {clause} of the Civil Code" };

export const circumstanceWords = {
  "object-ceased": "the insured object has ceased to exist",
  "insured-died": "the insured has died",
  "object-alienated": "the insured object was sold or given away",
  "business-ceased": "the policyholder who insured a business risk has ceased business",
  "risk-ceased": "the insured event can no longer occur",
  "insurer-liquidated": "the insurer is being liquidated",
  "policy-data-changed": "the details of the policy have changed so much that it cannot continue",
  "other-statutory": "another circumstance named in the law",
} satisfies Record<Circumstance, string>;

export const reasonWords = {
  withdrawal: "the policyholder's own wish",
  ...circumstanceWords,
  "insurer-breach": "the insurer did not meet its obligations",
};

export const groundNameWords = {
  "before-start": "ended before its first day",
  "insurer-fault": "the insurer's fault",
  "art-841-1": "a circumstance under art. 841(1)",
  "cooling-off": "withdrawal within the cooling-off period",
  "art-841-2": "[{sumExhausted}the sum insured was exhausted|withdrawal at will]",
};

export const groundWords = {
  "before-start": "the contract ended before its first day, so the whole premium paid is returned",
  "insurer-fault": "the insurer did not meet its obligations, so the whole premium paid is returned",
  "art-841-1":
    "[{reason}|a circumstance named in art. 841(1) of the Civil Code ended the contract]: the insurer keeps the premium for the days in force[{costsKept}, and its costs][{allKept}, which is all that was paid]",
  "cooling-off":
    "the policyholder withdrew within the 14-day cooling-off period: the insurer keeps the premium for the days in force[{costsKept}, and its costs][{allKept}, which is all that was paid]",
  "art-841-2":
    "[{sumExhausted}payouts exhausted the sum insured|{tooLate}the policyholder ended the contract at will after the cooling-off period|the policyholder ended the contract at will], and no other ground applies, so nothing is returned",
};

export const becauseWords = {
  "term-not-begun": "the contract ended[ on {terminatedOn},] before its first day[, {firstDay}]",
  "term-had-begun": "the contract ended[ on {terminatedOn},] on or after its first day[, {firstDay}]",
  "insurer-breach": "the insurer did not meet its obligations",
  "no-insurer-breach": "the reason given is not a breach by the insurer",
  circumstance: "the reason given is a circumstance under art. 841(1)[: {reason}]",
  "no-circumstance": "the reason given is not a circumstance under art. 841(1)",
  "no-withdrawal": "the reason given is not the policyholder's own wish",
  "legal-entity": "the policyholder is a legal entity",
  "applied-in-window":
    "the application[ of {appliedOn}] came in time[: the last day of the cooling-off period is {coolingOffLastDay}]",
  "applied-after-window":
    "the application[ of {appliedOn}] came too late[: the last day of the cooling-off period is {coolingOffLastDay}]",
};

/** The wording for a replacement contract, for products that have this ground. */
export const replacementWords = {
  reasons: { replacement: "a new contract with the same insurer replaces this one" },
  groundNames: { replacement: "a new contract with the same insurer" },
  grounds: {
    replacement:
      "a new contract with the same insurer replaces this one: the insurer keeps the premium for the elapsed days, the last of them included",
  },
  because: {
    replacement: "the reason given is a new contract with the same insurer",
    "no-replacement": "the reason given is not a new contract with the same insurer",
  },
};

/** Additional wording for statutory rule sets. */
export const statutoryWords = {
  because: { "no-earlier-ground": "none of the grounds above applies" },
  notes: {
    "no-statutory-payment-term": "the law sets no day by which this amount must be paid; ask the insurer for one",
  },
};

export const documentWords = { "termination-application": "the application to terminate the contract" };

export const stepWords = {
  "unearned-premium": "the unearned part of the paid premium",
  costs: "the costs that the insurer keeps",
  "return-premium": "the premium returned",
  "retained-premium": "the premium that the insurer keeps",
} satisfies Record<ReturnStepId, string>;

export const noDueDayWords = {
  "nothing-due": "there is no last day to pay, because nothing is due",
  "amount-not-agreed": "there is no last day to pay until the parties agree on the amount",
  "creditors-order":
    "there is no last day to pay: the creditors of an insurer in liquidation are paid in the statutory order",
  "no-statutory-term": "there is no last day to pay, because the law sets none",
  "calendar-not-published":
    "the last day to pay is not known yet: the working days of a year that is needed have not been published",
} satisfies Record<NoDueDay, string>;

export const calendarNoteWords = {
  "calendar-not-published":
    "the working days of {year} are not known[, so the last day of the cooling-off period, {coolingOffLastDay}, may have to move, and the answer with it|, so the last day to pay cannot be counted from {appliedOn}]; provide the working days of that year",
  "calendar-provisional":
    "the working days of {year} are not published yet: only the days off set by law were used, so the last day may still move and change the answer; check again when they are",
} satisfies Record<CalendarNoteCode, string>;

export const noteWords = {
  ...calendarNoteWords,
  "concluded-before-edition":
    "the contract was concluded on {concludedOn}, before this edition took effect on {edition}; the amount may differ, so check the edition in force at the time",
  "condition-not-checked":
    "it was assumed that {condition}; check this, because otherwise the contract does not end for this reason, and the amount changes",
  "creditors-order":
    "the creditors of an insurer in liquidation are paid in the statutory order, so the amount may be paid late or not in full; file a claim in the liquidation",
};

export const noteFacts = {
  "concluded-before-edition": {
    concludedOn: "the day of conclusion",
    edition: "the day on which the rules took effect",
  },
  "calendar-not-published": {
    year: "the first year whose working days are not known",
    coolingOffLastDay: "the nominal last day of the cooling-off period",
    appliedOn: "the day of the application",
  },
  "calendar-provisional": { year: "the year that is not published yet" },
  "condition-not-checked": {
    condition: "`insurer-objects-to-new-policyholder` or `insured-was-not-policyholder-and-not-replaced`",
  },
};

export const termFieldWords = {
  contract: "the contract",
  concludedOn: "the day of conclusion",
  firstDay: "the first day of cover",
  lastDay: "the last day of cover",
};

export const fieldWords = {
  ...termFieldWords,
  premium: "the premium",
  paidPremium: "the paid premium",
  policyholder: "the policyholder",
  termination: "the termination of the contract",
  reason: "the reason for the termination",
  terminatedOn: "the day on which the contract ends",
  appliedOn: "the day of the application",
  usedDays: "how the used days are counted",
};

export const kindFieldWords = { kind: "the kind", "contract.kind": "the kind of contract" };

export const costsFieldWords = {
  costs: "the costs that the insurer keeps",
  share: "the share",
  amount: "the amount",
} satisfies Record<"costs" | FieldsOf<CostsInput>, string>;

export const calendarFieldWords = {
  calendar: "the calendar",
  years: "the years in the calendar",
  daysOff: "the non-working days in the calendar",
  workingDays: "the working days in the calendar",
} satisfies Record<"calendar" | FieldsOf<CalendarInput>, string>;

export const coolingOffFieldWords = { coolingOffShift: "whether the end of the cooling-off period is moved" };

export const valueWords = {
  "natural-person": "a natural person",
  "legal-entity": "a legal entity",
  "before-termination": "up to the day before termination",
  "through-termination": "up to and including the day of termination",
  "insurer-objects-to-new-policyholder": "the insurer objects to the new policyholder",
  "insured-was-not-policyholder-and-not-replaced": "the insured was not the policyholder and has not been replaced",
} satisfies Record<Policyholder | UsedDays, string> & Record<string, string>;

export const kindValueWords = {
  ordinary: "an ordinary contract",
  "loan-linked": "a contract linked to a loan",
  annuity: "an annuity",
  accumulation: "accumulation insurance",
} satisfies Record<ContractKind, string>;

export const shiftValueWords = {
  "next-working-day": "to the next working day",
  none: "not at all",
} satisfies Record<Shift, string>;

export const calendarValueWords = {
  "built-in": "the published calendar",
  provisional: "the provisional calendar",
};

export const assumptionWords = {
  paidPremium: "the whole premium was paid[: {premium}]",
  appliedOn: "the application or notice was received on the day on which the contract ends[, {terminatedOn}]",
};

export const usedDaysWords = {
  "usedDays before-termination": "the day on which the contract ends is not charged",
  "usedDays through-termination": "the day on which the contract ends is charged",
} satisfies Record<`usedDays ${UsedDays}`, string>;

export const calendarWords = {
  "calendar built-in": "non-working days are taken from the published calendar of Kazakhstan",
  "calendar provisional":
    "non-working days are taken from the published calendar of Kazakhstan or, for a year not published yet, from the law only",
  "calendar years": "non-working days in {years} are those given",
};

export const conventionWords = {
  ...usedDaysWords,
  ...calendarWords,
  "costs share": "the insurer keeps {share} of the paid premium for its costs (at most 10% is allowed)",
  "costs amount": "the insurer keeps {amount} for its costs (at most 10% of the paid premium is allowed)",
  "coolingOffShift next-working-day":
    "a cooling-off period that would end on a non-working day ends on the next working day (art. 175 of the Civil Code)",
  "coolingOffShift none": "a cooling-off period that would end on a non-working day still ends on that day",
} satisfies Record<`costs ${FieldsOf<CostsInput>}` | `coolingOffShift ${Shift}`, string> & Record<string, string>;

export const issueWords = {
  "terminated-after-last-day": "after the last day of the term",
  "terminated-before-conclusion": "before the day of conclusion",
  "applied-before-conclusion": "before the day of conclusion",
  "applied-after-termination": "after the day on which the contract ends",
  "costs-above-cap": "more than 10% of the premium received",
  "paid-above-premium": "more than the premium under the contract",
} satisfies Record<Exclude<EndedContractIssueCode, CoreIssueCode>, string>;

export const termIssueWords = { "term-too-long": "the term would be longer than the rules allow" };
