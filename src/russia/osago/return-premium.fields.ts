import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import type { Draft } from "../../engine/draft.js";
import { amountAboveZero, date, list, rounding, share } from "../../engine/fields.js";
import type { InputIssues } from "../../engine/input-issues.js";
import type { Path } from "../../engine/issue.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { grounds } from "./grounds.js";
import { reasons } from "./reasons.js";

const usePeriods = list(z.array(z.strictObject({ firstDay: date, lastDay: date })).check(z.minLength(1)));

export const returnPremiumFields = z.strictObject({
  contract: z.strictObject({
    firstDay: date,
    lastDay: date,
    premium: amountAboveZero,
    usePeriods: z.optional(usePeriods),
  }),
  termination: z.strictObject({ reason: z.enum(reasons), eventOn: z.optional(date), appliedOn: date }),
  options: z.optional(z.strictObject({ returnableShare: z.optional(share), rounding: z.optional(rounding) })),
});

export type ReturnPremiumFacts = z.output<typeof returnPremiumFields>;

export const checkReturnPremium: CrossCheck<ReturnPremiumFacts> = (facts, issues) => {
  checkTerm(facts, issues);
  checkUsePeriods(facts, issues);
  checkEvent(facts, issues);
};

function checkTerm({ contract = {} }: Draft<ReturnPremiumFacts>, issues: InputIssues): void {
  if (isAfter(contract.firstDay, contract.lastDay)) {
    issues.refuse("dates-out-of-order", "contract.lastDay", "contract.firstDay");
  }
}

/** Use periods lie in the term, in their order, and share no day. */
function checkUsePeriods({ contract = {} }: Draft<ReturnPremiumFacts>, issues: InputIssues): void {
  const { usePeriods = [] } = contract;
  const at = (index: number, field: "firstDay" | "lastDay"): Path => ["contract", "usePeriods", index, field];
  const refuse = (path: Path, other: Path): void => issues.refuseAt("dates-out-of-order", path, other);

  for (const [index, { firstDay, lastDay } = {}] of usePeriods.entries()) {
    const lastDayBefore = usePeriods[index - 1]?.lastDay;
    if (isAfter(contract.firstDay, firstDay)) refuse(at(index, "firstDay"), ["contract", "firstDay"]);
    if (firstDay !== undefined && lastDayBefore !== undefined && lastDayBefore >= firstDay) {
      refuse(at(index, "firstDay"), at(index - 1, "lastDay"));
    }
    if (isAfter(firstDay, lastDay)) refuse(at(index, "lastDay"), at(index, "firstDay"));
    if (isAfter(lastDay, contract.lastDay)) refuse(at(index, "lastDay"), ["contract", "lastDay"]);
  }
}

/** An event is told of on its day or later, and is needed where the contract ends on its day. */
function checkEvent({ termination = {} }: Draft<ReturnPremiumFacts>, issues: InputIssues): void {
  const { reason, eventOn, appliedOn } = termination;
  const isNeeded = reason !== undefined && grounds[reason].endsOn === "eventOn";
  if (isNeeded && issues.isLeftOut("termination.eventOn", eventOn)) {
    issues.refuse("missing-field", "termination.eventOn");
  }
  if (isAfter(eventOn, appliedOn)) issues.refuse("dates-out-of-order", "termination.appliedOn", "termination.eventOn");
}
