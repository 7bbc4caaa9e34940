import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import type { Draft } from "../../engine/draft.js";
import { amount, amountAboveZero, date, defaulted, fact } from "../../engine/fields.js";
import type { InputIssues } from "../../engine/input-issues.js";
import { roundingInput } from "../../engine/rounding.fields.js";
import { printDecimals, readDecimal } from "../../exact/decimal.js";
import { isLess, multiply } from "../../exact/fraction.js";
import { calendarField } from "../calendar.fields.js";
import type { longTermIssues } from "../issues.js";
import { shiftChoices } from "../periods.js";
import { checkTermLength } from "../term.fields.js";
import { contractKinds, policyholders, usedDaysChoices } from "./codes.js";
import { costsInput } from "./costs.fields.js";
import type { EndedContractIssueCode } from "./issues.js";

/** The issues that the shared checks on an ended contract can raise. */
type Issues = InputIssues<EndedContractIssueCode>;

export const contractFields = {
  /**
   * The date on which the contract was concluded, on or before the first day. The cooling-off period starts on the next
   * day.
   */
  concludedOn: date,
  /** The first day of cover, usually the day after the insurer received the premium. */
  firstDay: date,
  /** The last day of cover, which is part of the term. */
  lastDay: date,
  /** The premium under the contract for the whole term, in tenge. Must be greater than zero. */
  premium: amountAboveZero,
  /**
   * The premium that the insurer has received, in tenge; at most `premium`. If this field is omitted, the premium is
   * assumed to have been received in full.
   */
  paidPremium: defaulted(amount),
  /** Whether the policyholder is a natural person or a legal entity. Only a natural person has a cooling-off period. */
  policyholder: z.enum(policyholders),
};

export const kindField = {
  /**
   * The kind of contract. Omit this field or set it to null if the kind of contract is unknown. `annuity` is a pension
   * annuity under the Social Code (before 2023-07-01, under the pension law) or an annuity for an injured employee; any
   * other annuity is `ordinary`. `accumulation` is rejected, because the amount due under an accumulation contract is a
   * surrender value, not a return premium.
   */
  kind: fact(z.enum(contractKinds)),
};

export const terminationFields = {
  /**
   * The date on which the contract ends, no earlier than `concludedOn` and no later than `lastDay`. No premium is
   * charged for this day unless `options.usedDays` includes it.
   */
  terminatedOn: date,
  /**
   * The date on which the insurer received the application or, for reasons that require no application, the date on
   * which notice was given or received. The default is the date on which the contract ends.
   */
  appliedOn: defaulted(date),
};

export const usedDaysField = {
  /**
   * Whether premium is charged for the day on which the contract ends.
   * @default "before-termination"
   */
  usedDays: z.optional(z.enum(usedDaysChoices)),
};

export const countingOptions = {
  /**
   * The amount that the insurer keeps for termination costs if the clause allows it; at most 10% of the premium
   * received.
   * @default { "share": "0.10" }
   */
  costs: z.optional(costsInput),
  ...usedDaysField,
  /**
   * Whether a cooling-off period that would end on a non-working day is extended to the next working day (CC 175).
   * @default "next-working-day"
   */
  coolingOffShift: z.optional(z.enum(shiftChoices)),
};

export const roundingField = {
  /**
   * The unit and mode used to round the amount. Rounding is applied only once.
   * @default { "unit": "0.01", "mode": "half-up" }
   */
  rounding: z.optional(roundingInput),
};

export const calendarAndRounding = {
  /**
   * With `provisional`, a year whose calendar has not been published yet is also covered, but only the non-working days
   * fixed by law are counted. Pass an object to replace the working days in the built-in table for particular years.
   */
  calendar: z.optional(calendarField),
  ...roundingField,
};

export const returnOptions = z.strictObject({ ...countingOptions, ...calendarAndRounding });

/** The facts about an ended contract that are common to all rule sets for Kazakhstan. */
export interface EndedContractFacts<Reason extends string = string> {
  readonly contract: z.output<z.ZodMiniObject<typeof contractFields>>;
  readonly termination: z.output<z.ZodMiniObject<typeof terminationFields>> & { readonly reason: Reason };
  readonly options?: ReturnOptions | undefined;
}

