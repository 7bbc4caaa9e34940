import type { CoreIssueCode } from "../../engine/issue.js";
import type { FieldsOf } from "../../engine/words.js";
import type { CalendarInput } from "../calendar.types.js";
import type { Shift } from "../periods.js";
import type { Circumstance, ContractKind, NoDueDay, Policyholder, ReturnStepId, UsedDays } from "./codes.js";
import type { CostsInput } from "./costs.types.js";
import type { EndedContractIssueCode } from "./issues.js";
import type { CalendarNoteCode } from "./notes.js";

/** What the codes and fields mean that the products of Kazakhstan share. */

/** How the Civil Code is cited; the words of a product are the law where it says `CC`. */
export const citationWords = { CC: "art. {clause} of the Civil Code" };

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

export const groundNameWords = {
  "before-start": "ended before the start",
  "insurer-fault": "fault of the insurer",
  "art-841-1": "a circumstance that ends the contract by itself",
  "cooling-off": "withdrawal within the cooling-off period",
  "art-841-2": "withdrawal at will",
};

export const groundWords = {
  "before-start": "the contract ended before its first day, so the whole premium goes back",
  "insurer-fault": "the insurer did not meet its obligations, so the whole premium goes back",
  "art-841-1":
    "a circumstance that the Civil Code names in art. 841(1) ended the contract: the insurer keeps the premium for the days in force, and costs where the rules allow them",
  "cooling-off":
    "the policyholder withdrew within the cooling-off period of 14 days: the insurer keeps the premium for the days in force, and its costs",
  "art-841-2": "the policyholder ended the contract at will, and no other ground holds, so nothing goes back",
};

export const becauseWords = {
  "term-not-begun": "the contract ended[ on {terminatedOn}], before its first day[, {firstDay}]",
  "term-had-begun": "the contract ended[ on {terminatedOn}] when its first day[, {firstDay},] had begun",
  "insurer-breach": "the insurer did not meet its obligations",
  "no-insurer-breach": "the reason given is not a breach by the insurer",
  circumstance: "the reason given is such a circumstance[: {reason}]",
  "no-circumstance": "the reason given is no such circumstance",
  "no-withdrawal": "the reason given is not the policyholder's own wish",
  "legal-entity": "the policyholder is a legal entity",
  "applied-in-window":
    "the application[ of {appliedOn}] came in time[: the last day of the cooling-off period is {coolingOffLastDay}]",
  "applied-after-window":
    "the application[ of {appliedOn}] came too late[: the last day of the cooling-off period is {coolingOffLastDay}]",
};

/** What a replacement means, for the products that know it. */
export const replacementWords = {
  reasons: { replacement: "a new contract with the same insurer takes this one's place" },
  groundNames: { replacement: "a new contract with the same insurer" },
  grounds: {
    replacement:
      "a new contract with the same insurer takes this one's place: the insurer keeps the premium for the elapsed days",
  },
  because: {
    replacement: "a new contract with the same insurer is given as the reason",
    "no-replacement": "no new contract with the same insurer is given as the reason",
  },
};

/** What the rule sets that are laws have besides. */
export const statutoryWords = {
  because: { "no-earlier-ground": "no earlier ground holds" },
  notes: { "no-statutory-payment-term": "the law sets no day by which this amount is paid; ask the insurer for one" },
};

export const documentWords = { "termination-application": "the application to end the contract" };

export const stepWords = {
  "unearned-premium": "the unearned part of the paid premium",
  costs: "the costs that the insurer keeps",
  "return-premium": "what goes back",
  "retained-premium": "what the insurer keeps",
} satisfies Record<ReturnStepId, string>;

export const noDueDayWords = {
  "nothing-due": "there is no day to pay by, as nothing is due",
  "amount-not-agreed": "there is no day to pay by as long as the parties have not agreed on the amount",
  "creditors-order":
    "no day to pay by can be named: the creditors of an insurer in liquidation are paid in the order that the law sets",
  "no-statutory-term": "no day to pay by can be named: the law sets none",
  "calendar-not-published":
    "no day to pay by can be named yet: the working days of a year that is needed are not published",
} satisfies Record<NoDueDay, string>;

