import { do_not_optimize, measure } from "mitata";
import { ogpoPlus } from "return-premium";
import { returnPremiumByHand } from "./by-hand.ts";
import { returnByIntegers } from "./by-integers.ts";

const ROUNDS = 9;

/** The worked case: 20 000 for 365 days, withdrawn on the tenth: 17 506.85. */
const input = {
  contract: {
    concludedOn: "2025-03-01",
    firstDay: "2025-03-02",
    lastDay: "2026-03-01",
    premium: "20000",
    policyholder: "natural-person",
  },
  termination: { reason: "withdrawal", terminatedOn: "2025-03-11" },
} as const;

const contenders = {
  "return-premium": () => ogpoPlus.returnPremium(input),
  "by hand: zod, date-fns, decimal.js": () => returnPremiumByHand(input),
  "bare integers, no validation, no trace": () => returnByIntegers(2_000_000n, 365, 9),
};

/** Nanoseconds a call, the median of a contender's rounds; the rounds take turns, so that all meet the same machine. */
async function medians(): Promise<Map<string, number>> {
  const samples = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, compute] of Object.entries(contenders)) {
      const { p50 } = await measure(() => do_not_optimize(compute()), { min_cpu_time: 2e8 });
      samples.set(name, [...(samples.get(name) ?? []), p50]);
    }
  }
  return new Map([...samples].map(([name, values]) => [name, values.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0]));
}

const results = await medians();
const own = results.get("return-premium") ?? 0;
for (const [name, nanoseconds] of results) {
  const ratio = (nanoseconds / own).toFixed(nanoseconds < own ? 3 : 1);
  console.log(`${name.padEnd(42)}${nanoseconds.toFixed(0).padStart(8)} ns   ${ratio} times return-premium`);
}
