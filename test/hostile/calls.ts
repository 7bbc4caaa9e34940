import { cases } from "../kazakhstan/ogpo-plus/cases.js";
import { isCircumstance } from "../oracle/return-parts.js";

/** A call of an operation, or of a function of `ogpoPlus` by its name. */
export type Call =
  | { readonly operation: string; readonly input: unknown }
  | { readonly name: string; readonly input: unknown };

const contract = {
  concludedOn: "2025-03-01",
  firstDay: "2025-03-02",
  lastDay: "2026-03-01",
  premium: "20000",
  policyholder: "natural-person",
};
const termination = { reason: "withdrawal", terminatedOn: "2025-03-11" };
const printed = { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" };

const isStatutory = (reason: string): boolean =>
  reason === "withdrawal" || reason === "insurer-breach" || isCircumstance(reason);

/** The same contracts by the Code: only the fields that both operations have. */
const statutory = cases
  .filter(({ input }) => isStatutory(input.termination.reason))
  .map(({ input }) => {
    const { paidClaims: _, ...contract } = input.contract;
    const { agreedReturn: __, ...termination } = input.termination;
    return { contract, termination };
  });

const deadlineKinds = [
  "return-payment",
  "claim-decision",
  "missing-documents-notice",
  "additional-premium",
  "force-majeure-notice",
  "cooling-off",
  "termination-notice",
];

const season = [
  { firstDay: "2025-04-01", lastDay: "2025-04-30" },
  { firstDay: "2025-09-01", lastDay: "2025-09-30" },
];
const policy = { firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000" };
const sold = { reason: "vehicle-sold", appliedOn: "2025-06-11" };
const voluntary = {
  contract: { firstDay: "2025-03-02", lastDay: "2026-03-01", paidPremium: "20000" },
  claims: { paid: false, reported: false },
  termination: { lastCoveredDay: "2025-06-11", appliedOn: "2025-06-07" },
};

/** By the Russian rules, the last ones of each operation with faults. */
const russian: readonly Call[] = [
  ...[
    { contract: policy, termination: sold },
    { contract: { ...policy, usePeriods: season }, termination: { ...sold, eventOn: "2025-06-01" } },
    { contract: policy, termination: { reason: "insurer-liquidated", eventOn: "2025-06-01", appliedOn: "2025-06-07" } },
    { contract: policy, termination: { reason: "own-wish", appliedOn: "2025-06-11" } },
    { contract: policy, termination: { reason: "military-service", appliedOn: "2023-01-29" } },
    {
      contract: { ...policy, usePeriods: [...season, season[0], { firstDay: 1 }, null] },
      termination: { reason: "owner-died" },
    },
    { contract: { ...policy, usePeriods: [] }, termination: sold, options: { returnableShare: 2, rounding: {} } },
  ].map((input) => ({ operation: "osago/return-premium", input })),
  ...[
    { premium: "7000", paidOn: "2025-02-14", appliedOn: "2025-01-17" },
    { premium: "7000", paidOn: "2025-05-12", dueOn: "2025-01-31" },
    { premium: "7000", paidOn: "2025-05-12" },
  ].map((input) => ({ operation: "osago/late-payment-penalty", input })),
  { operation: "osago/payout-cap", input: { harm: "property-europrotocol", amount: "100000.01" } },
  { operation: "osago/payout-cap", input: { harm: "x", amount: -1 } },
  ...[
    voluntary,
    { ...voluntary, claims: { paid: false, reported: true } },
    {
      ...voluntary,
      options: { costs: { share: "0.43", of: "unearned-premium" }, rounding: { unit: "1", mode: "up" } },
    },
    { ...voluntary, claims: {}, options: { costs: {} } },
  ].map((input) => ({ operation: "zetta-voluntary/return-premium", input })),
];

const claimContract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01" };

/** A total loss of a vehicle that was worth less than 600 MRP. */
const totalLoss = { accidentOn: "2025-06-10", repairCost: 1_900_000, actualValue: 2_000_000, payoutOn: "2025-07-10" };

const claims = [
  { operation: "ogpo-plus/short-period-premium", input: { annualPremium: "99999.99", months: 7 } },
  { operation: "ogpo-plus/short-period-premium", input: { annualPremium: "100000", months: 12 } },
  {
    operation: "ogpo-plus/short-period-premium",
    input: { annualPremium: "100000", firstDay: "2024-08-31", lastDay: "2025-02-28" },
  },
  { operation: "ogpo-plus/cover-period", input: { premiumReceivedOn: "2025-01-30", months: 1 } },
  { operation: "ogpo-plus/cover-period", input: { premiumReceivedOn: "2024-02-28", lastDay: "2025-02-28" } },
  { operation: "ogpo-plus/claim-eligibility", input: { contract: claimContract, claim: totalLoss } },
  {
    operation: "ogpo-plus/claim-eligibility",
    input: {
      contract: claimContract,
      claim: { accidentOn: "2025-06-10", depreciation: null, recoveryRightWaived: true },
    },
  },
  {
    operation: "ogpo-plus/claim-eligibility",
    input: {
      contract: { ...claimContract, concludedOn: "2024-01-01", terminatedOn: "2025-06-10" },
      claim: { accidentOn: "2025-06-10", intentionalAct: false },
    },
  },
  { operation: "ogpo-plus/payout", input: { sumInsured: "500000", depreciation: "180000.5" } },
  {
    operation: "ogpo-plus/payout",
    input: {
      sumInsured: "500000",
      depreciation: "180000",
      paidClaims: "400000",
      deductible: { kind: "unconditional", amount: "20000" },
      actualLoss: "900000",
      paidByOthers: "850000",
      premiumDue: "70000",
      mitigationCosts: "60000",
      options: { mitigation: "within-sum-insured" },
    },
  },
];

const grounds = [
  { name: "returnInCoolingOff", input: { contract, termination: { terminatedOn: "2025-03-11" } } },
  { name: "returnOnReplacement", input: { contract, termination: { terminatedOn: "2025-09-01" } } },
  { name: "returnForInsurerFault", input: { contract, termination: { terminatedOn: "2025-09-01" } } },
  { name: "returnOnWithdrawal", input: { contract, termination: { ...termination, terminatedOn: "2025-09-01" } } },
  // Refused: applied for after the window, ended before the first day, no claims.
  { name: "returnInCoolingOff", input: { contract, termination: { terminatedOn: "2025-09-01" } } },
  { name: "returnOnReplacement", input: { contract, termination: { terminatedOn: "2025-03-01" } } },
  { name: "returnAfterClaimsPaid", input: { contract, termination } },
];

/** Inputs with every kind of fault: missing and unknown fields, wrong types and forms, contradictions, objects. */
const wrongReturns: readonly unknown[] = [
  {},
  null,
  [],
  "text",
  { contract },
  { termination },
  { contract: null, termination: null, options: null },
  { contract: [], termination: ["x"], options: { a: { b: [1, "c"] } } },
  { contract: { ...contract, premium: { amount: 1 } }, termination },
  { contract: { ...contract, premium: [20000], policyholder: { name: "A" } }, termination },
  { contract: { ...contract, firstDay: "2025-02-29", paidClaims: null, kind: "ordinary" }, termination, extra: {} },
  { contract: { ...contract, premium: -1, paidPremium: "x" }, termination, options: { costs: { amount: "1" } } },
  { contract: { concludedOn: "2025-03-01" }, termination: { reason: "agreement" }, options: { costs: {} } },
  { termination, options: { costs: { amount: "1" } } },
  { contract: { ...contract, paidPremium: "20000.01" }, termination: { ...termination, agreedReturn: "5" } },
  { contract, termination: { ...termination, reason: "non-payment", appliedOn: "2025-02-28" } },
  { contract, termination, options: { costs: { share: "0.05", amount: "5" }, rounding: {}, calendar: {} } },
  { contract, termination, options: { calendar: { years: [2025], daysOff: ["2026-01-01"], workingDays: [1] } } },
  { contract: { ...contract, concludedOn: "2025-03-12", lastDay: "2027-01-01" }, termination },
];

const wrongOthers = [
  { operation: "ogpo-plus/deadline", input: { kind: "x", from: {}, options: { shift: [] } } },
  { operation: "ogpo-plus/deadline", input: { kind: "return-payment", from: "2027-01-01" } },
  { operation: "kz/mrp", input: { on: "2014-12-31" } },
  { operation: "ogpo-plus/short-period-premium", input: { annualPremium: 0, months: 13, lastDay: {} } },
  { operation: "ogpo-plus/short-period-premium", input: { annualPremium: 1, months: 6, firstDay: "2025-01-01" } },
  { operation: "ogpo-plus/cover-period", input: { premiumReceivedOn: "2025-01-30", lastDay: "2025-01-30" } },
  { operation: "ogpo-plus/cover-period", input: { premiumReceivedOn: null, months: null } },
  {
    operation: "ogpo-plus/claim-eligibility",
    input: { contract: claimContract, claim: { ...totalLoss, payoutOn: "2027-01-01" } },
  },
  {
    operation: "ogpo-plus/claim-eligibility",
    input: { contract: claimContract, claim: { inKazakhstan: "yes", x: 1 } },
  },
  { operation: "ogpo-plus/payout", input: { sumInsured: 1, depreciation: [], paidClaims: 2, actualLoss: 3 } },
  { operation: "ogpo-plus/payout", input: { sumInsured: 1, deductible: { kind: "x" }, options: { mitigation: null } } },
  { operation: "kz/mrp", input: { on: "2026-06-01", count: 1.5 } },
  {
    operation: "kz-civil-code/return-premium",
    input: { contract: { ...contract, kind: "accumulation" }, termination },
  },
  { operation: "kz-civil-code/return-premium", input: { contract: { ...contract, kind: "x" } } },
  { operation: "life-cabinet/return-premium", input: { contract: printed } },
];

/** The cases of the table, which come first, and calls of everything else. */
export const calls: readonly Call[] = [
  ...cases.map(({ input }) => ({ operation: "ogpo-plus/return-premium", input })),
  ...statutory.map((input) => ({ operation: "kz-civil-code/return-premium", input })),
  ...["early-loan-repayment", "refusal"].map((button) => ({
    operation: "life-cabinet/return-premium",
    input: { contract: printed, termination: { button, terminatedOn: "2024-01-31" } },
  })),
  ...deadlineKinds.map((kind) => ({ operation: "ogpo-plus/deadline", input: { kind, from: "2025-12-20" } })),
  { operation: "ogpo-plus/deadline", input: { kind: "cooling-off", from: "2026-03-10", options: { shift: "none" } } },
  { operation: "kz/mrp", input: { on: "2026-06-01", count: 600 } },
  { operation: "kz/mrp", input: { on: "2020-03-31" } },
  ...claims,
  ...russian,
  ...grounds,
  ...wrongReturns.map((input) => ({ operation: "ogpo-plus/return-premium", input })),
  ...wrongOthers,
];
