/** `kz-civil-code/return-premium` recomputed from its clauses. */

import { nthWorkingDayAfter } from "./calendar.js";
import { ZERO } from "./fractions.js";
import { type AmountInput, printAmount, readAmount, roundToUnit } from "./money.js";
import {
  type Circumstance,
  type CoolingOff,
  type CoolingOffWindow,
  coolingOffWindow,
  costsOf,
  countDays,
  type DayCounts,
  DEFAULT_ROUNDING,
  hasUncheckedCondition,
  isCircumstance,
  isInWindow,
  paidLess,
  proRata,
  type ReturnOptions,
  termDays,
  usedDays,
  type YearFacts,
  yearFactsOf,
} from "./return-parts.js";

export type ContractKind = "ordinary" | "loan-linked" | "annuity" | "accumulation";
export type Policyholder = "natural-person" | "legal-entity";
export type KzCivilCodeReason = "withdrawal" | "insurer-breach" | "loan-repaid" | Circumstance;

export interface KzCivilCodeInput {
  readonly contract: {
    readonly concludedOn: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly premium: AmountInput;
    readonly paidPremium?: AmountInput | undefined;
    readonly policyholder: Policyholder;
    readonly kind?: ContractKind | null | undefined;
  };
  readonly termination: {
    readonly reason: KzCivilCodeReason;
    readonly terminatedOn: string;
    readonly appliedOn?: string | undefined;
  };
  readonly options?: ReturnOptions | undefined;
}

export type KzCivilCodeGround =
  | "before-start"
  | "insurer-fault"
  | "art-841-1"
  | "loan-repaid"
  | "cooling-off"
  | "art-841-2";

export interface KzCivilCodeReturn {
  readonly ground: KzCivilCodeGround;
  readonly clause: string;
  readonly returnPremium: string;
  readonly retainedPremium: string;
  readonly days: DayCounts;
  readonly dueOn: string | null;
  readonly noDueDay?: string;
  readonly coolingOff?: CoolingOff;
  /** Codes, each once; their order means nothing. */
  readonly notes: readonly string[];
  /** What the notes of these codes carry. */
  readonly facts: Readonly<Record<string, string>>;
}

export interface OracleError {
  readonly error: "outside-scope" | "no-parameter-for-date";
}

const CLAUSES: Record<KzCivilCodeGround, string> = {
  "before-start": "842(1)",
  "insurer-fault": "842(3)",
  "art-841-1": "842(1)",
  "loan-repaid": "842(2)",
  "cooling-off": "842(2)",
  "art-841-2": "842(2)",
};

/** Since that day 842(2) has the cooling-off, the return after a repaid loan with its five days, and the cap on costs. */
const EDITION = "2022-09-12";

const isBeforeEdition = ({ contract }: KzCivilCodeInput): boolean => contract.concludedOn < EDITION;

function appliedOnOf({ termination }: KzCivilCodeInput): string {
  return termination.appliedOn ?? termination.terminatedOn;
}

function decideGround(input: KzCivilCodeInput, window: CoolingOffWindow): KzCivilCodeGround | "undecidable" {
  const { contract, termination } = input;
  const isNaturalPerson = contract.policyholder === "natural-person";
  if (termination.terminatedOn < contract.firstDay) return "before-start";
  if (termination.reason === "insurer-breach") return "insurer-fault";
  if (isCircumstance(termination.reason)) return "art-841-1";
  if (isBeforeEdition(input)) return "art-841-2";
  if (termination.reason === "loan-repaid") return isNaturalPerson ? "loan-repaid" : "art-841-2";
  if (!isNaturalPerson || contract.kind === "annuity") return "art-841-2";
  const inWindow = isInWindow(appliedOnOf(input), window);
  if (inWindow === "undecidable") return "undecidable";
  return inWindow === "yes" ? "cooling-off" : "art-841-2";
}

