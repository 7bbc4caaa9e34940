/** `ogpo-vts/return-premium` recomputed from arts. 13 and 15 of Law 446-II, in whole numbers. */

import { daysBetween } from "./days.js";
import { fraction } from "./fractions.js";
import { kzCivilCodeReturn, type Policyholder } from "./kz-civil-code.js";
import { type AmountInput, printAmount, type Rounding, readAmount, roundToUnit } from "./money.js";
import {
  type Circumstance,
  countDays,
  type DayCounts,
  DEFAULT_ROUNDING,
  hasUncheckedCondition,
  type ReturnOptions,
  termDays,
  usedDays,
} from "./return-parts.js";

export type OgpoVtsReason = "withdrawal" | "insurer-breach" | "replacement" | Circumstance;

export interface OgpoVtsInput {
  readonly contract: {
    readonly concludedOn: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly premium: AmountInput;
    readonly paidPremium?: AmountInput | undefined;
    readonly policyholder: Policyholder;
  };
  readonly termination: {
    readonly reason: OgpoVtsReason;
    readonly terminatedOn: string;
    readonly appliedOn?: string | undefined;
  };
  readonly options?: Pick<ReturnOptions, "usedDays" | "rounding"> | undefined;
}

export type OgpoVtsGround = "before-start" | "insurer-fault" | "replacement" | "retained-share";

export interface OgpoVtsReturn {
  readonly ground: OgpoVtsGround;
  readonly clause: string;
  readonly law?: string;
  readonly returnPremium: string;
  readonly retainedPremium: string;
  readonly retainedShare?: string;
  readonly days: DayCounts;
  readonly dueOn: null;
  readonly noDueDay: "nothing-due" | "creditors-order" | "no-statutory-term";
  /** Codes, each once; their order means nothing. */
  readonly notes: readonly string[];
  /** What the notes of these codes carry. */
  readonly facts: Readonly<Record<string, string>>;
}

const CITATIONS: Record<OgpoVtsGround, { readonly clause: string; readonly law?: string }> = {
  "before-start": { clause: "15(1)", law: "CC 842(1)" },
  "insurer-fault": { clause: "15(1)", law: "CC 842(3)" },
  replacement: { clause: "15(3)" },
  "retained-share": { clause: "15(4)" },
};

const EDITION = "2022-09-12";

/** Up to which per cent of the term, itself not included, so many per cent of the premium are kept. 15(4). */
const BELOW: readonly (readonly [elapsed: number, kept: number])[] = [
  [4, 15],
  [8, 20],
  [17, 30],
  [25, 40],
  [33, 50],
  [42, 60],
  [50, 70],
  [58, 75],
  [67, 80],
  [75, 85],
  [83, 90],
  [92, 95],
];

/** How many per cent of the paid premium are kept after so many days of the term. */
export function percentKept(used: number, term: number): number {
  for (const [elapsed, kept] of BELOW) if (100 * used < elapsed * term) return kept;
  return 100;
}

export const paidPremiumOf = ({ contract }: OgpoVtsInput): bigint =>
  readAmount(contract.paidPremium ?? contract.premium);

export const roundingOf = ({ options = {} }: OgpoVtsInput): Rounding => options.rounding ?? DEFAULT_ROUNDING;

function groundOf({ contract, termination }: OgpoVtsInput): OgpoVtsGround {
  if (termination.terminatedOn < contract.firstDay) return "before-start";
  if (termination.reason === "insurer-breach") return "insurer-fault";
  return termination.reason === "replacement" ? "replacement" : "retained-share";
}

/** The days from the first to the end, and the day of the end itself unless the application came before it. 15(3). */
export function elapsedDays({ contract, termination }: OgpoVtsInput): number {
  const { terminatedOn, appliedOn = terminatedOn } = termination;
  const before = daysBetween(contract.firstDay, terminatedOn);
  return appliedOn < terminatedOn ? before : before + 1;
}

