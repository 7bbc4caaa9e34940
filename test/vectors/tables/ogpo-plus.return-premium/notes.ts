import type { Row, Section } from "../../table.js";
import { ceased, withdrawn } from "../yearly-contract.js";

const because = (reason: string) => ({ "termination.reason": reason });
const on = (terminatedOn: string) => ({ "termination.terminatedOn": terminatedOn });
/** Told on the day of the end. */
const toldOn = (day: string) => ({ ...on(day), "termination.appliedOn": day });
const rounding = (unit: string) => ({ "options.rounding": { unit, mode: "half-up" } });
const claims = (amount: unknown) => ({ "contract.paidClaims": amount });
const unbarred = { "options.claimsPaidBar": "none" };
const partPaid = { "contract.paidPremium": "5000" };
const old = {
  "contract.concludedOn": "2024-05-13",
  "contract.firstDay": "2024-05-14",
  "contract.lastDay": "2025-05-13",
};

const shortNotice: readonly Row[] = (
  [
    ["never in force", { ...partPaid, ...toldOn("2025-03-11") }],
    ["before the first day", toldOn("2025-03-01")],
    ["after a paid claim", { ...claims("1"), ...toldOn("2025-03-11") }],
    ["within the cooling-off", toldOn("2025-03-17")],
    ["after the cooling-off", toldOn("2025-03-18")],
    ["by agreement after a paid claim", { ...because("agreement"), ...claims("1"), ...toldOn("2025-09-01") }],
    ["on the insurer's demand", { ...because("insurer-demand"), ...toldOn("2025-09-01") }],
  ] as const
).map(([when, changes]) => ({
  side: `notice on the day of the end: ${when}`,
  why: "9.4 requires a day's notice from the party ending the contract, whatever ground decides",
  clause: "9.4",
  flags: ["notice-unsaid"],
  with: changes,
}));

const noNotice: readonly Row[] = (
  [
    ["replacement", {}],
    ["insurer-breach", {}],
    ["non-payment", partPaid],
    ["sum-insured-exhausted", claims("500000")],
    ["insurer-liquidated", {}],
  ] as const
).map(([reason, changes]) => ({
  side: `notice on the day of the end: ${reason}`,
  why: "nobody chooses to end it, so no notice is due",
  clause: "9.4",
  flags: ["notice-too-soon"],
  with: { ...because(reason), ...toldOn("2025-09-01"), ...changes },
}));

const oldContracts: readonly Row[] = (
  [
    ["never in force", { ...partPaid, ...on("2024-09-01") }],
    ["before the first day", on("2024-05-13")],
    ["the insurer at fault", { ...because("insurer-breach"), ...on("2024-09-01") }],
    ["after a paid claim", { ...claims("1"), ...on("2024-09-01") }],
    ["a replacement", { ...because("replacement"), ...on("2024-09-01") }],
    ["by agreement", { ...because("agreement"), ...on("2024-09-01") }],
  ] as const
).map(([when, changes]) => ({
  side: `concluded the day before the rules: ${when}`,
  why: "the rules apply from 14 May 2024, whatever ground decides",
  clause: "9",
  flags: ["edition-unsaid"],
  with: { ...old, ...changes },
}));