export const calendarNoteWords = {
  "calendar-not-published":
    "the working days of {year} are not known[, so the last day of the cooling-off period, {coolingOffLastDay}, may have to move][, so the day to pay by cannot be counted from {appliedOn}]; give the working days of that year",
  "calendar-provisional":
    "the working days of {year} are not published yet: a day was counted by what the law alone says, and may still change; look again when they are",
} satisfies Record<CalendarNoteCode, string>;

export const noteWords = {
  ...calendarNoteWords,
  "concluded-before-edition":
    "the contract was concluded on {concludedOn}, before these rules took effect on {edition}; look into the rules of that time",
  "condition-not-checked":
    "the circumstance ends the contract only if {condition}; this was taken to be so, and is to be checked",
  "creditors-order":
    "the creditors of an insurer in liquidation are paid in the order that the law sets, so the amount may come late or not in full; file a claim in the liquidation",
};

export const noteFacts = {
  "concluded-before-edition": {
    concludedOn: "the day of conclusion",
    edition: "the day the rules took effect",
  },
  "calendar-not-published": {
    year: "the first year that is missing",
    coolingOffLastDay: "the nominal last day of the cooling-off, which may have to move",
    appliedOn: "the day of the application, from which the day to pay cannot be counted",
  },
  "calendar-provisional": { year: "that year" },
  "condition-not-checked": {
    condition:
      "`insurer-objects-to-new-policyholder` or `insured-was-not-policyholder-and-not-replaced`, which is assumed to hold",
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
  termination: "the end of the contract",
  reason: "the reason of the end",
  terminatedOn: "the day on which the contract ends",
  appliedOn: "the day of the application",
  usedDays: "the way to count the used days",
};

export const kindFieldWords = { kind: "the kind", "contract.kind": "the kind of contract" };

export const costsFieldWords = {
  costs: "the costs that the insurer keeps",
  share: "the share",
  amount: "the amount",
} satisfies Record<"costs" | FieldsOf<CostsInput>, string>;

export const calendarFieldWords = {
  calendar: "the calendar",
  years: "the years of the calendar",
  daysOff: "the days off of the calendar",
  workingDays: "the working days of the calendar",
} satisfies Record<"calendar" | FieldsOf<CalendarInput>, string>;

export const coolingOffFieldWords = { coolingOffShift: "the shift of the cooling-off period" };

export const valueWords = {
  "natural-person": "a natural person",
  "legal-entity": "a legal entity",
  "before-termination": "up to the day before the end",
  "through-termination": "up to the day of the end itself",
  "insurer-objects-to-new-policyholder": "the insurer objects to the new policyholder",
  "insured-was-not-policyholder-and-not-replaced": "the insured was not the policyholder, and was not replaced",
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
  appliedOn: "the application or notice came on the day on which the contract ends[, {terminatedOn}]",
};

export const usedDaysWords = {
  "usedDays before-termination": "the day on which the contract ends is not charged",
  "usedDays through-termination": "the day on which the contract ends is charged",
} satisfies Record<`usedDays ${UsedDays}`, string>;

export const calendarWords = {
  "calendar built-in": "days off are those of the published calendar of Kazakhstan",
  "calendar provisional":
    "days off are those of the published calendar of Kazakhstan and, for a year that is not published yet, those that the law alone makes",
  "calendar years": "days off of {years} are those that were given",
};

export const conventionWords = {
  ...usedDaysWords,
  ...calendarWords,
  "costs share": "the costs that the insurer keeps are {share} of the paid premium; at most 10% is allowed",
  "costs amount": "the costs that the insurer keeps are {amount}; at most 10% of the paid premium is allowed",
  "coolingOffShift next-working-day":
    "a cooling-off period that would end on a day off ends on the next working day (art. 175 of the Civil Code)",
  "coolingOffShift none": "a cooling-off period that would end on a day off ends on that day",
} satisfies Record<`costs ${FieldsOf<CostsInput>}` | `coolingOffShift ${Shift}`, string> & Record<string, string>;

export const issueWords = {
  "terminated-after-last-day": "it is after the last day of the term",
  "terminated-before-conclusion": "it is before the day of conclusion",
  "applied-before-conclusion": "it is before the day of conclusion",
  "applied-after-termination": "it is after the day on which the contract ends",
  "costs-above-cap": "it takes more than 10% of the premium received",
  "paid-above-premium": "it is more than the premium under the contract",
} satisfies Record<Exclude<EndedContractIssueCode, CoreIssueCode>, string>;

export const termIssueWords = { "term-too-long": "it makes the term longer than the rules allow" };