function usedDaysUnder(ground: OgpoVtsGround, input: OgpoVtsInput): number {
  if (ground === "replacement") return elapsedDays(input);
  return usedDays(input.contract, input.termination.terminatedOn, input.options ?? {});
}

/** What the insurer keeps, in hundredths: paid × parts ÷ of, rounded, never above what was paid. */
function keptPart(input: OgpoVtsInput, parts: number, of: number): bigint {
  const paid = paidPremiumOf(input);
  const rounded = roundToUnit(fraction(paid * BigInt(parts), 100n * BigInt(of)), roundingOf(input));
  return rounded < paid ? rounded : paid;
}

function keptUnder(ground: OgpoVtsGround, used: number, input: OgpoVtsInput): bigint {
  const term = termDays(input.contract);
  if (ground === "before-start" || ground === "insurer-fault") return 0n;
  if (ground === "replacement") return keptPart(input, used, term);
  const percent = percentKept(used, term);
  // All of it is no formula's result, and is not rounded.
  return percent === 100 ? paidPremiumOf(input) : keptPart(input, percent, 100);
}

/** The amount by which the Civil Code gives more on the same facts; undefined where it does not, or does not say. */
function codeGivesMore(returned: bigint, { contract, termination, options }: OgpoVtsInput): bigint | undefined {
  const { reason, terminatedOn, appliedOn } = termination;
  if (reason === "replacement") return undefined;
  const code = kzCivilCodeReturn({
    contract,
    termination: { reason, terminatedOn, appliedOn },
    options: { usedDays: options?.usedDays, rounding: options?.rounding },
  });
  if ("error" in code) return undefined;
  const difference = readAmount(code.returnPremium) - returned;
  return difference > 0n ? difference : undefined;
}

/** Facts of notes by the code of their note; every code here is a note. */
function factsOf(ground: OgpoVtsGround, returned: bigint, input: OgpoVtsInput): Record<string, string> {
  if (ground !== "retained-share") return {};
  const facts: Record<string, string> = {};
  const difference = codeGivesMore(returned, input);
  if (difference !== undefined) facts["civil-code-returns-more"] = printAmount(difference, roundingOf(input).unit);
  const { reason } = input.termination;
  if (hasUncheckedCondition(reason)) {
    facts["condition-not-checked"] =
      reason === "object-alienated"
        ? "insurer-objects-to-new-policyholder"
        : "insured-was-not-policyholder-and-not-replaced";
  }
  return facts;
}

/** Why there is no day to pay, and the note that says so. No clause of the Law sets one. */
function payment(returned: bigint, { termination }: OgpoVtsInput): Pick<OgpoVtsReturn, "noDueDay" | "notes"> {
  if (returned === 0n) return { noDueDay: "nothing-due", notes: [] };
  if (termination.reason === "insurer-liquidated") return { noDueDay: "creditors-order", notes: ["creditors-order"] };
  return { noDueDay: "no-statutory-term", notes: ["no-statutory-payment-term"] };
}

export function ogpoVtsReturn(input: OgpoVtsInput): OgpoVtsReturn {
  const { contract } = input;
  const ground = groundOf(input);
  const used = usedDaysUnder(ground, input);
  const kept = keptUnder(ground, used, input);
  const returned = paidPremiumOf(input) - kept;
  const { unit } = roundingOf(input);
  const { noDueDay, notes } = payment(returned, input);
  const facts = factsOf(ground, returned, input);
  const share = printAmount(BigInt(percentKept(used, termDays(contract))), "0.01");
  return {
    ground,
    ...CITATIONS[ground],
    returnPremium: printAmount(returned, unit),
    retainedPremium: printAmount(kept, unit),
    ...(ground === "retained-share" && { retainedShare: share }),
    days: countDays(contract, used),
    dueOn: null,
    noDueDay,
    notes: [...(contract.concludedOn < EDITION ? ["concluded-before-edition"] : []), ...Object.keys(facts), ...notes],
    facts,
  };
}
