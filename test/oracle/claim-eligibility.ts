/**
 * `ogpo-plus/claim-eligibility` recomputed by brute force.
 *
 * The rules are read on complete facts only, yes or no. What is unknown is completed in every way that could matter:
 * a question whose completions disagree is open, and a fact is missing where a question stays open for want of it alone.
 */

import { type AmountInput, readAmount } from "./money.js";
import { kzMrp } from "./mrp.js";

export const YES_OR_NO_FACTS = [
  "inKazakhstan",
  "roadAccident",
  "vehicleNamedInContract",
  "premiumPaid",
  "intentionalAct",
  "necessityOrSelfDefence",
  "intentionalOffence",
  "underSanctions",
  "launderingSuspected",
  "otherStatutoryExemption",
  "falseInformation",
  "lossNotMitigated",
  "investigationObstructed",
  "notNotifiedInTime",
  "recoveryRightWaived",
  "recoveryDocumentsWithheld",
  "seizedByState",
  "insuredAtFault",
  "compulsoryPayoutMade",
  "culpritUninsured",
  "fullyCompensated",
  "bodilyInjuryClaim",
  "simplifiedProcedure",
  "dutiesBreached",
] as const;

export type YesOrNoFact = (typeof YES_OR_NO_FACTS)[number];
export type AmountFact = "depreciation" | "repairCost" | "actualValue";
/** The index of a payout day is a fact as well where it is not published: an option can tell it. */
export type FactName = YesOrNoFact | AmountFact | "payoutOn" | "mrp";

type Known<Value> = Value | null | undefined;

/** What may be unknown of a claim; null as well as absent is unknown. */
export type ClaimFacts = { readonly [Name in YesOrNoFact]?: Known<boolean> } & {
  readonly [Name in AmountFact]?: Known<AmountInput>;
} & { readonly payoutOn?: Known<string> };

export interface ClaimEligibilityInput {
  readonly contract: {
    readonly concludedOn: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly terminatedOn?: string | undefined;
  };
  readonly claim: { readonly accidentOn: string } & ClaimFacts;
  readonly options?: { readonly mrp?: AmountInput | undefined } | undefined;
}

export type Verdict = "eligible" | "undetermined" | "refusable" | "not-insured-event";

export interface ClaimEligibility {
  readonly verdict: Verdict;
  readonly conditions: readonly { readonly code: string; readonly clause: string; readonly holds: boolean | null }[];
  readonly grounds: readonly { readonly clause: string; readonly effect: string }[];
  readonly missing: readonly (readonly ["claim" | "options", FactName])[];
  /** Each code once; their order means nothing. */
  readonly notes: readonly { readonly code: string; readonly facts?: { readonly payoutOn: string } }[];
}

/** What complete facts say; they say nothing where the index of the payout day is needed and neither published nor told. */
type Answer = "yes" | "no" | "unpublished";

interface Question {
  readonly clause: string;
  readonly facts: readonly FactName[];
  /** The answer where all of these facts are known. */
  readonly ask: (input: ClaimEligibilityInput) => Answer;
}

interface Condition extends Question {
  readonly code: string;
}

const EDITION = "2024-05-14";
const MOST = readAmount("999999999999999.99");

function yesIf(holds: boolean): Answer {
  return holds ? "yes" : "no";
}

function isTrue(fact: YesOrNoFact): Question["ask"] {
  return ({ claim }) => yesIf(claim[fact] === true);
}

function isFalse(fact: YesOrNoFact): Question["ask"] {
  return ({ claim }) => yesIf(claim[fact] === false);
}

function amountOf(amount: Known<AmountInput>): bigint {
  if (amount === null || amount === undefined) throw new Error("an amount is read before it is known");
  return readAmount(amount);
}

function isWithinCover({ contract, claim }: ClaimEligibilityInput): boolean {
  const { firstDay, lastDay, terminatedOn } = contract;
  if (terminatedOn !== undefined && claim.accidentOn >= terminatedOn) return false;
  return claim.accidentOn >= firstDay && claim.accidentOn <= lastDay;
}

/** Clause 1.2: the repair costs more than 80% of the actual value. */
export function isTotalLoss({ claim }: ClaimEligibilityInput): boolean {
  return amountOf(claim.repairCost) * 100n > amountOf(claim.actualValue) * 80n;
}

/** Clause 4.5(14). */
function isTotalLossOfLowValue(input: ClaimEligibilityInput): Answer {
  if (!isTotalLoss(input)) return "no";
  const limit = lowValueOf(input);
  return limit === undefined ? "unpublished" : yesIf(amountOf(input.claim.actualValue) <= limit);
}

