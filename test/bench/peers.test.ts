import { describe, expect, it } from "vitest";
import { exactReturn } from "../../bench/exact-return.js";
import { exactPeers, inexactPeers } from "../../bench/peers.js";
import { questionOf, randomQuestions, tieQuestions } from "../../bench/questions.js";
import { readAmount } from "../oracle/money.js";

const named = [
  { premium: "20000.00", termDays: 365, usedDays: 9, decimals: 2, returned: "17506.85", why: "20000 − 493.15… − 2000" },
  { premium: "5025.00", termDays: 365, usedDays: 219, decimals: 0, returned: "1508", why: "5025 − 3015 − 502.5" },
  { premium: "102.50", termDays: 30, usedDays: 21, decimals: 0, returned: "21", why: "102.5 − 71.75 − 10.25" },
  { premium: "104.05", termDays: 365, usedDays: 219, decimals: 2, returned: "31.22", why: "104.05 − 62.43 − 10.405" },
  { premium: "5865.00", termDays: 365, usedDays: 146, decimals: 0, returned: "2933", why: "5865 − 2346 − 586.5" },
  { premium: "0.05", termDays: 365, usedDays: 0, decimals: 2, returned: "0.05", why: "0.05 − 0.005" },
  { premium: "1000.00", termDays: 10, usedDays: 9, decimals: 2, returned: "0.00", why: "1000 − 900 − 100 is 0" },
  { premium: "1000.00", termDays: 100, usedDays: 99, decimals: 0, returned: "0", why: "1000 − 990 − 100 is below 0" },
] as const;

const namedQuestions = named.map((amount) => ({
  ...amount,
  question: questionOf(amount, new Date(2025, 2, 2), "withdrawal"),
}));

const random = [...randomQuestions(1, 2, 200), ...randomQuestions(2, 0, 200)];
const ties = [...tieQuestions(3, 2, 200), ...tieQuestions(4, 0, 200)];

describe("the exact arithmetic that the peers are held against", () => {
  it.each(namedQuestions)("returns $returned of $premium: $why", ({ returned, question }) => {
    expect(exactReturn(question)).toBe(returned);
  });
});

describe.each(Object.entries(exactPeers))("%s", (_name, returnOf) => {
  it.each(namedQuestions)("returns $returned of $premium: $why", ({ returned, question }) => {
    expect(returnOf(question)).toBe(returned);
  });

  it("returns what the oracle does, of random premiums and at ties", () => {
    const drawn = [...random, ...ties];
    expect(drawn.map(returnOf)).toEqual(drawn.map(exactReturn));
  });
});

describe.each(Object.entries(inexactPeers))("%s", (_name, returnOf) => {
  it("is wrong in some of the named cases", () => {
    expect(namedQuestions.map(({ question }) => returnOf(question))).not.toEqual(named.map(({ returned }) => returned));
  });
});

describe("the questions", () => {
  it("at ties have a return that is an odd number of half units", () => {
    for (const { premium, termDays, usedDays, decimals } of ties) {
      const twice = 2n * readAmount(premium) * BigInt(9 * termDays - 10 * usedDays);
      const unit = BigInt(10 * termDays) * (decimals === 0 ? 100n : 1n);
      expect({ rest: twice % unit, odd: (twice / unit) % 2n }).toEqual({ rest: 0n, odd: 1n });
    }
  });

  it("are the same for the same seed, and others for another", () => {
    expect([...randomQuestions(1, 2, 9)]).toEqual([...randomQuestions(1, 2, 9)]);
    expect([...randomQuestions(1, 2, 9)]).not.toEqual([...randomQuestions(2, 2, 9)]);
  });
});
