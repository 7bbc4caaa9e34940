/** Wrong judgements of a claim, each with all the rest right. */

import { FACTS, YES_OR_NO_FACTS } from "../../oracle/claim-eligibility.js";
import { nextDay, previousDay } from "../../oracle/days.js";
import { type AmountInput, printAmount, readAmount } from "../../oracle/money.js";
import type { Changes } from "../changes.js";
import type { Outcome, Table } from "../table.js";
import { ogpoPlusClaimEligibilityTable } from "../tables/ogpo-plus.claim-eligibility/index.js";
import {
  at,
  type Mutant,
  mutant,
  type Program,
  textAt,
  withFields,
  withInput,
  withNote,
  withoutNote,
} from "./mutant.js";

const claims: readonly Table[] = [ogpoPlusClaimEligibilityTable];

/** Facts that speak for a claim where they are true. */
const FAVOURABLE: readonly string[] = [
  "inKazakhstan",
  "roadAccident",
  "vehicleNamedInContract",
  "premiumPaid",
  "necessityOrSelfDefence",
  "compulsoryPayoutMade",
];

const isUnknown = (input: unknown, fact: string): boolean => (at(input, `claim.${fact}`) ?? null) === null;

/** Values in the place of all facts that are unknown. */
const withUnknown = (guess: (fact: string, input: unknown) => unknown) =>
  withInput(
    (input): Changes =>
      Object.fromEntries(
        FACTS.filter((fact) => isUnknown(input, fact)).map((fact) => [`claim.${fact}`, guess(fact, input)]),
      ),
  );

/** What a hopeful reader puts there. */
function bestOf(fact: string, input: unknown): unknown {
  const better = {
    depreciation: "1",
    repairCost: "0",
    actualValue: "999999999",
    payoutOn: at(input, "claim.accidentOn"),
  };
  return better[fact as keyof typeof better] ?? FAVOURABLE.includes(fact); // Undefined for every other name.
}

/** What a reader puts there who knows two values only. */
function falseOf(fact: string, input: unknown): unknown {
  return YES_OR_NO_FACTS.some((name) => name === fact) ? false : fact === "depreciation" ? "0" : bestOf(fact, input);
}

interface Judged {
  readonly conditions: readonly { readonly holds: boolean | null }[];
  readonly grounds: readonly object[];
}

/** A verdict of other conditions and grounds; what is missing stays as it rightly is. */
const judgedBy = (change: (judged: Judged) => Judged) =>
  withFields((_, { expected }) => {
    // The fields of a result of this operation.
    const judged = change(expected as unknown as Judged);
    const isOpen = expected.verdict === "undetermined";
    const verdict = judged.conditions.some(({ holds }) => holds === false)
      ? "not-insured-event"
      : judged.grounds.length > 0
        ? "refusable"
        : isOpen
          ? "undetermined"
          : "eligible";
    return { ...judged, verdict };
  });

const moved = (path: string, move: (day: string) => string) =>
  withInput((input) => (at(input, path) === undefined ? {} : { [path]: move(textAt(input, path)) }));

const undecided = withFields((input, { expected }) => {
  const unknown = FACTS.filter((fact) => isUnknown(input, fact)).map((fact) => ["claim", fact]);
  return unknown.length === 0 ? {} : { verdict: "undetermined", missing: expected.missing };
});

/** Asks for every unknown fact, and leaves the claim open as long as there is one. */
const askingIdly = withFields((input) => {
  const unknown = FACTS.filter((fact) => isUnknown(input, fact)).map((fact) => ["claim", fact]);
  return unknown.length === 0 ? {} : { verdict: "undetermined", missing: unknown };
});

const inOrderOfLists = withFields((_, { expected }) => {
  // The field of a result of this operation.
  const missing = expected.missing as readonly (readonly [string, string])[];
  const order: readonly string[] = FACTS;
  const place = ([, fact]: readonly [string, string]): number => order.indexOf(fact);
  return { missing: missing.toSorted((a, b) => place(a) - place(b)) };
});

const amountAt = (input: unknown, path: string): bigint | undefined => {
  // An amount of a case that is not refused, null where it is unknown.
  const amount = at(input, path) as AmountInput | null | undefined;
  return amount === null || amount === undefined ? undefined : readAmount(amount);
};

/** A hundredth more of an amount that is known. */
const aHundredthMore = (path: string) =>
  withInput((input) => {
    const amount = amountAt(input, path);
    return amount === undefined ? {} : { [path]: printAmount(amount + 1n, "0.01") };
  });

