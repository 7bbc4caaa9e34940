import * as z from "zod/mini";
import { type CrossCheck, checkCalendar, strictObject } from "../../input/index.ts";
import {
  checkAmounts,
  checkDays,
  contractFields,
  kind,
  returnOptions,
  terminationDays,
} from "./ended-contract.schema.ts";
import { reasons } from "./facts.ts";

export const returnPremiumSchema = strictObject({
  contract: strictObject({ ...contractFields, kind }),
  termination: strictObject({ reason: z.enum(reasons), ...terminationDays }),
  options: z.optional(returnOptions),
});

export type ReturnPremiumFacts = z.output<typeof returnPremiumSchema>;

export const checkReturnPremium: CrossCheck<ReturnPremiumFacts> = (facts, issues) => {
  checkDays(facts, issues);
  checkAmounts(facts, issues);
  checkCalendar(facts.options?.calendar, issues);
};