/** What goes back, in hundredths. */
function returnedAmount(ground: KzCivilCodeGround, input: KzCivilCodeInput): bigint {
  const { contract, termination, options = {} } = input;
  const premium = readAmount(contract.premium);
  const received = readAmount(contract.paidPremium ?? contract.premium);
  if (ground === "before-start" || ground === "insurer-fault") return received;
  if (ground === "art-841-2") return 0n;
  const earned = proRata(premium, usedDays(contract, termination.terminatedOn, options), termDays(contract));
  const costs = ground === "art-841-1" ? ZERO : costsOf(received, options);
  const rounded = roundToUnit(paidLess(received, earned, costs), options.rounding ?? DEFAULT_ROUNDING);
  return rounded > received ? received : rounded;
}

interface Payment {
  readonly dueOn: string | null;
  readonly noDueDay?: string;
  readonly notes: readonly string[];
  readonly yearFacts: YearFacts;
}

/** The day to pay by, or why there is none. */
function payment(input: KzCivilCodeInput, isDue: boolean): Payment {
  const { reason } = input.termination;
  const noDay = (noDueDay: string, ...notes: string[]): Payment => ({ dueOn: null, noDueDay, notes, yearFacts: {} });
  if (!isDue) return noDay("nothing-due");
  if (reason === "insurer-liquidated") return noDay("creditors-order", "creditors-order");
  if (reason !== "loan-repaid" || isBeforeEdition(input)) {
    return noDay("no-statutory-term", "no-statutory-payment-term");
  }
  const { calendar } = input.options ?? {};
  const dueOn = nthWorkingDayAfter(appliedOnOf(input), 5, calendar);
  const yearFacts = yearFactsOf(appliedOnOf(input), 5, calendar);
  if (dueOn === undefined) return { dueOn: null, noDueDay: "calendar-not-published", notes: [], yearFacts };
  return { dueOn, notes: [], yearFacts };
}

function furtherNotes(ground: KzCivilCodeGround, input: KzCivilCodeInput): string[] {
  const { contract, termination } = input;
  const isKindUnknown = contract.kind === undefined || contract.kind === null;
  const notes: string[] = [];
  if (isBeforeEdition(input)) notes.push("concluded-before-edition");
  if (ground === "cooling-off" && isKindUnknown) notes.push("cooling-off-exceptions-not-checked");
  if (ground === "cooling-off" && contract.kind === "loan-linked") notes.push("loan-linked-exception-disputed");
  if (ground === "art-841-1" && hasUncheckedCondition(termination.reason)) notes.push("condition-not-checked");
  return notes;
}

export function kzCivilCodeReturn(input: KzCivilCodeInput): KzCivilCodeReturn | OracleError {
  const { contract, termination, options = {} } = input;
  if (contract.kind === "accumulation") return { error: "outside-scope" };
  const window = coolingOffWindow(contract.concludedOn, options);
  const ground = decideGround(input, window);
  if (ground === "undecidable") return { error: "no-parameter-for-date" };

  const { unit } = options.rounding ?? DEFAULT_ROUNDING;
  const received = readAmount(contract.paidPremium ?? contract.premium);
  const returned = returnedAmount(ground, input);
  const { dueOn, noDueDay, notes, yearFacts } = payment(input, returned > 0n);
  const { lastDay, shifted, verified } = window;
  const isNaturalPerson = contract.policyholder === "natural-person";
  const hasWindow = termination.reason === "withdrawal" && isNaturalPerson && !isBeforeEdition(input);
  const facts = { ...yearFacts, ...(hasWindow && window.yearFacts) };
  return {
    ground,
    clause: CLAUSES[ground],
    returnPremium: printAmount(returned, unit),
    retainedPremium: printAmount(received - returned, unit),
    days: countDays(contract, usedDays(contract, termination.terminatedOn, options)),
    dueOn,
    ...(noDueDay !== undefined && { noDueDay }),
    ...(hasWindow && { coolingOff: { lastDay, shifted, verified } }),
    notes: [...notes, ...furtherNotes(ground, input), ...Object.keys(facts)],
    facts,
  };
}
