import type { Trace } from "../../formulas/trace.js";
import type { ClaimEligibilityFacts } from "./claim-eligibility.fields.js";

type Claim = ClaimEligibilityFacts["claim"];

/** A field of a claim that may be unknown. */
export type ClaimFact = Exclude<keyof Claim, "accidentOn">;

/** What can be missing: a fact, or the index of a payout day for which none is published. */
export type MissingFact = ClaimFact | "mrp";

/** What the facts say of a statement, in Kleene's three-valued logic. */
export interface Finding {
  /** Null where the facts leave it open. */
  readonly holds: boolean | null;
  /** The unknown facts that can still decide it; none once it is decided. */
  readonly missing: readonly MissingFact[];
  /** Of these, the facts of which one value alone makes it hold. */
  readonly sufficient: readonly MissingFact[];
}

/** Judges a statement by the facts. What it computes on the way it records. */
export type Judge = (facts: ClaimEligibilityFacts, trace: Trace) => Finding;

export const decided = (holds: boolean): Finding => ({ holds, missing: [], sufficient: [] });

/** Left open by unknown facts; a fact that is the only one is sufficient, unless it is said otherwise. */
export const leftOpen = (
  missing: readonly MissingFact[],
  sufficient = missing.length === 1 ? missing : [],
): Finding => ({
  holds: null,
  missing,
  sufficient,
});

/** Whether both statements hold. A fact that both rest on is taken to make both hold by one and the same value. */
export function conjunction(a: Finding, b: Finding): Finding {
  if (a.holds === false || b.holds === false) return decided(false);
  if (a.holds === true && b.holds === true) return decided(true);
  const missing = unite(a.missing, b.missing);
  const makesHold = ({ holds, sufficient }: Finding, fact: MissingFact) => holds === true || sufficient.includes(fact);
  return { holds: null, missing, sufficient: missing.filter((fact) => makesHold(a, fact) && makesHold(b, fact)) };
}

/** Whether one of two statements holds, or both. */
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

/** Of some facts those that are unknown. */
export const unknownAmong = (claim: Claim, facts: readonly ClaimFact[]): readonly ClaimFact[] =>
  facts.filter((fact) => isUnknown(claim, fact));
