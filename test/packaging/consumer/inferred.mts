/** A library that exports what it gets of the root without naming a type: declarations must be able to name it. */

import { kz, kzCivilCode, lifeCabinet, ogpoPlus, operations, osago, zettaVoluntary } from "return-premium";

export { operations };
export const { returnPremium, returnInCoolingOff, coverPeriod } = ogpoPlus;
export const schema = ogpoPlus.returnPremium["~standard"];
export const mrp = kz.mrp({ on: "2026-06-01" });
export const safely = {
  ogpoPlus: ogpoPlus.returnPremium.safe,
  claimEligibility: ogpoPlus.claimEligibility.safe,
  deadline: ogpoPlus.deadline.safe,
  payout: ogpoPlus.payout.safe,
  shortPeriodPremium: ogpoPlus.shortPeriodPremium.safe,
  kzCivilCode: kzCivilCode.returnPremium.safe,
  lifeCabinet: lifeCabinet.returnPremium.safe,
  latePaymentPenalty: osago.latePaymentPenalty.safe,
  payoutCap: osago.payoutCap.safe,
  osago: osago.returnPremium.safe,
  zettaVoluntary: zettaVoluntary.returnPremium.safe,
};
export const settle = (input: Parameters<typeof returnPremium>[0]) => {
  const { days, considered, conventions, notes, steps } = returnPremium(input);
  return { days, considered, conventions, notes, steps };
};
export const replace = (input: Parameters<typeof ogpoPlus.returnOnReplacement>[0]) =>
  ogpoPlus.returnOnReplacement.safe(input);
export const byItsId = operations["osago/payout-cap"];
export const byAnyId = (id: string) => operations[id];
