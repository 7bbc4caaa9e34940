import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import { amountAboveZero, date } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { checkCalendar } from "../calendar.fields.js";
import { COSTS_CAP_SHARE } from "../civil-code/settle.js";
import { checkAmounts, checkDays, kind, returnOptions } from "../ended-contract/ended-contract.fields.js";
import type { EndedContractIssueCode } from "../ended-contract/issues.js";
import { policyholders } from "../ended-contract/reasons.js";
import { buttons } from "./buttons.js";

export const returnPremiumFields = z.strictObject({
  contract: z.strictObject({
    concludedOn: z.optional(date),
    firstDay: date,
    lastDay: date,
    premium: amountAboveZero,
    concludedElectronically: z.optional(z.boolean()),
    policyholder: z.optional(z.enum(policyholders)),
    kind,
  }),
  termination: z.strictObject({ button: z.enum(buttons), terminatedOn: date }),
  options: z.optional(returnOptions),
});

export type ReturnPremiumFacts = z.output<typeof returnPremiumFields>;

export const checkReturnPremium: CrossCheck<ReturnPremiumFacts, EndedContractIssueCode> = (
  { contract = {}, termination, options },
  issues,
) => {
  checkDays({ contract, termination }, issues);
  checkAmounts({ contract, options }, issues, COSTS_CAP_SHARE);
  checkCalendar(options?.calendar, issues);
  const isConclusionAssumed = issues.isLeftOut("contract.concludedOn", contract.concludedOn);
  if (isConclusionAssumed && isAfter(contract.firstDay, termination?.terminatedOn)) {
    issues.refuse("terminated-before-conclusion", "termination.terminatedOn", "contract.firstDay");
  }
};
