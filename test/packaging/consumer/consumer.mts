import * as root from "return-premium";
import { explain } from "return-premium/explain";
import { proRataReturn, readDecimal, Trace } from "return-premium/formulas";
import { mrp } from "return-premium/kz";
import { returnPremium, type ReturnPremiumInput as StatutoryInput } from "return-premium/kz-civil-code";
import { returnPremium as cabinetReturn } from "return-premium/life-cabinet";
import { type ReturnPremiumResult, returnInCoolingOff } from "return-premium/ogpo-plus";
import { type Harm, type LatePaymentPenaltyInput, latePaymentPenalty, payoutCap } from "return-premium/osago";
import {
  type ReturnPremiumInput as VoluntaryInput,
  returnPremium as voluntaryReturn,
} from "return-premium/zetta-voluntary";

const contract = {
  concludedOn: "2025-03-01",
  firstDay: "2025-03-02",
  lastDay: "2026-03-01",
  premium: 20000n,
  policyholder: "natural-person",
} as const;

const statutory: StatutoryInput = { contract, termination: { reason: "withdrawal", terminatedOn: "2025-03-11" } };
const sameFromTheRoot: root.kzCivilCode.ReturnPremiumInput = statutory;
const outcome = returnPremium.safe(JSON.parse(JSON.stringify(sameFromTheRoot)) as unknown);
export const faults: readonly root.Issue[] = outcome.success ? [] : outcome.error.issues;

export const certain: string = returnInCoolingOff({
  contract,
  termination: { terminatedOn: "2025-03-11" },
}).returnPremium;
export const uncertain = (result: ReturnPremiumResult): string =>
  result.ground === "by-agreement" ? (result.returnPremium ?? "not agreed") : result.returnPremium;
export const calculator: root.lifeCabinet.Calculator = cabinetReturn({
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
}).calculator;
export const day: root.ogpoPlus.DeadlineResult = root.ogpoPlus.deadline({ kind: "return-payment", from: "2025-12-30" });
const { concludedOn, firstDay } = contract;
const { lastDay } = root.ogpoPlus.coverPeriod({ premiumReceivedOn: concludedOn, months: 12 });
const claim: root.ogpoPlus.ClaimEligibilityInput["claim"] = {
  accidentOn: lastDay,
  inKazakhstan: true,
  depreciation: null,
};
export const eligibility = root.ogpoPlus.claimEligibility({ contract: { concludedOn, firstDay, lastDay }, claim });
export const verdict: root.ogpoPlus.Verdict = eligibility.verdict;
export const payable: string = root.ogpoPlus.payout({ sumInsured: 500000n, depreciation: "180000" }).payable;
export const payoutOf = (harm: Harm): string => payoutCap({ harm, amount: "450000" }).payout;
const late: LatePaymentPenaltyInput = { premium: "7000", paidOn: "2025-02-14", dueOn: "2025-01-31" };
export const isLate: boolean = latePaymentPenalty.safe(late).success;
const voluntary: VoluntaryInput = {
  contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", paidPremium: 50000 },
  claims: { paid: false, reported: false },
  termination: { lastCoveredDay: "2025-06-14", appliedOn: "2025-06-14" },
  options: { costs: { share: "0.43", of: "unearned-premium" } },
};
export const unused: number = voluntaryReturn(voluntary).days.unused;
export const sold: root.osago.ReturnPremiumResult = root.osago.returnPremium({
  contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", premium: "3650" },
  termination: { reason: "vehicle-sold", appliedOn: "2025-06-11" },
});
export const index: string = mrp({ on: "2026-06-01" }).value;
export const isWorked: boolean = root.kz.isWorkingDay("2025-01-05");
export const words: string = explain(day);
export const isOurs = (error: unknown): boolean => error instanceof root.ReturnPremiumError;

const trace = new Trace({ unit: "0.01", mode: "half-up" });
const paidPremium = readDecimal("100");
export const amounts = proRataReturn(trace, "1", { paidPremium, premium: paidPremium, usedDays: 1, termDays: 3 });
