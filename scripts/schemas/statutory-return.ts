import * as z from "zod/mini";
import { usedDaysChoices } from "../../src/kazakhstan/ended-contract/reasons.js";
import { shiftChoices } from "../../src/kazakhstan/periods.js";
import { named } from "./names.js";
import {
  amount,
  amounts,
  codes,
  considered,
  day,
  dayCount,
  fieldPath,
  frame,
  resultRounding,
  share,
} from "./result-frame.js";

/** The table of working days that was used: the built-in one, or the years of the input. */
export const calendarConvention = named(
  "Calendar",
  z.union([
    z.literal("built-in"),
    z.strictObject({ years: z.array(z.int()), daysOff: z.array(day), workingDays: z.array(day) }),
  ]),
);

/** Every choice that shapes a return. */
export const conventions = {
  costs: named("Costs", z.union([z.strictObject({ share }), z.strictObject({ amount })])),
  usedDays: z.enum(usedDaysChoices),
  coolingOffShift: z.enum(shiftChoices),
  calendar: calendarConvention,
  rounding: resultRounding,
};

const termDays = named("TermDays", z.strictObject({ term: dayCount, used: dayCount, unused: dayCount }));

const coolingOff = named("CoolingOff", z.strictObject({ lastDay: day, shifted: z.boolean() }));

/** What the returns of all rule sets of Kazakhstan carry, but for their amounts. */
export const returnFields = {
  ...frame,
  clause: z.string(),
  currency: z.literal("KZT"),
  days: termDays,
  dueOn: z.nullable(day),
  coolingOff: z.exactOptional(coolingOff),
  missing: z.array(fieldPath),
  documents: codes,
};

const ground = named(
  "Ground",
  z.enum(["before-start", "insurer-fault", "art-841-1", "loan-repaid", "cooling-off", "art-841-2"]),
);

/** What the Code makes of an ended contract. */
export const statutoryFields = {
  ...returnFields,
  ...amounts,
  ground,
  considered: z.array(considered(ground)),
  conventions: named("Conventions", z.strictObject(conventions)),
};
