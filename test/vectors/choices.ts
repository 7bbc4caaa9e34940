/**
 * The choices of ours that decide where the sources are silent or disagree, each with programs that choose otherwise and
 * do all the rest as the rules say. They stand in `docs/conventions`: those for whose default no text speaks, or whose
 * texts disagree. What a text settles is none of them, even where it can be read wrongly.
 */

import { printAmount, type RoundingMode, readAmount } from "../oracle/money.js";
import type { Changes } from "./changes.js";
import type { Flag } from "./flags.js";
import { defaultRounding, returnTables } from "./mutants/ended-contract.js";
import { mutants } from "./mutants/index.js";
import { at, type Program, type Right, textAt, withFields, withInput, withResult } from "./mutants/mutant.js";
import { overlooking } from "./mutants/of-refusals.js";
import { rounding } from "./mutants/of-roundings.js";
import type { Table } from "./table.js";
import { tables } from "./tables.js";

export interface Choice {
  /** The page of `docs/conventions`, and the heading. */
  readonly place: string;
  readonly programs: ReadonlyMap<Table, readonly Program[]>;
}

type ProgramOf = (table: Table) => Program;

const tablesOf = (...operations: readonly string[]): readonly Table[] =>
  tables.filter(({ operation }) => operations.some((start) => operation.startsWith(start)));

const [ofRules, ofCode, ofCabinet, ofLaw] = [
  tablesOf("ogpo-plus/return-premium"),
  tablesOf("kz-civil-code/return-premium"),
  tablesOf("life-cabinet/return-premium"),
  tablesOf("ogpo-vts/return-premium"),
] as const;
const osago = tablesOf("osago/return-premium");

const choice = (place: string, of: readonly Table[], ...otherwise: readonly ProgramOf[]): Choice => ({
  place,
  programs: new Map(of.map((table) => [table, otherwise.map((programOf) => programOf(table))])),
});

/** What a flag calls a mistake, where another choice makes it none. */
const mistakeOf =
  (flag: Flag): ProgramOf =>
  (table) =>
    mutants.find((mutant) => mutant.flag === flag)?.programs.get(table) ?? ((_, right) => right);

const asMistake = (place: string, of: readonly Table[], ...flags: readonly Flag[]): Choice =>
  choice(place, of, ...flags.map(mistakeOf));

/** Another default of an option; what is given decides. */
const byDefault = (path: string, value: unknown): ProgramOf =>
  withInput((input) => (at(input, path) === undefined ? { [path]: value } : {}));

const roundedBy =
  (mode: RoundingMode): ProgramOf =>
  (table) =>
    byDefault("options.rounding", { ...defaultRounding(table), mode })(table);

const reasonOf = (input: unknown): string => String(at(input, "termination.reason"));

/** For some reasons the answer to another input. */
const onReason = (reasons: readonly string[], changes: Changes): ProgramOf =>
  withInput((input) => (reasons.includes(reasonOf(input)) ? changes : {}));

/** For some reasons what a program gives, else what is right. */
const forReasons =
  (reasons: readonly string[], programOf: ProgramOf): ProgramOf =>
  (table) => {
    const program = programOf(table);
    return (input, right) => (reasons.includes(reasonOf(input)) ? program(input, right) : right);
  };

/** Does not refuse what is refused with a code, at a field whose path begins so. */
const unrefused = (code: string, path = ""): ProgramOf =>
  overlooking((issue) => issue.code === code && issue.path.join(".").startsWith(path));

/** What was paid goes back whole where some ground decides, or is kept whole. */
const whole = (field: "returnPremium" | "retainedPremium", grounds: readonly string[]): ProgramOf =>
  withFields((_, right) => {
    if (!grounds.includes(textAt(right.expected, "ground"))) return {};
    const other = field === "returnPremium" ? "retainedPremium" : "returnPremium";
    return { [field]: printAmount(paidIn(right), "0.01"), [other]: "0.00" };
  });

const paidIn = ({ expected }: Right): bigint =>
  readAmount(textAt(expected, "returnPremium")) + readAmount(textAt(expected, "retainedPremium"));

/** Returns what the Code returns, where a note says that it is more. */
const byCode: ProgramOf = withResult((_, { expected, notes }) => {
  const note = notes.find(({ code }) => code === "civil-code-returns-more");
  if (note?.facts?.difference === undefined) return {};
  const returned = readAmount(textAt(expected, "returnPremium")) + readAmount(note.facts.difference);
  return { expected: { ...expected, returnPremium: printAmount(returned, "0.01") } };
});

