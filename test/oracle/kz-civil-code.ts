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
  readonly coolingOff?: CoolingOff;
  /** Codes, each once; their order means nothing. */
  readonly notes: readonly string[];
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

const EDITION = "1999-07-01";

function appliedOnOf({ termination }: KzCivilCodeInput): string {
  return termination.appliedOn ?? termination.terminatedOn;
}

function decideGround(input: KzCivilCodeInput, window: CoolingOffWindow): KzCivilCodeGround | "undecidable" {
  const { contract, termination } = input;
  const isNaturalPerson = contract.policyholder === "natural-person";
  if (termination.terminatedOn < contract.firstDay) return "before-start";
  if (termination.reason === "insurer-breach") return "insurer-fault";
  if (isCircumstance(termination.reason)) return "art-841-1";
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

/** The day to pay by, and the notes that explain it. */
function payment(input: KzCivilCodeInput, isDue: boolean): { dueOn: string | null; notes: string[] } {
  const { reason } = input.termination;
  if (!isDue) return { dueOn: null, notes: [] };
  if (reason === "insurer-liquidated") return { dueOn: null, notes: ["creditors-order"] };
  if (reason !== "loan-repaid") return { dueOn: null, notes: ["no-statutory-payment-term"] };
  const dueOn = nthWorkingDayAfter(appliedOnOf(input), 5, input.options?.calendar);
  return dueOn === undefined ? { dueOn: null, notes: ["calendar-not-published"] } : { dueOn, notes: [] };
}

function furtherNotes(ground: KzCivilCodeGround, input: KzCivilCodeInput, window: CoolingOffWindow): string[] {
  const { contract, termination } = input;
  const isKindUnknown = contract.kind === undefined || contract.kind === null;
  const notes: string[] = [];
  if (contract.concludedOn < EDITION) notes.push("concluded-before-edition");
  if (ground === "cooling-off" && isKindUnknown) notes.push("cooling-off-exceptions-not-checked");
  if (termination.reason === "withdrawal" && !window.isPublished) notes.push("calendar-not-published");
  if (hasUncheckedCondition(termination.reason)) notes.push("condition-not-checked");
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
  const { dueOn, notes } = payment(input, returned > 0n);
  const { lastDay, shifted } = window;
  return {
    ground,
    clause: CLAUSES[ground],
    returnPremium: printAmount(returned, unit),
    retainedPremium: printAmount(received - returned, unit),
    days: countDays(contract, usedDays(contract, termination.terminatedOn, options)),
    dueOn,
    ...(termination.reason === "withdrawal" ? { coolingOff: { lastDay, shifted } } : {}),
    notes: [...notes, ...furtherNotes(ground, input, window)],
  };
}
