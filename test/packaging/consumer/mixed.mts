/** A program that imports the root and the subpaths: a type is the same under both, and in CommonJS. */

import * as root from "return-premium";
import { explain } from "return-premium/explain";
import { allocate, decimalOf, proRataReturn, readDecimal, Trace } from "return-premium/formulas";
import { mrp } from "return-premium/kz";
import {
  type ReturnPremiumInput as StatutoryInput,
  returnPremium as statutoryReturn,
} from "return-premium/kz-civil-code";
import { returnPremium as cabinetReturn } from "return-premium/life-cabinet";
import {
  type Ground,
  type ReturnPremiumError,
  type ReturnPremiumInput,
  type ReturnPremiumIssueCode,
  type ReturnPremiumResult,
  returnInCoolingOff,
  returnPremium,
} from "return-premium/ogpo-plus";
import { type Harm, type LatePaymentPenaltyInput, latePaymentPenalty, payoutCap } from "return-premium/osago";
import { readVectors, type VectorFile } from "return-premium/testing";
import { returnPremium as voluntaryReturn } from "return-premium/zetta-voluntary";
import * as commonJs from "./commonjs.cjs";

// The documented examples of inputs.
const contract = {
  concludedOn: "2025-03-01",
  firstDay: "2025-03-02",
  lastDay: "2026-03-01",
  premium: 20000n,
  policyholder: "natural-person",
} as const;
const withdrawal: ReturnPremiumInput = { contract, termination: { reason: "withdrawal", terminatedOn: "2025-03-11" } };
const statutory: StatutoryInput = { contract, termination: { reason: "withdrawal", terminatedOn: "2025-03-11" } };

// Under the root and under a subpath a type is the same, whichever way it goes.
export const sameInput: root.kzCivilCode.ReturnPremiumInput = statutory;
export const outcome: root.Outcome<ReturnPremiumResult> = returnPremium.safe(withdrawal);
export const ofCommonJs: root.Outcome<ReturnPremiumResult, ReturnPremiumIssueCode> = commonJs.outcomeOf(withdrawal);
export const errors: readonly ReturnPremiumError[] = [new root.ReturnPremiumError("invalid-input", []), commonJs.error];
export const rootErrors: readonly root.ReturnPremiumError[] = errors;
export const sameOperation: typeof root.ogpoPlus.returnPremium = returnPremium;
export const anyOperations: readonly root.AnyOperation[] = [mrp, statutoryReturn, ...commonJs.operations];