export type ReturnOptions = z.output<typeof returnOptions>;

type ContractDays = Pick<EndedContractFacts["contract"], "concludedOn" | "firstDay" | "lastDay">;

/** Check that the contract's dates are in order. */
export function checkContractDays({ concludedOn, firstDay, lastDay }: Draft<ContractDays>, issues: Issues): void {
  if (isAfter(concludedOn, firstDay)) {
    issues.refuse("dates-out-of-order", "contract.firstDay", "contract.concludedOn");
  }
  if (isAfter(firstDay, lastDay)) {
    issues.refuse("dates-out-of-order", "contract.lastDay", "contract.firstDay");
  }
}

/** Check that the contract and termination dates are in order. */
export function checkDays({ contract = {}, termination = {} }: Draft<EndedContractFacts>, issues: Issues): void {
  const { concludedOn, lastDay } = contract;
  const { reason, terminatedOn, appliedOn } = termination;
  checkContractDays(contract, issues);
  if (isAfter(concludedOn, terminatedOn)) {
    issues.refuse("terminated-before-conclusion", "termination.terminatedOn", "contract.concludedOn");
  }
  if (isAfter(terminatedOn, lastDay)) {
    issues.refuse("terminated-after-last-day", "termination.terminatedOn", "contract.lastDay");
  }
  if (isAfter(concludedOn, appliedOn)) {
    issues.refuse("applied-before-conclusion", "termination.appliedOn", "contract.concludedOn");
  }
  if (reason === "withdrawal" && isAfter(appliedOn, terminatedOn)) {
    issues.refuse("applied-after-termination", "termination.appliedOn", "termination.terminatedOn");
  }
}

/** Check that the term of a contract does not exceed the given number of months. */
export function checkContractTerm(
  { contract = {} }: Draft<EndedContractFacts>,
  most: number,
  issues: InputIssues<EndedContractIssueCode | keyof typeof longTermIssues>,
): void {
  const first = { day: contract.firstDay, field: "contract.firstDay" };
  checkTermLength(first, { day: contract.lastDay, field: "contract.lastDay" }, most, issues);
}

/** Check that the amount paid does not exceed the premium. */
export function checkPaidPremium({ contract = {} }: Draft<EndedContractFacts>, issues: Issues): void {
  const { premium, paidPremium } = contract;
  if (premium !== undefined && paidPremium !== undefined && isLess(premium, paidPremium)) {
    issues.refuse("paid-above-premium", "contract.paidPremium", "contract.premium");
  }
}

/**
 * Check that the amount paid does not exceed the premium, and that the costs do not exceed their maximum share of the
 * amount paid.
 */
export function checkAmounts(facts: Draft<EndedContractFacts>, issues: Issues, costsCapShare: string): void {
  checkPaidPremium(facts, issues);
  const { contract = {}, options = {} } = facts;
  if (options.costs === undefined) return;
  const { share, amount } = options.costs;
  const received = receivedPremium(contract, issues);
  if (received === undefined) return;
  const cap = multiply(received.amount, readDecimal(costsCapShare));
  if (share !== undefined && isLess(cap, multiply(received.amount, readDecimal(share)))) {
    issues.refuse("costs-above-cap", "options.costs.share", received.field, { most: costsCapShare });
  }
  if (amount !== undefined && isLess(cap, amount)) {
    issues.refuse("costs-above-cap", "options.costs.amount", received.field, { most: printDecimals(cap, 2) });
  }
}

/** The premium received (by default, the whole premium) and the field from which it was read. */
export function receivedPremium({ premium, paidPremium }: Draft<EndedContractFacts["contract"]>, issues: Issues) {
  if (paidPremium !== undefined) return { amount: paidPremium, field: "contract.paidPremium" };
  if (premium === undefined || issues.has("contract.paidPremium")) return undefined;
  return { amount: premium, field: "contract.premium" };
}