const isUnpublished = (day: unknown): boolean => typeof day === "string" && day > "2026-12-31";

/** A value that is surely below the limit, and a repair on the same side of 80% of it. */
const limitUnread = withInput((input) => {
  const [repair, value] = [amountAt(input, "claim.repairCost"), amountAt(input, "claim.actualValue")];
  if (value === undefined) return {};
  const cheap = { "claim.actualValue": "1" };
  if (repair === undefined) return cheap;
  return { ...cheap, "claim.repairCost": repair * 100n > value * 80n ? "1" : "0" };
});

const askingForAnIndex =
  (): Program =>
  (input, right): Outcome =>
    isUnpublished(at(input, "claim.payoutOn")) && "expected" in right
      ? { error: { code: "no-parameter-for-date" } }
      : right;

const editionDay =
  (table: Table): Program =>
  (input, right) =>
    at(input, "contract.concludedOn") === table.edition
      ? withNote("concluded-before-edition")(table)(input, right)
      : right;

export const mutantsOfClaims: readonly Mutant[] = [
  mutant(
    "condition-overlooked",
    claims,
    judgedBy(({ conditions, grounds }) => ({
      conditions: conditions.map((one) => (one.holds === false ? { ...one, holds: true } : one)),
      grounds,
    })),
  ),
  mutant(
    "ground-overlooked",
    claims,
    judgedBy(({ conditions }) => ({ conditions, grounds: [] })),
  ),
  mutant(
    "ground-before-condition",
    claims,
    withFields((_, { expected }) => ((at(expected, "grounds.0") ?? null) === null ? {} : { verdict: "refusable" })),
  ),
  mutant(
    "first-ground-only",
    claims,
    judgedBy(({ conditions, grounds }) => ({ conditions, grounds: grounds.slice(0, 1) })),
  ),
  mutant(
    "partial-refusal-unsaid",
    claims,
    judgedBy(({ conditions, grounds }) => ({
      conditions,
      grounds: grounds.map((one) => ({ ...one, effect: "may-refuse" })),
    })),
  ),
  mutant("reclaim-unsaid", claims, withoutNote("paid-sum-may-be-reclaimed")),
  mutant("edition-unsaid", claims, withoutNote("concluded-before-edition")),
  mutant("edition-day-excluded", claims, editionDay),
  mutant(
    "necessity-ignored",
    claims,
    withInput(() => ({ "claim.necessityOrSelfDefence": false })),
  ),
  mutant(
    "compulsory-payout-inverted",
    claims,
    withInput((input) => ({ "claim.compulsoryPayoutMade": at(input, "claim.compulsoryPayoutMade") === false })),
  ),
  mutant("unknown-is-fine", claims, withUnknown(bestOf)),
  mutant("unknown-is-false", claims, withUnknown(falseOf)),
  mutant("unknown-before-false", claims, undecided),
  mutant("idle-facts-missing", claims, askingIdly),
  mutant("missing-in-order-of-lists", claims, inOrderOfLists),
  mutant("first-day-uncovered", claims, moved("contract.firstDay", nextDay)),
  mutant("last-day-uncovered", claims, moved("contract.lastDay", previousDay)),
  mutant("termination-day-covered", claims, moved("contract.terminatedOn", nextDay)),
  mutant("conclusion-day-before", claims, moved("contract.concludedOn", nextDay)),
  mutant(
    "early-end-ignored",
    claims,
    withInput(() => ({ "contract.terminatedOn": undefined })),
  ),
  mutant("total-loss-at-80", claims, aHundredthMore("claim.repairCost")),
  mutant("index-limit-exclusive", claims, aHundredthMore("claim.actualValue")),
  mutant("index-limit-unread", claims, limitUnread),
  mutant(
    "index-of-accident-day",
    claims,
    withInput((input) => ({ "claim.payoutOn": at(input, "claim.accidentOn") })),
  ),
  mutant(
    "payout-day-guessed",
    claims,
    withInput((input) => ({ "claim.payoutOn": at(input, "claim.payoutOn") ?? at(input, "claim.accidentOn") })),
  ),
  mutant(
    "index-unpublished-guessed",
    claims,
    withInput((input) => (isUnpublished(at(input, "claim.payoutOn")) ? { "claim.payoutOn": "2026-12-31" } : {})),
  ),
  mutant("index-asked-idly", claims, askingForAnIndex),
];
