/** Random inputs, as people have them: whole premiums mostly, terms of a year mostly, options seldom. */

import { dayAfter, monthsEnd } from "../oracle/days.js";

/** Numbers that are random and yet the same in each run (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 to 1, 1 left out. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both bounds included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  isTrue(share: number): boolean {
    return this.share() < share;
  }

  oneOf<Value>(values: readonly Value[]): Value {
    const value = values[this.integer(0, values.length - 1)];
    if (value === undefined) throw new Error("nothing to choose from");
    return value;
  }
}

/** From 2,000 to 500,000, as many below 32,000 as above. */
function premium(random: Random): string {
  const amount = Math.exp(Math.log(2000) + random.share() * Math.log(250));
  const kind = random.share();
  if (kind < 0.55) return String(Math.round(amount / 100) * 100);
  if (kind < 0.85) return String(Math.round(amount));
  return amount.toFixed(2);
}

const shareOf = (amount: string, share: number): string => (Number(amount) * share).toFixed(2);

const modes = ["half-up", "half-even", "half-down", "up", "down"];

const rounding = (random: Random) => ({ unit: random.oneOf(["0.01", "1", "1", "10"]), mode: random.oneOf(modes) });

/** The end of a contract: within three weeks for one in three, for some before the term or on its first day. */
function endOf(random: Random, concludedOn: string, firstDay: string, days: number): string {
  const kind = random.share();
  if (kind < 0.05) return concludedOn;
  if (kind < 0.08) return firstDay;
  return dayAfter(firstDay, random.integer(0, kind < 0.35 ? Math.min(20, days - 1) : days - 1));
}

const circumstances = ["object-ceased", "insured-died", "object-alienated", "business-ceased", "risk-ceased"];

