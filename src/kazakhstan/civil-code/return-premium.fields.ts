import * as z from "zod/mini";
import type { CrossCheck } from "../../engine/read-input.js";
import { checkCalendar } from "../calendar.fields.js";
import {
  checkAmounts,
  checkDays,
  contractFields,
  kind,
  returnOptions,
  terminationDays,
} from "../ended-contract/ended-contract.fields.js";
import type { EndedContractIssueCode } from "../ended-contract/issues.js";
import { COSTS_CAP_SHARE } from "./parameters.js";
import { reasons } from "./reasons.js";

export const returnPremiumFields = z.strictObject({
  contract: z.strictObject({ ...contractFields, kind }),
  termination: z.strictObject({ reason: z.enum(reasons), ...terminationDays }),
  options: z.optional(returnOptions),
});

export type ReturnPremiumFacts = z.output<typeof returnPremiumFields>;

export const checkReturnPremium: CrossCheck<ReturnPremiumFacts, EndedContractIssueCode> = (facts, issues) => {
  checkDays(facts, issues);
  checkAmounts(facts, issues, COSTS_CAP_SHARE);
  checkCalendar(facts.options?.calendar, issues);
};
