/** `ogpo-plus/return-premium` recomputed from its clauses. */

import { nthWorkingDayAfter } from "./calendar.js";
import { daysBetween } from "./days.js";
import type { Fraction } from "./fractions.js";
import { kzCivilCodeReturn, type OracleError } from "./kz-civil-code.js";
import { type AmountInput, printAmount, type Rounding, readAmount, roundToUnit } from "./money.js";
import {
  appliedOnOf,
  areClaimsABar,
  CITATIONS,
  decideGround,
  type OgpoPlusGround,
  type OgpoPlusInput,
  type OgpoPlusReason,
  paidPremiumOf,
} from "./ogpo-plus-grounds.js";
import {
  type CoolingOff,
  coolingOffWindow,
  costsOf,
  countDays,
  type DayCounts,
  DEFAULT_ROUNDING,
  hasUncheckedCondition,
  isCircumstance,
  paidLess,
  proRata,
  termDays,
  usedDays,
  type YearFacts,
  yearFactsOf,
} from "./return-parts.js";

export interface OgpoPlusReturn {
  readonly ground: OgpoPlusGround;
  readonly clause: string;
  readonly law?: string;
  /** Null, as the retained premium, where the parties have yet to agree. */
  readonly returnPremium: string | null;
  readonly retainedPremium: string | null;
  readonly days: DayCounts;
  readonly dueOn: string | null;
  readonly noDueDay?: string;
  readonly coolingOff?: CoolingOff;
  readonly documents: readonly string[];
  /** Codes, each once; their order means nothing. */
  readonly notes: readonly string[];
  /** What the notes of these codes carry: a difference, the pro-rata amount, a condition, a year. */
  readonly facts: Readonly<Record<string, string>>;
}

const EDITION = "2024-05-14";

function roundingOf({ options = {} }: OgpoPlusInput): Rounding {
  return options.rounding ?? DEFAULT_ROUNDING;
}

/** The rounded amount, never above the paid premium. */
function roundedPart(exact: Fraction, input: OgpoPlusInput): bigint {
  const rounded = roundToUnit(exact, roundingOf(input));
  const paid = paidPremiumOf(input);
  return rounded > paid ? paid : rounded;
}

/** n of clause 9.2: the day of the application is inside. */
function replacementDays(input: OgpoPlusInput): number {
  const { contract, termination } = input;
  const before = daysBetween(contract.firstDay, termination.terminatedOn);
  return appliedOnOf(input) >= termination.terminatedOn ? before + 1 : before;
}

function usedDaysUnder(ground: OgpoPlusGround, input: OgpoPlusInput): number {
  if (ground === "never-in-force") return 0;
  if (ground === "replacement") return replacementDays(input);
  return usedDays(input.contract, input.termination.terminatedOn, input.options ?? {});
}

/** What goes back, in hundredths; undefined where the parties have yet to agree. */
function returnedAmount(ground: OgpoPlusGround, input: OgpoPlusInput): bigint | undefined {
  const { contract, termination, options = {} } = input;
  const paid = paidPremiumOf(input);
  const term = termDays(contract);
  switch (ground) {
    case "never-in-force":
    case "before-start":
    case "insurer-fault":
      return paid;
    case "claims-paid":
    case "art-841-2":
      return 0n;
    case "replacement":
      return paid - roundedPart(proRata(paid, replacementDays(input), term), input);
    case "art-841-1":
    case "cooling-off": {
      const earned = proRata(paid, usedDays(contract, termination.terminatedOn, options), term);
      return roundedPart(paidLess(paid, earned, costsOf(paid, options)), input);
    }
    case "by-agreement":
      return termination.agreedReturn === undefined ? undefined : readAmount(termination.agreedReturn);
  }
}

/** The amount by which the Civil Code gives more on the same facts; undefined where it does not, or does not say. */
function statuteDifference(ground: OgpoPlusGround, returned: bigint, input: OgpoPlusInput): string | undefined {
  const { contract, termination, options = {} } = input;
  const { reason, terminatedOn, appliedOn } = termination;
  if (ground !== "claims-paid" && ground !== "art-841-1") return undefined;
  if (reason !== "withdrawal" && !isCircumstance(reason)) return undefined;
  const statute = kzCivilCodeReturn({ contract, termination: { reason, terminatedOn, appliedOn }, options });
  if ("error" in statute) return undefined;
  const difference = readAmount(statute.returnPremium) - returned;
  return difference > 0n ? printAmount(difference, roundingOf(input).unit) : undefined;
}

