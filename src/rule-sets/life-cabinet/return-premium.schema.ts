import * as z from "zod/mini";
import { amountAboveZero, type CrossCheck, checkCalendar, date, isAfter, strictObject } from "../../input/index.ts";
import { checkAmounts, checkDays, kind, returnOptions } from "../kz-civil-code/ended-contract.schema.ts";
import { policyholders } from "../kz-civil-code/facts.ts";
import { buttons } from "./buttons.ts";

export const returnPremiumSchema = strictObject({
  contract: strictObject({
    concludedOn: z.optional(date),
    firstDay: date,
    lastDay: date,
    premium: amountAboveZero,
    concludedElectronically: z.optional(z.boolean()),
    policyholder: z.optional(z.enum(policyholders)),
    kind,
  }),
  termination: strictObject({ button: z.enum(buttons), terminatedOn: date }),
  options: z.optional(returnOptions),
});

export type ReturnPremiumFacts = z.output<typeof returnPremiumSchema>;

export const checkReturnPremium: CrossCheck<ReturnPremiumFacts> = ({ contract = {}, termination, options }, issues) => {
  checkDays({ contract, termination }, issues);
  checkAmounts({ contract, options }, issues);
  checkCalendar(options?.calendar, issues);
  const isConclusionAssumed = issues.isLeftOut("contract.concludedOn", contract.concludedOn);
  if (isConclusionAssumed && isAfter(contract.firstDay, termination?.terminatedOn)) {
    issues.refuse("terminated-before-conclusion", "termination.terminatedOn", "contract.firstDay");
  }
};