/** 600 indexes of the payout day, or 600 times the one that is told; undefined where there is neither. */
function lowValueOf({ claim, options }: ClaimEligibilityInput): bigint | undefined {
  if (options?.mrp !== undefined) return readAmount(options.mrp) * 600n;
  const limit = kzMrp({ on: claim.payoutOn ?? "", count: 600 });
  return "error" in limit ? undefined : readAmount(limit.amount);
}

function condition(code: string, clause: string, facts: readonly FactName[], ask: Question["ask"]): Condition {
  return { code, clause, facts, ask };
}

function ground(clause: string, facts: readonly FactName[], ask: Question["ask"]): Question {
  return { clause, facts, ask };
}

function groundOfFact(clause: string, fact: YesOrNoFact): Question {
  return ground(clause, [fact], isTrue(fact));
}

const CONDITIONS: readonly Condition[] = [
  condition("within-cover", "5.2", [], (input) => yesIf(isWithinCover(input))),
  condition("in-kazakhstan", "5.3", ["inKazakhstan"], isTrue("inKazakhstan")),
  condition("road-accident", "4.1", ["roadAccident"], isTrue("roadAccident")),
  condition("vehicle-named", "4.1", ["vehicleNamedInContract"], isTrue("vehicleNamedInContract")),
  condition("premium-paid", "3.4", ["premiumPaid"], isTrue("premiumPaid")),
  condition("depreciation-withheld", "4.1", ["depreciation"], ({ claim }) => yesIf(amountOf(claim.depreciation) > 0n)),
];

const GROUNDS: readonly Question[] = [
  ground("4.4(1)", ["intentionalAct", "necessityOrSelfDefence"], ({ claim }) =>
    yesIf(claim.intentionalAct === true && claim.necessityOrSelfDefence === false),
  ),
  groundOfFact("4.4(2)", "intentionalOffence"),
  groundOfFact("4.4(3)", "underSanctions"),
  groundOfFact("4.4(4)", "launderingSuspected"),
  groundOfFact("4.4(5)", "otherStatutoryExemption"),
  groundOfFact("4.5(1)", "falseInformation"),
  groundOfFact("4.5(2)", "lossNotMitigated"),
  groundOfFact("4.5(3)", "investigationObstructed"),
  groundOfFact("4.5(4)", "notNotifiedInTime"),
  ground("4.5(5)", ["recoveryRightWaived", "recoveryDocumentsWithheld"], ({ claim }) =>
    yesIf(claim.recoveryRightWaived === true || claim.recoveryDocumentsWithheld === true),
  ),
  groundOfFact("4.5(6)", "seizedByState"),
  groundOfFact("4.5(7)", "insuredAtFault"),
  ground("4.5(8)", ["compulsoryPayoutMade"], isFalse("compulsoryPayoutMade")),
  ground("4.5(9)", [], ({ contract, claim }) => yesIf(claim.accidentOn < contract.concludedOn)),
  groundOfFact("4.5(10)", "culpritUninsured"),
  groundOfFact("4.5(11)", "fullyCompensated"),
  groundOfFact("4.5(12)", "bodilyInjuryClaim"),
  groundOfFact("4.5(13)", "simplifiedProcedure"),
  ground("4.5(14)", ["repairCost", "actualValue", "payoutOn", "mrp"], isTotalLossOfLowValue),
  groundOfFact("7.1(6)", "dutiesBreached"),
];

/** Every fact that may be unknown. */
export const FACTS: readonly FactName[] = [...CONDITIONS, ...GROUNDS].flatMap(({ facts }) => facts);

function isPartlyOrFullyRefusable(clause: string): boolean {
  return clause.startsWith("4.4(") || clause === "4.5(5)";
}

export function isUnknown(input: ClaimEligibilityInput, fact: FactName): boolean {
  if (fact === "mrp") return !isUnknown(input, "payoutOn") && lowValueOf(input) === undefined;
  const { [fact]: told } = input.claim;
  return told === null || told === undefined;
}

/** The input with one fact told. */
export function told(
  input: ClaimEligibilityInput,
  fact: FactName,
  value: boolean | AmountInput,
): ClaimEligibilityInput {
  if (fact === "mrp") return { ...input, options: { mrp: String(value) } };
  return { ...input, claim: { ...input.claim, [fact]: value } };
}

/** Days on which the index is another than the day before, and days on which it is not published. */
const DAYS_OF_OTHER_INDEX = [
  "2014-12-31",
  ...["2015", "2016", "2017", "2018", "2019", "2020"].map((year) => `${year}-01-01`),
  "2020-04-01",
  ...["2021", "2022", "2023", "2024", "2025", "2026", "2027"].map((year) => `${year}-01-01`),
  "2999-12-31",
];