/** Facts of notes by the code of their note; every code here is a note. */
function factsOf(ground: OgpoPlusGround, returned: bigint | undefined, input: OgpoPlusInput): Record<string, string> {
  const { contract, termination } = input;
  const facts: Record<string, string> = {};
  const difference = returned === undefined ? undefined : statuteDifference(ground, returned, input);
  if (difference !== undefined) facts["statute-returns-more"] = difference;
  if (ground === "by-agreement" && termination.reason === "insurer-demand") {
    const unused = countDays(contract, usedDaysUnder(ground, input)).unused;
    const exact = proRata(paidPremiumOf(input), unused, termDays(contract));
    facts["no-clause-sets-a-return"] = printAmount(roundedPart(exact, input), roundingOf(input).unit);
  }
  if (ground === "art-841-1" && hasUncheckedCondition(termination.reason)) {
    facts["condition-not-checked"] =
      termination.reason === "object-alienated"
        ? "insurer-objects-to-new-policyholder"
        : "insured-was-not-policyholder-and-not-replaced";
  }
  const print = (amount: AmountInput): string => printAmount(readAmount(amount), roundingOf(input).unit);
  if (ground === "insurer-fault" && areClaimsABar(input)) {
    facts["claims-paid-and-insurer-fault"] = print(contract.paidClaims ?? "0");
  }
  if (ground !== "by-agreement" && termination.agreedReturn !== undefined) {
    facts["agreed-return-not-used"] = print(termination.agreedReturn);
  }
  return facts;
}

/** Clause 9.4: a day's notice is due from whoever ends the contract by will. */
function isShortNotice({ termination }: OgpoPlusInput): boolean {
  const { reason, terminatedOn, appliedOn } = termination;
  const isByWill = reason === "withdrawal" || reason === "agreement" || reason === "insurer-demand";
  return isByWill && appliedOn !== undefined && daysBetween(appliedOn, terminatedOn) < 1;
}

/** Notes that carry no facts. */
function plainNotes(input: OgpoPlusInput): string[] {
  const notes: string[] = [];
  if (input.contract.concludedOn < EDITION) notes.push("concluded-before-edition");
  if (isShortNotice(input)) notes.push("short-notice");
  return notes;
}

interface Payment {
  readonly dueOn: string | null;
  readonly noDueDay?: string;
  readonly notes: readonly string[];
  readonly yearFacts: YearFacts;
}

/** The day to pay by, or why there is none. */
function payment(returned: bigint | undefined, input: OgpoPlusInput): Payment {
  const noDay = (noDueDay: string, ...notes: string[]): Payment => ({ dueOn: null, noDueDay, notes, yearFacts: {} });
  if (returned === undefined) return noDay("amount-not-agreed");
  if (returned === 0n) return noDay("nothing-due");
  if (input.termination.reason === "insurer-liquidated") return noDay("creditors-order", "creditors-order");
  const { calendar } = input.options ?? {};
  const dueOn = nthWorkingDayAfter(appliedOnOf(input), 5, calendar);
  const yearFacts = yearFactsOf(appliedOnOf(input), 5, calendar);
  if (dueOn === undefined) return { dueOn: null, noDueDay: "calendar-not-published", notes: [], yearFacts };
  return { dueOn, notes: [], yearFacts };
}

/** Clause 9.11. Nobody applies for what the insurer finds out or demands. */
function documentsFor(reason: OgpoPlusReason): readonly string[] {
  switch (reason) {
    case "non-payment":
    case "insurer-demand":
    case "sum-insured-exhausted":
      return [];
    case "withdrawal":
    case "replacement":
    case "agreement":
      return ["termination-application"];
    default:
      return ["termination-application", "reason-evidence"];
  }
}

export function ogpoPlusReturn(input: OgpoPlusInput): OgpoPlusReturn | OracleError {
  const { contract, termination, options = {} } = input;
  const window = coolingOffWindow(contract.concludedOn, options);
  const ground = decideGround(input, window);
  if (ground === "undecidable") return { error: "no-parameter-for-date" };

  const { unit } = roundingOf(input);
  const returned = returnedAmount(ground, input);
  const { dueOn, noDueDay, notes, yearFacts } = payment(returned, input);
  const { lastDay, shifted, verified } = window;
  const hasWindow = termination.reason === "withdrawal" && contract.policyholder === "natural-person";
  const facts = { ...factsOf(ground, returned, input), ...yearFacts, ...(hasWindow && window.yearFacts) };
  return {
    ground,
    ...CITATIONS[ground],
    returnPremium: returned === undefined ? null : printAmount(returned, unit),
    retainedPremium: returned === undefined ? null : printAmount(paidPremiumOf(input) - returned, unit),
    days: countDays(contract, usedDaysUnder(ground, input)),
    dueOn,
    ...(noDueDay !== undefined && { noDueDay }),
    ...(hasWindow && { coolingOff: { lastDay, shifted, verified } }),
    documents: documentsFor(termination.reason),
    notes: [...plainNotes(input), ...notes, ...Object.keys(facts)],
    facts,
  };
}
