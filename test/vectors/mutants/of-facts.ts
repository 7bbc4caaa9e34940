/** Facts and options that are passed over or taken for others: right answers to inputs that were not given. */

import { previousDay } from "../../oracle/days.js";
import { printAmount, readAmount } from "../../oracle/money.js";
import { isCircumstance } from "../../oracle/return-parts.js";
import type { Changes } from "../changes.js";
import type { Flag } from "../flags.js";
import type { Table } from "../table.js";
import { kzCivilCodeReturnPremiumTable } from "../tables/kz-civil-code.return-premium/index.js";
import { lifeCabinetReturnPremiumTable } from "../tables/life-cabinet.return-premium/index.js";
import { ogpoPlusReturnPremiumTable } from "../tables/ogpo-plus.return-premium/index.js";
import { ogpoVtsReturnPremiumTable } from "../tables/ogpo-vts.return-premium/index.js";
import { returnTables } from "./ended-contract.js";
import { at, type Mutant, mutant, textAt, withFields, withInput, withNote, withoutNote, withResult } from "./mutant.js";

const statutory: readonly Table[] = [kzCivilCodeReturnPremiumTable, lifeCabinetReturnPremiumTable];
const ofReasons: readonly Table[] = [
  ogpoPlusReturnPremiumTable,
  kzCivilCodeReturnPremiumTable,
  ogpoVtsReturnPremiumTable,
];
const ofDays: readonly Table[] = [...returnTables, ogpoVtsReturnPremiumTable];
const ofRules: readonly Table[] = [ogpoPlusReturnPremiumTable];

/** Since this day art. 842(2) gives natural persons what it gives. */
const SINCE = "2022-09-12";

const concludedOn = (input: unknown): string =>
  String(at(input, "contract.concludedOn") ?? at(input, "contract.firstDay"));

const reasonOf = (input: unknown): unknown => at(input, "termination.reason");

/** The changes where something holds, else none. */
const where = (holds: boolean, changes: Changes): Changes => (holds ? changes : {});

const ignoring = (flag: Flag, tables: readonly Table[], path: string): Mutant =>
  mutant(
    flag,
    tables,
    withInput(() => ({ [path]: undefined })),
  );

const endsOnFirstDay = (input: unknown): boolean =>
  textAt(input, "termination.terminatedOn") === textAt(input, "contract.firstDay");

const endsBeforeStart = (input: unknown): boolean =>
  textAt(input, "termination.terminatedOn") < textAt(input, "contract.firstDay");

/** Other texts of the amounts in notes. */
const withFacts = (textOf: (amount: string, input: unknown) => string) =>
  withResult((input, { notes }) => ({
    notes: notes.map(({ code, facts = {} }) => ({
      code,
      facts: Object.fromEntries(
        Object.entries(facts).map(([name, fact]) => [
          name,
          name !== "year" && /^[\d.]+$/.test(fact) ? textOf(fact, input) : fact,
        ]),
      ),
    })),
  }));

