import type { Row, Section } from "../../table.js";
import { ceased, withdrawn } from "../yearly-contract.js";

const of = (kind: string | null) => ({ "contract.kind": kind });
const because = (reason: string) => ({ "termination.reason": reason });
const on = (terminatedOn: string) => ({ "termination.terminatedOn": terminatedOn });

/** Grounds other than the cooling-off, by what makes them. */
const others = [
  ["before the first day", on("2025-03-01")],
  ["the insurer at fault", because("insurer-breach")],
  ["a circumstance", because("object-ceased")],
  ["a repaid loan", because("loan-repaid")],
  ["after the cooling-off", on("2025-03-18")],
  ["a legal entity", { "contract.policyholder": "legal-entity" }],
] as const;

const ofTheKind = (kind: string | null, name: string): readonly Row[] =>
  others.map(([when, changes]) => ({
    side: `${name}: ${when}`,
    why: "the kind matters only for a cooling-off, so no note is given",
    flags: ["kind-always-said"],
    with: { ...of(kind), ...changes },
  }));

/** The notes of a result by its ground. */
export const notes: readonly Section[] = [
  {
    input: withdrawn,
    rows: [...ofTheKind(null, "an unknown kind"), ...ofTheKind("loan-linked", "linked to a loan")],
  },
  {
    input: { ...ceased, contract: { ...ceased.contract, kind: "ordinary" } },
    rows: [
      {
        side: "no payment deadline in the law: before the first day",
        why: "20000.00 is due, and only a return after a repaid loan has a payment deadline",
        flags: ["no-term-unsaid", "no-due-day-unsaid"],
        with: on("2025-03-01"),
      },
      {
        side: "no payment deadline in the law: the insurer at fault",
        why: "20000.00 is due, and only a return after a repaid loan has a payment deadline",
        flags: ["no-term-unsaid", "no-due-day-unsaid"],
        with: because("insurer-breach"),
      },
      {
        side: "no payment deadline in the law: a circumstance",
        why: "9972.60 is due, and only a return after a repaid loan has a payment deadline",
        flags: ["no-term-unsaid", "no-due-day-unsaid"],
      },
      {
        side: "the insurer liquidated before the first day",
        why: "20000.00 is due, in the order of creditors' claims",
        flags: ["creditors-unsaid", "due-of-nothing"],
        with: { ...because("insurer-liquidated"), ...on("2025-03-01") },
      },
      {
        side: "the insurer liquidated, by a contract of an ordinary kind",
        why: "9972.60 is due, in the order of creditors' claims",
        flags: ["creditors-unsaid"],
        with: because("insurer-liquidated"),
      },
    ],
  },
];
