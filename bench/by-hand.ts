import { crossFieldIssues } from "./by-hand/checks.js";
import { addWorkingDays, printDay } from "./by-hand/days.js";
import type { Money } from "./by-hand/decimal.js";
import { type EndedContract, endedContract } from "./by-hand/ended-contract.js";
import { InputError, issuesOf } from "./by-hand/errors.js";
import { decide } from "./by-hand/grounds.js";
import { EDITION, notesOn } from "./by-hand/notes.js";
import type { Ground, Note, ReturnPremium } from "./by-hand/result.js";
import { type Facts, inputSchema } from "./by-hand/schema.js";
import { settle } from "./by-hand/settle.js";

const ruleSet = { id: "ogpo-plus", edition: EDITION };
const PAYMENT_WORKING_DAYS = 5;

/**
 * `ogpo-plus/return-premium` as a good developer would ship it without the library: zod reads the input, date-fns
 * counts the days, decimal.js computes. Same fields, same steps, same refusals, no import from the library. It lacks
 * the `calendar` option and, while a field is invalid, the cross-field checks of the others.
 */
export function returnPremiumByHand(input: unknown): ReturnPremium {
  const facts = readFacts(input);
  const ended = endedContract(facts);
  const { rule, considered } = decide(ended);
  const { ground, clause, law } = rule;
  const settlement = settle(ended, ground, clause);
  const { returned, returnPremium = null, retainedPremium = null, steps = [] } = settlement ?? {};
  const notes = notesOn(ended, ground, returned);
  const dueOn = paymentDay(ended, returned, notes);
  return deepFreeze({
    operation: "ogpo-plus/return-premium",
    ruleSet,
    ground,
    clause,
    ...(law !== undefined && { law }),
    currency: "KZT",
    returnPremium,
    retainedPremium,
    days: daysOf(ended, ground),
    dueOn,
    ...(ended.coolingOff && {
      coolingOff: { lastDay: printDay(ended.coolingOff.lastDay), shifted: ended.coolingOff.shifted },
    }),
    considered,
    missing: settlement === undefined ? [["termination", "agreedReturn"]] : [],
    documents:
      ended.reason === "withdrawal" ? ["termination-application"] : ["termination-application", "reason-evidence"],
    steps,
    notes,
    assumed: defaultsUsed(facts),
    conventions: ended.conventions,
  });
}

/** The fields, every one valid and all in agreement, or an error that lists what is wrong. */
function readFacts(input: unknown): Facts {
  const read = inputSchema.safeParse(input);
  if (!read.success) throw new InputError("invalid-input", issuesOf(read.error, input));
  const issues = crossFieldIssues(read.data);
  if (issues.length > 0) throw new InputError("invalid-input", issues);
  return read.data;
}

/** The last day to pay (9.13), or null and, where a reader should know why, a note. */
function paymentDay({ reason, appliedOn }: EndedContract, returned: Money | undefined, notes: Note[]): string | null {
  if (returned === undefined || returned.isZero()) return null;
  if (reason === "insurer-liquidated") {
    notes.push({ code: "creditors-order", clause: "9.13", facts: {} });
    return null;
  }
  const day = addWorkingDays(appliedOn, PAYMENT_WORKING_DAYS);
  if (day !== undefined) return printDay(day);
  notes.push({ code: "calendar-not-published", clause: "9.13", facts: { appliedOn: printDay(appliedOn) } });
  return null;
}

function daysOf({ termDays, usedDays, elapsedDays }: EndedContract, ground: Ground): ReturnPremium["days"] {
  const hasNoUsedDays = ground === "never-in-force" || ground === "before-start";
  const used = hasNoUsedDays ? 0 : ground === "replacement" ? elapsedDays : usedDays;
  return { term: termDays, used, unused: termDays - used };
}

function defaultsUsed({ contract, termination }: Facts): ReturnPremium["assumed"] {
  const assumed: string[][] = [];
  if (contract.paidPremium === undefined) assumed.push(["contract", "paidPremium"]);
  if (contract.paidClaims === undefined) assumed.push(["contract", "paidClaims"]);
  if (termination.appliedOn === undefined) assumed.push(["termination", "appliedOn"]);
  return assumed;
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) for (const item of value) deepFreeze(item);
  else for (const key in value) deepFreeze(value[key]);
  return Object.freeze(value);
}