/** Values that lead to every answer to which any value leads. */
export function valuesOf(input: ClaimEligibilityInput, fact: FactName): readonly (boolean | string)[] {
  switch (fact) {
    case "depreciation":
    case "repairCost":
    case "actualValue":
      return ["0", "0.01", `${MOST / 100n}.${MOST % 100n}`];
    case "mrp":
      return ["0.01", `${MOST / 100n}.${MOST % 100n}`];
    case "payoutOn": {
      const { accidentOn } = input.claim;
      return [accidentOn, ...DAYS_OF_OTHER_INDEX.filter((day) => day > accidentOn)];
    }
    default:
      return [true, false];
  }
}

/** Every way to tell the unknown ones among the facts. */
function* completions(input: ClaimEligibilityInput, facts: readonly FactName[]): Generator<ClaimEligibilityInput> {
  const [fact, ...rest] = facts;
  if (fact === undefined) {
    yield input;
  } else if (!isUnknown(input, fact)) {
    yield* completions(input, rest);
  } else {
    // An index that is not published is unknown whatever the value of the vehicle: it may also stay so.
    if (fact === "mrp") yield input;
    for (const value of valuesOf(input, fact)) yield* completions(told(input, fact, value), rest);
  }
}

/** True or false where all completions say so, else null. */
function standing({ facts, ask }: Question, input: ClaimEligibilityInput): boolean | null {
  const answers = new Set<Answer>();
  for (const complete of completions(input, facts)) answers.add(ask(complete));
  const [answer, another] = answers;
  if (another !== undefined || answer === "unpublished") return null;
  return answer === "yes";
}

/** Whether, once all the other facts are told in some way, the question stays open for want of this one. */
function isMissingFor(question: Question, fact: FactName, input: ClaimEligibilityInput): boolean {
  const others = question.facts.filter((other) => other !== fact);
  for (const complete of completions(input, others)) if (standing(question, complete) === null) return true;
  return false;
}

/** The value and the payout day are known, the index is not, and a total loss is not ruled out. */
function lacksIndex(input: ClaimEligibilityInput): boolean {
  if (isUnknown(input, "actualValue") || !isUnknown(input, "mrp")) return false;
  return isUnknown(input, "repairCost") || isTotalLoss(input);
}

function verdictOn(input: ClaimEligibilityInput): Verdict {
  const conditions = CONDITIONS.map((question) => standing(question, input));
  const grounds = GROUNDS.map((question) => standing(question, input));
  if (conditions.includes(false)) return "not-insured-event";
  if (grounds.includes(true)) return "refusable";
  return [...conditions, ...grounds].includes(null) ? "undetermined" : "eligible";
}

function isRefusal(verdict: Verdict): boolean {
  return verdict === "not-insured-event" || verdict === "refusable";
}

function canRefuseAlone(input: ClaimEligibilityInput, fact: FactName): boolean {
  return valuesOf(input, fact).some((value) => isRefusal(verdictOn(told(input, fact, value))));
}

function missingFacts(input: ClaimEligibilityInput): FactName[] {
  const missing = [...CONDITIONS, ...GROUNDS].flatMap((question) =>
    question.facts.filter((fact) => isUnknown(input, fact) && isMissingFor(question, fact, input)),
  );
  const alone = missing.filter((fact) => canRefuseAlone(input, fact));
  return [...alone, ...missing.filter((fact) => !alone.includes(fact))];
}

export function ogpoPlusClaimEligibility(input: ClaimEligibilityInput): ClaimEligibility {
  const verdict = verdictOn(input);
  const grounds = GROUNDS.filter((question) => standing(question, input) === true).map(({ clause }) => ({
    clause,
    effect: isPartlyOrFullyRefusable(clause) ? "may-refuse-in-full-or-part" : "may-refuse",
  }));
  const notes: ClaimEligibility["notes"][number][] = [{ code: "insurer-may-shorten-documents" }];
  if (input.contract.concludedOn < EDITION) notes.push({ code: "concluded-before-edition" });
  if (grounds.some(({ clause }) => clause === "4.5(5)")) notes.push({ code: "paid-sum-may-be-reclaimed" });
  if (lacksIndex(input)) {
    notes.push({ code: "mrp-not-published", facts: { payoutOn: input.claim.payoutOn ?? "" } });
  }
  return {
    verdict,
    conditions: CONDITIONS.map((question) => ({
      code: question.code,
      clause: question.clause,
      holds: standing(question, input),
    })),
    grounds,
    missing:
      verdict === "undetermined"
        ? missingFacts(input).map((fact) => [fact === "mrp" ? "options" : "claim", fact] as const)
        : [],
    notes,
  };
}