/** The notes of a result by its ground, and the form of the amounts in them. */
export const notes: readonly Section[] = [
  { input: withdrawn, rows: [...shortNotice, ...noNotice, ...oldContracts] },
  {
    input: { ...ceased, termination: { ...ceased.termination, reason: "insurer-liquidated" } },
    rows: [
      {
        side: "the insurer liquidated: never in force",
        why: "5000.00 goes back, in the order of creditors' claims",
        flags: ["creditors-unsaid", "due-of-nothing"],
        with: partPaid,
      },
      {
        side: "the insurer liquidated: before the first day",
        why: "20000.00 goes back, in the order of creditors' claims",
        flags: ["creditors-unsaid", "due-of-nothing"],
        with: on("2025-03-01"),
      },
      {
        side: "the insurer liquidated: a circumstance after 91 days",
        why: "20000 - 20000*91/365 - 2000 = 13013.70 goes back, in the order of creditors' claims",
        flags: ["creditors-unsaid"],
        with: on("2025-06-01"),
      },
      {
        side: "the insurer liquidated: after a paid claim",
        why: "nothing is due, so there is nothing for creditors to wait for",
        flags: ["creditors-always-said"],
        with: claims("1"),
      },
      {
        side: "the insurer liquidated: nothing was paid",
        why: "nothing was received, so nothing goes back",
        flags: ["creditors-always-said"],
        with: { "contract.paidPremium": "0" },
      },
      {
        side: "the insurer liquidated: on the last day, when costs leave nothing",
        why: "54.79 is unearned and the costs are 2000: nothing is due",
        flags: ["creditors-always-said"],
        with: on("2026-03-01"),
      },
    ],
  },
  {
    input: { ...ceased, termination: { ...ceased.termination, reason: "insurer-breach" } },
    clause: "9.12",
    rows: [
      {
        side: "the insurer at fault, claims paid, the bar turned off",
        why: "nothing bars the return, so no note mentions a bar",
        flags: ["fault-note-without-bar"],
        with: { ...claims("1"), ...unbarred },
      },
      {
        side: "the insurer at fault, large claims paid, the bar turned off",
        why: "the amount makes no difference",
        flags: ["fault-note-without-bar"],
        with: { ...claims("500000"), ...unbarred },
      },
      {
        side: "the insurer at fault on the first day, claims paid, the bar turned off",
        why: "the day makes no difference either",
        flags: ["fault-note-without-bar"],
        with: { ...claims("0.01"), ...unbarred, ...on("2025-03-02") },
      },
      {
        side: "the insurer at fault, claims paid as a number",
        why: "the note prints 1000 with the decimals of the unit: 1000.00",
        flags: ["facts-as-given", "claims-before-fault"],
        with: claims(1000),
      },
      {
        side: "the insurer at fault, claims paid with one decimal",
        why: "the note prints 1000.5 as 1000.50",
        flags: ["facts-as-given", "claims-before-fault"],
        with: claims("1000.5"),
      },
      {
        side: "the insurer at fault, claims paid, to whole tenge",
        why: "the note prints 1000 without decimals, like the amounts of the result",
        flags: ["facts-in-hundredths", "facts-as-given"],
        with: { ...claims("1000.00"), ...rounding("1") },
      },
      {
        side: "the insurer at fault, claims paid with decimals, to whole tenge",
        why: "1000.5 is not a multiple of the unit and is printed with two decimals",
        flags: ["facts-as-given"],
        with: { ...claims("1000.5"), ...rounding("1") },
      },
    ],
  },
  {
    input: { ...withdrawn, termination: { ...withdrawn.termination, reason: "agreement" } },
    rows: [
      {
        side: "a return agreed on, and the contract never in force",
        why: "the 5000 received goes back; the agreed 1000 is not used",
        flags: ["agreed-return-unsaid", "facts-as-given"],
        with: { ...partPaid, "termination.agreedReturn": "1000" },
      },
      {
        side: "a return agreed on before the first day",
        why: "everything goes back; the agreed 1000.5 is not used, and is printed as 1000.50",
        flags: ["agreed-return-unsaid", "facts-as-given"],
        with: { ...on("2025-03-01"), "termination.agreedReturn": "1000.5" },
      },
      {
        side: "a return agreed on after a paid claim, to whole tenge",
        why: "9.10 bars it; 1000 is printed without decimals, like the amounts of the result",
        flags: ["agreed-return-unsaid", "facts-in-hundredths"],
        with: { ...claims("1"), "termination.agreedReturn": "1000.00", ...rounding("1") },
      },
    ],
  },
  {
    input: ceased,
    rows: [
      {
        side: "the insurer's demand, to whole tenge",
        why: "pro rata 20000*182/365 = 9972.60..., printed as 9973",
        flags: ["facts-in-hundredths"],
        with: { ...because("insurer-demand"), ...rounding("1") },
      },
      {
        side: "the insurer's demand, to tens of tenge",
        why: "pro rata 9972.60... is 9970",
        flags: ["facts-in-hundredths"],
        with: { ...because("insurer-demand"), ...rounding("10") },
      },
      {
        side: "a circumstance, to whole tenge",
        why: "the Code returns 9973, the rules 7973: 2000 more, without decimals",
        flags: ["facts-in-hundredths", "no-statute-comparison"],
        with: rounding("1"),
      },
      {
        side: "a circumstance after a paid claim, to tenths of a tenge",
        why: "the Code returns 9972.6, the rules nothing: 9972.6 more",
        flags: ["facts-in-hundredths", "no-statute-comparison"],
        with: { ...claims("1"), ...rounding("0.1") },
      },
    ],
  },
];
