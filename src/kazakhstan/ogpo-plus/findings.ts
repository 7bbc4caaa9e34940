import type { Trace } from "../../formulas/trace.js";
import type { ClaimEligibilityFacts } from "./claim-eligibility.fields.js";

type Claim = ClaimEligibilityFacts["claim"];

/** A claim field whose value may be unknown. */
export type ClaimFact = Exclude<keyof Claim, "accidentOn">;

/** Missing information: a fact, or the MRP for the payout date if it has not been published. */
export type MissingFact = ClaimFact | "mrp";

/** Whether a statement is true given the known facts, in Kleene's three-valued logic. */
export interface Finding {
  /** Whether the statement is true; null if the facts do not settle the question. */
  readonly holds: boolean | null;
  /** The unknown facts that could still settle the question; empty once the question is settled. */
  readonly missing: readonly MissingFact[];
  /** Any missing facts, each of which could make the statement true on its own. */
  readonly sufficient: readonly MissingFact[];
}

/** Decides from the facts whether a statement is true, and records its calculations. */
export type Judge = (facts: ClaimEligibilityFacts, trace: Trace) => Finding;

export const decided = (holds: boolean): Finding => ({ holds, missing: [], sufficient: [] });

/**
 * The finding for an undecided statement; by default, a single missing fact is sufficient to make the statement true.
 */
export const leftOpen = (
  missing: readonly MissingFact[],
  sufficient = missing.length === 1 ? missing : [],
): Finding => ({
  holds: null,
  missing,
  sufficient,
});

/**
 * Whether both statements are true. If both depend on the same fact, a single value of that fact is assumed to make
 * both true.
 */
export function conjunction(a: Finding, b: Finding): Finding {
  if (a.holds === false || b.holds === false) return decided(false);
  if (a.holds === true && b.holds === true) return decided(true);
  const missing = unite(a.missing, b.missing);
  const makesHold = ({ holds, sufficient }: Finding, fact: MissingFact) => holds === true || sufficient.includes(fact);
  return { holds: null, missing, sufficient: missing.filter((fact) => makesHold(a, fact) && makesHold(b, fact)) };
}

/** Whether at least one of two statements is true. */
function disjunction(a: Finding, b: Finding): Finding {
  if (a.holds === true || b.holds === true) return decided(true);
  if (a.holds === false && b.holds === false) return decided(false);
  return { holds: null, missing: unite(a.missing, b.missing), sufficient: unite(a.sufficient, b.sufficient) };
}

const unite = (a: readonly MissingFact[], b: readonly MissingFact[]): readonly MissingFact[] => [
  ...new Set([...a, ...b]),
];

export const both =
  (a: Judge, b: Judge): Judge =>
  (facts, trace) =>
    conjunction(a(facts, trace), b(facts, trace));

export const either =
  (a: Judge, b: Judge): Judge =>
  (facts, trace) =>
    disjunction(a(facts, trace), b(facts, trace));

/** A fact that is true or false. */
type TrueOrFalse = {
  [Fact in ClaimFact]: Exclude<Claim[Fact], null | undefined> extends boolean ? Fact : never;
}[ClaimFact];

export const isTrue =
  (fact: TrueOrFalse): Judge =>
  ({ claim }) =>
    isUnknown(claim, fact) ? leftOpen([fact]) : decided(claim[fact] === true);

export const isFalse =
  (fact: TrueOrFalse): Judge =>
  ({ claim }) =>
    isUnknown(claim, fact) ? leftOpen([fact]) : decided(claim[fact] === false);

const isUnknown = (claim: Claim, fact: ClaimFact): boolean => (claim[fact] ?? null) === null;

/** The unknown facts in a list. */
export const unknownAmong = (claim: Claim, facts: readonly ClaimFact[]): readonly ClaimFact[] =>
  facts.filter((fact) => isUnknown(claim, fact));
