import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import type { Draft } from "../../engine/draft.js";
import { amount, amountAboveZero, date, fact, rounding } from "../../engine/fields.js";
import type { InputIssues } from "../../engine/input-issues.js";
import { readDecimal } from "../../exact/decimal.js";
import { isLess, multiply } from "../../exact/fraction.js";
import { calendarOption } from "../calendar.fields.js";
import { shiftChoices } from "../periods.js";
import { costsOption } from "./costs.fields.js";
import type { EndedContractIssueCode } from "./issues.js";
import { contractKinds, policyholders, usedDaysChoices } from "./reasons.js";

/** The issues of the checks that every product makes of an ended contract. */
type Issues = InputIssues<EndedContractIssueCode>;

export const contractFields = {
  concludedOn: date,
  firstDay: date,
  lastDay: date,
  premium: amountAboveZero,
  paidPremium: z.optional(amount),
  policyholder: z.enum(policyholders),
};

export const kind = fact(z.enum(contractKinds));

export const terminationDays = {
  terminatedOn: date,
  appliedOn: z.optional(date),
};

export const countingOptions = {
  costs: z.optional(costsOption),
  usedDays: z.optional(z.enum(usedDaysChoices)),
  coolingOffShift: z.optional(z.enum(shiftChoices)),
};

export const calendarAndRounding = {
  calendar: z.optional(calendarOption),
  rounding: z.optional(rounding),
};

export const returnOptions = z.strictObject({ ...countingOptions, ...calendarAndRounding });

/** The facts of an ended contract, as far as every rule set of Kazakhstan reads them alike. */
export interface EndedContractFacts<Reason extends string = string> {
  readonly contract: z.output<z.ZodMiniObject<typeof contractFields>>;
  readonly termination: z.output<z.ZodMiniObject<typeof terminationDays>> & { readonly reason: Reason };
  readonly options?: ReturnOptions | undefined;
}

export type ReturnOptions = z.output<typeof returnOptions>;

type ContractDays = Pick<EndedContractFacts["contract"], "concludedOn" | "firstDay" | "lastDay">;

/** The days of a contract stand in their order. */
export function checkContractDays({ concludedOn, firstDay, lastDay }: Draft<ContractDays>, issues: Issues): void {
  if (isAfter(concludedOn, firstDay)) {
    issues.refuse("dates-out-of-order", "contract.firstDay", "contract.concludedOn");
  }
  if (isAfter(firstDay, lastDay)) {
    issues.refuse("dates-out-of-order", "contract.lastDay", "contract.firstDay");
  }
}

/** The days of a contract and of its end stand in their order. */
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

/** No more is paid than the premium, and costs take at most a share of what is paid. */
export function checkAmounts(
  { contract = {}, options = {} }: Draft<EndedContractFacts>,
  issues: Issues,
  costsCapShare: string,
): void {
  const { premium, paidPremium } = contract;
  if (premium !== undefined && paidPremium !== undefined && isLess(premium, paidPremium)) {
    issues.refuse("paid-above-premium", "contract.paidPremium", "contract.premium");
  }
  if (options.costs === undefined) return;
  const { share, amount } = options.costs;
  const received = receivedPremium(contract, issues);
  if (received === undefined) return;
  const cap = multiply(received.amount, readDecimal(costsCapShare));
  if (share !== undefined && isLess(cap, multiply(received.amount, readDecimal(share)))) {
    issues.refuse("costs-above-cap", "options.costs.share", received.field);
  }
  if (amount !== undefined && isLess(cap, amount)) {
    issues.refuse("costs-above-cap", "options.costs.amount", received.field);
  }
}

/** What was received, the premium where nothing else is said, and the field that says it. */
export function receivedPremium({ premium, paidPremium }: Draft<EndedContractFacts["contract"]>, issues: Issues) {
  if (paidPremium !== undefined) return { amount: paidPremium, field: "contract.paidPremium" };
  if (premium === undefined || issues.has("contract.paidPremium")) return undefined;
  return { amount: premium, field: "contract.premium" };
}