/** Refuses a contract that is older than the rules. */
const refusingOlder: ProgramOf = (table) => (input, right) =>
  String(at(input, "contract.concludedOn")) < table.edition ? { error: { code: "outside-edition" } } : right;

const refusingEndsOutside: ProgramOf = () => (input, right) => {
  if ("error" in right) return right;
  const end = textAt(right.expected, "terminatedOn");
  const isInside = textAt(input, "contract.firstDay") <= end && end < textAt(input, "contract.lastDay");
  return isInside ? right : { error: { code: "outside-term" } };
};

const elevenForTwelve: ProgramOf = (table) => (input, right) =>
  "expected" in right && right.expected.months === 12 ? mistakeOf("share-of-month-before")(table)(input, right) : right;

const withoutDueDay = withFields(() => ({ dueOn: null }));

const CLAIMED = ["replacement", "agreement", "insurer-demand"];

export const choices: readonly Choice[] = [
  // Every rule set.
  asMistake("general.md#days-of-the-term", [...returnTables, ...ofLaw], "exclusive-term"),
  choice(
    "general.md#unit-and-mode",
    rounding.filter((table) => !ofCabinet.includes(table)),
    ...(["half-even", "half-down", "up", "down"] as const).map(roundedBy),
  ),
  // The printed result rules out to round up there.
  choice("general.md#unit-and-mode", ofCabinet, ...(["half-even", "half-down", "down"] as const).map(roundedBy)),
  asMistake("general.md#one-rounding-at-the-end", returnTables, "rounds-daily-premium"),
  choice("general.md#costs-given-twice", returnTables, unrefused("contradictory-facts", "options.costs")),

  // Kazakhstan. What the printed result of the cabinet settles is no choice there.
  choice("kz.md#the-day-of-termination", [...ofRules, ...ofCode], byDefault("options.usedDays", "through-termination")),
  choice("kz.md#costs-by-default", [...ofRules, ...ofCode], byDefault("options.costs", { share: "0" })),
  asMistake("kz.md#the-first-day-of-the-term", [...returnTables, ...ofLaw], "start-on-first-day"),
  choice("kz.md#ends-after-the-last-day", [...returnTables, ...ofLaw], unrefused("terminated-after-last-day")),
  choice("kz.md#a-last-day-that-is-a-day-off", returnTables, byDefault("options.coolingOffShift", "none")),
  asMistake("kz.md#years-without-a-calendar", returnTables, "guesses-unpublished-year"),
  choice(
    "kz.md#an-insurer-in-liquidation",
    [...ofRules, ...ofCode],
    onReason(["insurer-liquidated"], { "termination.reason": "other-statutory" }),
  ),
  asMistake("kz.md#two-values-in-2022", tables, "index-of-benefits"),

  // OGPO+.
  asMistake("ogpo-plus.md#premium-not-paid-in-full", ofRules, "unpaid-in-force"),
  choice(
    "ogpo-plus.md#what-is-returned-if-a-contract-never-came-into-force",
    ofRules,
    whole("retainedPremium", ["never-in-force"]),
  ),
  asMistake("ogpo-plus.md#the-insurers-fault-after-a-claim-was-paid", ofRules, "claims-before-fault"),
  choice(
    "ogpo-plus.md#a-circumstance-or-a-withdrawal-after-a-claim-was-paid",
    ofRules,
    withInput((input) =>
      CLAIMED.includes(reasonOf(input)) || at(input, "options.claimsPaidBar") !== undefined
        ? {}
        : { "options.claimsPaidBar": "none" },
    ),
  ),
  choice(
    "ogpo-plus.md#a-replacement-or-an-agreement-after-a-claim-was-paid",
    ofRules,
    forReasons(CLAIMED, byDefault("options.claimsPaidBar", "none")),
  ),
  choice(
    "ogpo-plus.md#an-exhausted-sum-insured",
    ofRules,
    onReason(["sum-insured-exhausted"], { "termination.reason": "other-statutory" }),
  ),
  asMistake("ogpo-plus.md#an-end-by-the-parties-without-an-amount", ofRules, "agreement-pro-rata"),
  choice("ogpo-plus.md#a-contract-older-than-the-rules", ofRules, refusingOlder),
  choice("ogpo-plus.md#terms-above-twelve-months", ofRules, unrefused("term-too-long")),
  choice(
    "ogpo-plus.md#the-last-day-to-pay-outside-section-9",
    ofRules,
    forReasons(["non-payment", "insurer-demand"], withoutDueDay),
  ),
  asMistake("ogpo-plus.md#documents-by-reason", ofRules, "documents-for-all"),
  choice("ogpo-plus.md#twelve-months", tablesOf("ogpo-plus/short-period-premium"), elevenForTwelve),
  choice(
    "ogpo-plus.md#a-term-given-twice",
    tablesOf("ogpo-plus/short-period-premium", "ogpo-plus/cover-period"),
    unrefused("contradictory-facts"),
  ),
  asMistake(
    "ogpo-plus.md#a-fact-that-is-not-known",
    tablesOf("ogpo-plus/claim-eligibility"),
    "unknown-is-fine",
    "unknown-is-false",
  ),
  asMistake(
    "ogpo-plus.md#the-order-of-what-is-missing",
    tablesOf("ogpo-plus/claim-eligibility"),
    "missing-in-order-of-lists",
  ),
  asMistake("ogpo-plus.md#the-day-of-the-conclusion", tablesOf("ogpo-plus/claim-eligibility"), "conclusion-day-before"),
  asMistake("ogpo-plus.md#the-day-of-an-early-end", tablesOf("ogpo-plus/claim-eligibility"), "termination-day-covered"),
  asMistake("ogpo-plus.md#the-deductible-and-the-limit", tablesOf("ogpo-plus/payout"), "deductible-after-limit"),
  asMistake("ogpo-plus.md#what-set-the-payout", tablesOf("ogpo-plus/payout"), "last-of-equals"),
  choice(
    "ogpo-plus.md#costs-of-mitigation",
    tablesOf("ogpo-plus/payout"),
    byDefault("options.mitigation", "within-sum-insured"),
  ),
  choice("ogpo-plus.md#periods-that-move", tablesOf("ogpo-plus/deadline"), byDefault("options.shift", "none")),
  asMistake("ogpo-plus.md#a-period-in-an-unknown-year", tablesOf("ogpo-plus/deadline"), "guesses-unpublished-year"),

  // The Civil Code.
  choice(
    "kz-civil-code.md#a-contract-linked-to-a-loan",
    [...ofCode, ...ofCabinet],
    withInput((input) => (at(input, "contract.kind") === "loan-linked" ? { "contract.kind": "annuity" } : {})),
  ),
  asMistake("kz-civil-code.md#accumulation-contracts", [...ofCode, ...ofCabinet], "accumulation-as-premium"),

  // The compulsory insurance of Kazakhstan.
  asMistake("ogpo-vts.md#the-end-before-the-entry-into-force", ofLaw, "reason-before-start"),
  choice("ogpo-vts.md#how-much-the-insurer-keeps", ofLaw, whole("returnPremium", ["replacement", "retained-share"])),
  choice("ogpo-vts.md#the-law-before-the-code", ofLaw, byCode),
  choice(
    "ogpo-vts.md#the-part-of-the-term-that-has-passed",
    ofLaw,
    byDefault("options.usedDays", "through-termination"),
  ),
  asMistake("ogpo-vts.md#no-day-to-pay-by-the-law", ofLaw, "due-of-nothing"),
  choice("ogpo-vts.md#the-edition-of-law-446-ii", ofLaw, refusingOlder),
  asMistake("ogpo-vts.md#the-year-of-a-short-term", tablesOf("ogpo-vts/short-period-premium"), "leap-year-of-last-day"),

  // Russia.
  asMistake("osago.md#a-right-that-is-disputed-or-hard-to-collect", osago, "liquidated-nothing"),
  choice(
    "osago.md#the-day-on-which-each-reason-ends-the-contract",
    osago,
    forReasons(["vehicle-scrapped", "vehicle-lost", "policyholder-died"], mistakeOf("event-day-ignored")),
    forReasons(["military-service"], mistakeOf("event-day-used")),
  ),
  choice("osago.md#an-end-outside-the-term", osago, refusingEndsOutside),
  asMistake(
    "osago.md#fourteen-calendar-days",
    [...osago, ...tablesOf("zetta-voluntary/return-premium")],
    "weekend-shifted",
  ),
];