function kazakhstan(random: Random, monthsMost: number) {
  const concludedOn = dayAfter("2022-09-12", random.integer(0, 1400));
  const firstDay = dayAfter(concludedOn, random.oneOf([0, 1, 1, 1, 3, 10]));
  const months = random.isTrue(0.6) ? 12 : random.integer(1, monthsMost);
  const lastDay = monthsEnd(firstDay, months);
  const days = Math.round((Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000);
  const terminatedOn = endOf(random, concludedOn, firstDay, days);
  return { concludedOn, firstDay, lastDay, terminatedOn, premium: premium(random) };
}

const countingOptions = (random: Random) => ({
  ...(random.isTrue(0.1) && { usedDays: "through-termination" }),
  ...(random.isTrue(0.1) && { costs: random.oneOf([{ share: "0.05" }, { share: "0" }, { amount: "100" }]) }),
  ...(random.isTrue(0.15) && { rounding: rounding(random) }),
});

function ogpoPlus(random: Random): unknown {
  const { terminatedOn, premium, ...days } = kazakhstan(random, 12);
  const reason = random.oneOf(["withdrawal", "withdrawal", "insurer-breach", "replacement", ...circumstances]);
  return {
    contract: {
      ...days,
      premium,
      policyholder: random.oneOf(["natural-person", "natural-person", "legal-entity"]),
      ...(random.isTrue(0.1) && { paidClaims: "1000" }),
      ...(random.isTrue(0.07) && { paidPremium: shareOf(premium, 0.5) }),
    },
    termination: {
      reason,
      terminatedOn,
      ...(random.isTrue(0.3) && { appliedOn: dayAfter(terminatedOn, -random.integer(0, 5)) }),
    },
    options: { ...countingOptions(random), ...(random.isTrue(0.05) && { claimsPaidBar: "none" }) },
  };
}

function civilCode(random: Random): unknown {
  const { terminatedOn, premium, ...days } = kazakhstan(random, 60);
  return {
    contract: {
      ...days,
      premium,
      policyholder: random.oneOf(["natural-person", "natural-person", "legal-entity"]),
      ...(random.isTrue(0.3) && { paidPremium: shareOf(premium, random.oneOf([0.5, 0.25, 0.9])) }),
      ...(random.isTrue(0.3) && { kind: random.oneOf(["ordinary", "loan-linked", "annuity"]) }),
    },
    termination: {
      reason: random.oneOf(["withdrawal", "loan-repaid", "loan-repaid", "insurer-breach", ...circumstances]),
      terminatedOn,
      ...(random.isTrue(0.3) && { appliedOn: dayAfter(terminatedOn, -random.integer(0, 5)) }),
    },
    options: countingOptions(random),
  };
}

function lifeCabinet(random: Random): unknown {
  const { terminatedOn, premium, concludedOn, firstDay, lastDay } = kazakhstan(random, 60);
  return {
    contract: {
      firstDay,
      lastDay,
      premium,
      ...(random.isTrue(0.3) && { concludedOn }),
      ...(random.isTrue(0.1) && { policyholder: "legal-entity" }),
    },
    termination: { button: random.oneOf(["refusal", "early-loan-repayment"]), terminatedOn },
    options: countingOptions(random),
  };
}

function ogpoVts(random: Random): unknown {
  const { terminatedOn, premium, ...days } = kazakhstan(random, 12);
  return {
    contract: {
      ...days,
      premium,
      policyholder: random.oneOf(["natural-person", "legal-entity"]),
      ...(random.isTrue(0.2) && { paidPremium: shareOf(premium, 0.5) }),
    },
    termination: {
      reason: random.oneOf(["withdrawal", "insurer-breach", "replacement", ...circumstances]),
      terminatedOn,
      ...(random.isTrue(0.3) && { appliedOn: dayAfter(terminatedOn, -random.integer(0, 5)) }),
    },
    options: {
      ...(random.isTrue(0.1) && { usedDays: "through-termination" }),
      ...(random.isTrue(0.15) && { rounding: rounding(random) }),
    },
  };
}

const eventReasons = ["owner-died", "vehicle-destroyed", "organisation-liquidated", "insurer-liquidated"];
const otherReasons = ["licence-revoked", "vehicle-sold", "vehicle-sold", "own-wish", "false-information"];

function osago(random: Random): unknown {
  const firstDay = dayAfter("2023-01-30", random.integer(0, 1000));
  const lastDay = monthsEnd(firstDay, random.isTrue(0.7) ? 12 : random.integer(3, 11));
  const days = Math.round((Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000);
  const reason = random.oneOf([...eventReasons, ...otherReasons]);
  const appliedOn = dayAfter(firstDay, random.integer(0, days - 1));
  const isOfEvent = eventReasons.includes(reason);
  return {
    contract: {
      firstDay,
      lastDay,
      premium: premium(random),
      ...(random.isTrue(0.15) && { usePeriods: [{ firstDay, lastDay: dayAfter(firstDay, 80) }] }),
    },
    termination: {
      reason,
      appliedOn,
      ...((isOfEvent || random.isTrue(0.2)) && { eventOn: dayAfter(appliedOn, -random.integer(0, 40)) }),
    },
    options: {
      ...(random.isTrue(0.1) && { returnableShare: "0.8" }),
      ...(random.isTrue(0.15) && { rounding: rounding(random) }),
    },
  };
}

function zettaVoluntary(random: Random): unknown {
  const firstDay = dayAfter("2023-01-30", random.integer(0, 1000));
  const lastDay = monthsEnd(firstDay, random.isTrue(0.7) ? 12 : random.integer(3, 11));
  const days = Math.round((Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000);
  const lastCoveredDay = dayAfter(firstDay, random.integer(0, Math.floor(days * 0.6)));
  return {
    contract: { firstDay, lastDay, paidPremium: premium(random) },
    claims: { paid: random.isTrue(0.08), reported: random.isTrue(0.08) },
    termination: { lastCoveredDay, appliedOn: lastCoveredDay },
    options: {
      ...(random.isTrue(0.2) && {
        costs: { share: random.oneOf(["0.43", "0.3"]), of: random.oneOf(["paid-premium", "unearned-premium"]) },
      }),
      ...(random.isTrue(0.15) && { rounding: rounding(random) }),
    },
  };
}

/** The returns of every rule set. */
export const contracts: Readonly<Record<string, (random: Random) => unknown>> = {
  "ogpo-plus/return-premium": ogpoPlus,
  "ogpo-vts/return-premium": ogpoVts,
  "kz-civil-code/return-premium": civilCode,
  "life-cabinet/return-premium": lifeCabinet,
  "osago/return-premium": osago,
  "zetta-voluntary/return-premium": zettaVoluntary,
};