export const mutantsOfFacts: readonly Mutant[] = [
  mutant(
    "termination-day-counted",
    ofDays,
    withInput(() => ({ "options.usedDays": "through-termination" })),
  ),
  ignoring("ignores-used-days-option", ofDays, "options.usedDays"),
  ignoring("ignores-costs-option", returnTables, "options.costs"),
  ignoring("ignores-claims-bar-option", ofRules, "options.claimsPaidBar"),
  ignoring("unpaid-in-force", ofRules, "contract.paidPremium"),
  mutant(
    "claims-no-bar",
    ofRules,
    withInput(() => ({ "options.claimsPaidBar": "none" })),
  ),
  mutant(
    "claims-before-fault",
    ofRules,
    withInput((input) =>
      where(reasonOf(input) === "insurer-breach" && Number(at(input, "contract.paidClaims") ?? 0) > 0, {
        "termination.reason": "replacement",
      }),
    ),
  ),
  mutant(
    "start-on-first-day",
    ofDays,
    withInput((input) =>
      where(endsOnFirstDay(input), { "termination.terminatedOn": previousDay(textAt(input, "contract.firstDay")) }),
    ),
  ),
  mutant(
    "reason-before-start",
    ofDays,
    withInput((input) =>
      where(endsBeforeStart(input), { "termination.terminatedOn": textAt(input, "contract.firstDay") }),
    ),
  ),
  mutant(
    "circumstance-as-wish",
    ofReasons,
    withInput((input) => where(isCircumstance(String(reasonOf(input))), { "termination.reason": "withdrawal" })),
  ),
  mutant(
    "fault-as-wish",
    ofReasons,
    withInput((input) => where(reasonOf(input) === "insurer-breach", { "termination.reason": "withdrawal" })),
  ),
  mutant(
    "legal-entity-withdraws",
    returnTables,
    withInput(() => ({ "contract.policyholder": "natural-person" })),
  ),
  mutant(
    "annuity-withdraws",
    statutory,
    withInput((input) => where(at(input, "contract.kind") === "annuity", { "contract.kind": "ordinary" })),
  ),
  mutant(
    "accumulation-as-premium",
    statutory,
    withInput((input) => where(at(input, "contract.kind") === "accumulation", { "contract.kind": "ordinary" })),
  ),
  mutant("unknown-is-no-annuity", statutory, withoutNote("cooling-off-exceptions-not-checked")),
  mutant(
    "loan-in-window-only",
    statutory,
    withInput((input) => ({
      ...where(reasonOf(input) === "loan-repaid", { "termination.reason": "withdrawal" }),
      ...where(at(input, "termination.button") === "early-loan-repayment", { "termination.button": "refusal" }),
    })),
  ),
  mutant(
    "loan-without-day",
    statutory,
    withFields(() => ({ dueOn: null })),
  ),
  ignoring("conclusion-as-first-day", [lifeCabinetReturnPremiumTable], "contract.concludedOn"),
  mutant("no-statute-comparison", ofRules, withoutNote("statute-returns-more")),
  mutant("agreed-return-unsaid", ofRules, withoutNote("agreed-return-not-used")),
  mutant("fault-note-without-bar", ofRules, withNote("claims-paid-and-insurer-fault")),
  mutant("creditors-unsaid", ofReasons, withoutNote("creditors-order")),
  mutant("creditors-always-said", ofReasons, withNote("creditors-order")),
  mutant("no-term-unsaid", [...statutory, ogpoVtsReturnPremiumTable], withoutNote("no-statutory-payment-term")),
  mutant(
    "kind-always-said",
    statutory,
    withResult((input, { notes }) => {
      const isLinked = at(input, "contract.kind") === "loan-linked";
      const code = isLinked ? "loan-linked-exception-disputed" : "cooling-off-exceptions-not-checked";
      return { notes: [...notes, { code }] };
    }),
  ),
  mutant(
    "facts-in-hundredths",
    ofRules,
    withFacts((amount) => printAmount(readAmount(amount), "0.01")),
  ),
  mutant(
    "facts-as-given",
    ofRules,
    withFacts((amount, input) => {
      const given = [at(input, "contract.paidClaims"), at(input, "termination.agreedReturn")].map(String);
      return given.find((text) => Number(text) === Number(amount)) ?? amount;
    }),
  ),
  mutant("condition-always-said", ofReasons, withNote("condition-not-checked")),
  mutant("dispute-unsaid", statutory, withoutNote("loan-linked-exception-disputed")),
  mutant(
    "documents-for-all",
    ofRules,
    withFields(() => ({ documents: ["termination-application", "reason-evidence"] })),
  ),
  mutant(
    "law-reaches-back",
    returnTables,
    withInput((input) => where(concludedOn(input) < SINCE, { "contract.concludedOn": SINCE })),
  ),
  mutant("condition-unsaid", ofReasons, withoutNote("condition-not-checked")),
  mutant("notice-unsaid", ofRules, withoutNote("short-notice")),
  mutant("notice-too-soon", ofRules, withNote("short-notice")),
  mutant("edition-unsaid", ofReasons, withoutNote("concluded-before-edition")),
  mutant(
    "edition-day-excluded",
    ofReasons,
    withResult((input, { notes }, { edition }) => ({
      notes:
        textAt(input, "contract.concludedOn") === edition ? [...notes, { code: "concluded-before-edition" }] : notes,
    })),
  ),
];
