/** `osago/return-premium` recomputed from the law and the page, its days walked through one by one. */

import { nextDay } from "./days.js";
import { paymentOf } from "./fourteen-days.js";
import { fraction, multiply } from "./fractions.js";
import {
  type AmountInput,
  printAmount,
  type Rounding,
  readAmount,
  readShare,
  roundToUnit,
  type ShareInput,
} from "./money.js";
import { DEFAULT_ROUNDING, type TermDays } from "./return-parts.js";

/** Reasons that end the contract on the day of the event. */
export const REASONS_BY_EVENT = [
  "owner-died",
  "policyholder-died",
  "vehicle-lost",
  "vehicle-destroyed",
  "vehicle-scrapped",
  "organisation-liquidated",
  "insurer-liquidated",
] as const;

/** Reasons that end it on the day of the application, with a return. */
export const REASONS_BY_APPLICATION = ["licence-revoked", "vehicle-sold", "military-service"] as const;

/** Reasons that end it on the day of the application and give nothing back. */
export const REASONS_WITHOUT_RETURN = ["false-information", "instalment-unpaid", "own-wish"] as const;

export type OsagoReason =
  | (typeof REASONS_BY_EVENT)[number]
  | (typeof REASONS_BY_APPLICATION)[number]
  | (typeof REASONS_WITHOUT_RETURN)[number];

export interface OsagoInput {
  readonly contract: {
    readonly firstDay: string;
    readonly lastDay: string;
    readonly premium: AmountInput;
    readonly usePeriods?: readonly TermDays[] | undefined;
  };
  readonly termination: {
    readonly reason: OsagoReason;
    readonly eventOn?: string | undefined;
    readonly appliedOn: string;
  };
  readonly options?:
    | { readonly returnableShare?: ShareInput | undefined; readonly rounding?: Rounding | undefined }
    | undefined;
}

export interface OsagoReturn {
  readonly ground: OsagoReason;
  readonly clause: "40-FZ 10(4)";
  readonly currency: "RUB";
  readonly returnPremium: string;
  readonly retainedPremium: string;
  readonly terminatedOn: string;
  readonly days: { readonly term: number; readonly unused: number };
  readonly dueOn: string | null;
  readonly noDueDay?: string;
  readonly documents: readonly string[];
  readonly assumed: readonly (readonly string[])[];
  /** Codes, each once; their order means nothing. */
  readonly notes: readonly string[];
}

export interface OutsideEdition {
  readonly error: "outside-edition";
}

/** The page that prints 77% is not older. */
const FIRST_DAY_OF_THE_SHARE = "2018-06-01";

const FIRST_DAY_OF_MILITARY_SERVICE = "2023-01-30";

export function isByEvent(reason: OsagoReason): boolean {
  return REASONS_BY_EVENT.some((candidate) => candidate === reason);
}

function terminationDay({ reason, eventOn, appliedOn }: OsagoInput["termination"]): string {
  if (!isByEvent(reason)) return appliedOn;
  if (eventOn === undefined) throw new Error(`${reason} needs the day of the event`);
  return eventOn;
}

/** Walks through the term: a day counts when a use period covers it, and is unused when it comes after the end. */
function countUseDays(contract: OsagoInput["contract"], terminatedOn: string): OsagoReturn["days"] {
  const { firstDay, lastDay, usePeriods = [{ firstDay, lastDay }] } = contract;
  let term = 0;
  let unused = 0;
  for (let day = firstDay; day <= lastDay; day = nextDay(day)) {
    const isInUse = usePeriods.some((period) => period.firstDay <= day && day <= period.lastDay);
    if (isInUse) term += 1;
    if (isInUse && day > terminatedOn) unused += 1;
  }
  return { term, unused };
}

/** What goes back, in kopecks. */
function returnedAmount({ contract, termination, options = {} }: OsagoInput, days: OsagoReturn["days"]): bigint {
  if (REASONS_WITHOUT_RETURN.some((reason) => reason === termination.reason)) return 0n;
  const premium = readAmount(contract.premium);
  const unusedPart = fraction(premium * BigInt(days.unused), 100n * BigInt(days.term));
  const exact = multiply(unusedPart, readShare(options.returnableShare ?? "0.77"));
  const rounded = roundToUnit(exact, options.rounding ?? DEFAULT_ROUNDING);
  return rounded > premium ? premium : rounded;
}

function documentsFor(reason: OsagoReason): string[] {
  const always = ["policy-original", "premium-receipts", "passport"];
  if (reason === "vehicle-sold") return [...always, "sale-document"];
  if (reason === "owner-died" || reason === "policyholder-died") return [...always, "death-certificate"];
  if (reason === "vehicle-lost") return [...always, "loss-certificate"];
  // The page asks for the act on a destroyed and on a scrapped vehicle alike.
  if (reason === "vehicle-destroyed" || reason === "vehicle-scrapped") return [...always, "disposal-act"];
  return always;
}

function notesOnReason({ reason, eventOn }: OsagoInput["termination"]): string[] {
  const notes: string[] = [];
  if (reason === "organisation-liquidated") notes.push("right-disputed");
  if (reason === "insurer-liquidated" || reason === "licence-revoked") notes.push("collection-doubtful");
  if (eventOn !== undefined && !isByEvent(reason)) notes.push("event-day-not-used");
  return notes;
}

export function osagoReturn(input: OsagoInput): OsagoReturn | OutsideEdition {
  const { contract, termination, options = {} } = input;
  const { reason, appliedOn } = termination;
  if (reason === "military-service" && appliedOn < FIRST_DAY_OF_MILITARY_SERVICE) return { error: "outside-edition" };

  const { unit } = options.rounding ?? DEFAULT_ROUNDING;
  const terminatedOn = terminationDay(termination);
  const days = countUseDays(contract, terminatedOn);
  const returned = returnedAmount(input, days);
  const { notes, ...due } = paymentOf(returned, appliedOn);
  return {
    ground: reason,
    clause: "40-FZ 10(4)",
    currency: "RUB",
    returnPremium: printAmount(returned, unit),
    retainedPremium: printAmount(readAmount(contract.premium) - returned, unit),
    terminatedOn,
    days,
    ...due,
    documents: documentsFor(reason),
    assumed: contract.usePeriods === undefined ? [["contract", "usePeriods"]] : [],
    notes: [
      ...notesOnReason(termination),
      ...(returned > 0n && contract.firstDay < FIRST_DAY_OF_THE_SHARE ? ["share-not-verified"] : []),
      ...notes,
    ],
  };
}