// Operations by their ids, each with its own input and its own result. A new product need not be added.
export const byId = {
  "ogpo-plus/return-premium": root.operations["ogpo-plus/return-premium"](withdrawal),
  "ogpo-plus/short-period-premium": root.operations["ogpo-plus/short-period-premium"]({
    annualPremium: "100000",
    firstDay: "2025-01-15",
    lastDay: "2025-07-14",
  }),
  "ogpo-plus/cover-period": root.operations["ogpo-plus/cover-period"]({ premiumReceivedOn: "2025-01-30", months: 1 }),
  "ogpo-plus/claim-eligibility": root.operations["ogpo-plus/claim-eligibility"]({
    contract: { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01" },
    claim: { accidentOn: "2025-06-01", inKazakhstan: true, depreciation: null },
  }),
  "ogpo-plus/payout": root.operations["ogpo-plus/payout"]({ sumInsured: 500000n, depreciation: "180000" }),
  "ogpo-plus/deadline": root.operations["ogpo-plus/deadline"]({ kind: "return-payment", from: "2025-12-30" }),
  "kz-civil-code/return-premium": root.operations["kz-civil-code/return-premium"](statutory),
  "life-cabinet/return-premium": root.operations["life-cabinet/return-premium"]({
    contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
    termination: { button: "refusal", terminatedOn: "2024-01-31" },
  }),
  "osago/return-premium": root.operations["osago/return-premium"]({
    contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", premium: "3650" },
    termination: { reason: "vehicle-sold", appliedOn: "2025-06-11" },
  }),
  "osago/late-payment-penalty": root.operations["osago/late-payment-penalty"]({
    premium: "7000",
    paidOn: "2025-02-14",
    dueOn: "2025-01-31",
  }),
  "osago/payout-cap": root.operations["osago/payout-cap"]({ harm: "property", amount: "450000" }),
  "zetta-voluntary/return-premium": root.operations["zetta-voluntary/return-premium"]({
    contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", paidPremium: 50000 },
    claims: { paid: false, reported: false },
    termination: { lastCoveredDay: "2025-06-14", appliedOn: "2025-06-14" },
    options: { costs: { share: "0.43", of: "unearned-premium" } },
  }),
  "kz/mrp": root.operations["kz/mrp"]({ on: "2026-06-01", count: 600 }),
} satisfies { readonly [Id in root.OperationId]?: ReturnType<root.Operations[Id]> };
// @ts-expect-error: the input of another operation.
export const wrongInput = root.operations["kz/mrp"](withdrawal);
// @ts-expect-error: a field of the input is not there.
export const missingField = returnPremium({ contract, termination: { reason: "withdrawal" } });

// An id that is learnt at run time may name none.
export const found = (id: string): root.AnyOperation | undefined => root.operations[id];
// @ts-expect-error: it may be undefined.
export const unsafe = (id: string) => root.operations[id].safe({});

// An operation is a function for whoever takes one, and has the form that throws nothing.
export const results: readonly ReturnPremiumResult[] = [withdrawal].map(returnPremium);
export const penalties: readonly string[] = [{ premium: "7000", paidOn: "2025-02-14", dueOn: "2025-01-31" }]
  .map(latePaymentPenalty)
  .map(({ penalty }) => penalty);
const late: LatePaymentPenaltyInput = { premium: "7000", paidOn: "2025-02-14", dueOn: "2025-01-31" };
export const isLate: boolean = latePaymentPenalty.safe(late, { steps: false }).success;
const inCoolingOff = returnInCoolingOff.safe({ contract, termination: { terminatedOn: "2025-03-11" } });
export const certain: string = inCoolingOff.success ? inCoolingOff.result.returnPremium : inCoolingOff.error.message;

// The grounds are known, so a `switch` or a `Record` over them has them all; one alone may lack its amounts.
export function sentence(result: ReturnPremiumResult): string {
  switch (result.ground) {
    case "never-in-force":
    case "before-start":
    case "insurer-fault":
      return `all of it: ${result.returnPremium}`;
    case "claims-paid":
    case "art-841-2":
      return "nothing";
    case "replacement":
    case "art-841-1":
    case "cooling-off":
      return `a part: ${result.returnPremium.padStart(12)}`;
    case "by-agreement":
      return result.returnPremium ?? "not agreed";
    default:
      return nothingElse(result);
  }
}
const nothingElse = (result: never): never => {
  throw new Error(String(result));
};
export const amountOf = (result: ReturnPremiumResult): string =>
  // @ts-expect-error: the amount of `by-agreement` can be null.
  result.returnPremium;
export const order: Readonly<Record<Ground, number>> = {
  "never-in-force": 1,
  "before-start": 2,
  "insurer-fault": 3,
  "claims-paid": 4,
  replacement: 5,
  "art-841-1": 6,
  "cooling-off": 7,
  "art-841-2": 8,
  "by-agreement": 9,
};

// The codes of an operation's issues are known; those of an error from anywhere are text, and nothing is `any`.
export const codes: readonly ReturnPremiumIssueCode[] = ofCommonJs.success
  ? []
  : ofCommonJs.error.issues.map(({ code }) => code);
type IsAny<Value> = 0 extends 1 & Value ? true : false;
export function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof root.ReturnPremiumError)) return [];
  const isAny: IsAny<(typeof error.issues)[number]["code"]> = false;
  return isAny ? [] : error.issues.map(({ code }) => code);
}

// The rest of the face.
export const calculator: root.lifeCabinet.Calculator = cabinetReturn({
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
}).calculator;
export const day: root.ogpoPlus.DeadlineResult = root.ogpoPlus.deadline({ kind: "return-payment", from: "2025-12-30" });
export const verdict: root.ogpoPlus.Verdict = byId["ogpo-plus/claim-eligibility"].verdict;
export const payoutOf = (harm: Harm): string => payoutCap({ harm, amount: "450000" }).payout;
export const unused: number = voluntaryReturn.safe({}).success ? 1 : 0;
export const index: string = mrp({ on: "2026-06-01" }).value;
export const isWorked: boolean = root.kz.isWorkingDay("2025-01-05");
export const words: string = explain(day);
export const vectors: readonly VectorFile[] = readVectors();
const paidPremium = readDecimal("100");
const operands = { paidPremium, premium: paidPremium, usedDays: 1, termDays: 3 };
const rounding = { unit: "0.01", mode: "half-up" } as const;
export const amounts = proRataReturn(new Trace(rounding), "1", operands);
export const dayOfInstant: string = root.dayIn(new Date(0), "Asia/Almaty");

// A Decimal, whose package this program cannot name, is an amount, a share and an operand.
export const decimal = decimalOf(paidPremium, 20);
export const parts: readonly string[] = allocate(decimal, [decimal, readDecimal("2"), 3], rounding);
export const ofDecimals: ReturnPremiumInput = {
  contract: { ...contract, premium: decimal },
  termination: { reason: "withdrawal", terminatedOn: "2025-03-11" },
  options: { costs: { share: decimal.div(1000) } },
};
