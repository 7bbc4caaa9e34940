import Big from "big.js";
import { BigNumber } from "bignumber.js";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ogpoPlus, zettaVoluntary } from "../../src/index.js";
import { decimalLibraries, numberTexts, writing } from "../support/decimal-objects.js";
import { withdrawn } from "../vectors/tables/yearly-contract.js";

/** What an input holds in the place of an amount and of a share. */
const answer = (paidPremium: unknown, share: unknown) =>
  zettaVoluntary.returnPremium.safe({
    contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", paidPremium },
    claims: { paid: false, reported: false },
    termination: { lastCoveredDay: "2025-06-14", appliedOn: "2025-06-14" },
    options: { costs: { share, of: "unearned-premium" } },
  });

/** A decimal object of any library, or one that is made to look like it. */
const decimals = fc.oneof(
  fc.tuple(fc.constantFrom(...decimalLibraries), numberTexts).map(([{ decimal }, text]) => decimal(text)),
  fc.tuple(numberTexts, numberTexts).map(([text, other]) => writing(text, other)),
  numberTexts.map((text) => writing(text, text)),
  fc.constantFrom("NaN", "Infinity", "-0", "1e3", "", "60 000").map((text) => writing(text, text)),
  fc.anything().map((text) => writing(text, "5")),
  fc.constantFrom("NaN", "Infinity", "-Infinity").map((text) => new Decimal(text)),
);

/** What is refused, and where. */
const inShort = (outcome: ReturnType<typeof answer>) =>
  outcome.success ? [] : outcome.error.issues.map(({ code, path, received }) => ({ code, path, received }));

/** The text of an object as a stranger would ask for it. */
const textOf = (value: object): unknown => (value as { toFixed(): unknown }).toFixed();

describe("an object of decimal.js, big.js or bignumber.js", () => {
  it("is answered as its text, or refused, whatever it is", () => {
    fc.assert(
      fc.property(decimals, decimals, (premium, share) => {
        const ofObjects = answer(premium, share);
        const ofTexts = answer(textOf(premium), textOf(share));
        if (ofObjects.success) expect(ofObjects).toEqual(ofTexts);
        // Only of a text another form is suggested.
        else if (ofObjects.error.issues.every(({ code }) => code !== "invalid-type"))
          expect(inShort(ofObjects)).toEqual(inShort(ofTexts));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(decimalLibraries)("of $library is an amount, a unit and a share", ({ decimal }) => {
    const outcome = ogpoPlus.returnPremium.safe({
      contract: {
        concludedOn: "2025-03-01",
        firstDay: "2025-03-02",
        lastDay: "2026-03-01",
        premium: decimal("20000.50"),
        policyholder: "natural-person",
      },
      termination: { reason: "withdrawal", terminatedOn: "2025-03-11" },
      options: { costs: { share: decimal("0.1") }, rounding: { unit: decimal("0.01"), mode: "half-up" } },
    });
    // 20000.50 - 20000.50*9/365 - 2000.05 = 17507.287...
    expect(outcome).toMatchObject({
      result: {
        returnPremium: "17507.29",
        conventions: { costs: { share: "0.1" }, rounding: { unit: "0.01", mode: "half-up" } },
      },
    });
  });

  it.each(decimalLibraries)("of $library in the conventions prints two decimals, as an amount does", ({ decimal }) => {
    const outcome = ogpoPlus.returnPremium.safe({
      contract: {
        concludedOn: "2025-03-01",
        firstDay: "2025-03-02",
        lastDay: "2026-03-01",
        premium: "20000.0000",
        policyholder: "natural-person",
      },
      termination: { reason: "withdrawal", terminatedOn: "2025-03-11" },
      options: { costs: { amount: decimal("500.5") } },
    });
    // 20000 - 20000*9/365 - 500.50 = 19006.349...
    expect(outcome).toMatchObject({
      result: { returnPremium: "19006.35", conventions: { costs: { amount: "500.50" } } },
    });
  });

  it.each([
    { value: new Decimal("-1"), issue: "invalid-amount", received: "-1", why: "below zero" },
    { value: new Big("1e21"), issue: "invalid-amount", received: "1000000000000000000000", why: "too large" },
    { value: new BigNumber("1.005"), issue: "invalid-amount", received: "1.005", why: "three decimals" },
    { value: new Decimal("0"), issue: "invalid-amount", received: "0", why: "nothing" },
    { value: new Decimal("NaN"), issue: "invalid-type", received: "NaN", why: "no number" },
    { value: writing("5", "6"), issue: "invalid-type", received: "5", why: "it writes two numbers" },
    { value: writing("60.000", "60"), issue: "invalid-amount", received: "60.000", why: "sixty, or sixty thousand" },
    { value: new Number(5), issue: "invalid-type", received: "5", why: "a Number" },
    { value: new Date(0), issue: "invalid-type", received: '"1970-01-01T00:00:00.000Z"', why: "a Date" },
    { value: { toFixed: 5 }, issue: "invalid-type", received: '{"toFixed":5}', why: "an object from JSON" },
  ])("is refused as $issue with what it writes, $received: $why", ({ value, issue, received }) => {
    const outcome = answer(value, "0.1");
    expect(outcome.success ? [] : outcome.error.issues).toEqual([
      expect.objectContaining({ code: issue, path: ["contract", "paidPremium"], received }),
    ]);
  });

  it("is no day", () => {
    const outcome = ogpoPlus.deadline.safe({ kind: "return-payment", from: new Decimal("20250101") });
    expect(outcome.success ? "" : outcome.error.issues[0]?.code).toBe("invalid-type");
  });

  it.each([
    { share: "0.1", codes: [], why: "an input that is computed" },
    { share: "0.10%", codes: ["invalid-share"], why: "an input that is looked at again for its other fields" },
  ])("is asked once in $why", ({ share, codes }) => {
    let [reads, calls] = [0, 0];
    const premium = {
      get toFixed() {
        reads += 1;
        return () => {
          calls += 1;
          return "50000";
        };
      },
      toString: () => "50000",
    };
    const outcome = answer(premium, share);
    expect(outcome.success ? [] : outcome.error.issues.map(({ code }) => code)).toEqual(codes);
    expect([reads, calls]).toEqual([1, 1]);
  });

  it("is asked once if it stands in two fields", () => {
    let calls = 0;
    const amount = {
      toFixed: () => {
        calls += 1;
        return "50000";
      },
      toString: () => "50000",
    };
    const contract = { ...withdrawn.contract, policyholder: "natural-person", premium: amount, paidPremium: amount };
    const outcome = ogpoPlus.returnPremium.safe({ contract, termination: withdrawn.termination });
    expect([outcome.success, calls]).toEqual([true, 1]);
  });

  it("is asked anew for the next input: nothing is kept", () => {
    let text = "100";
    const premium = { toFixed: () => text, toString: () => text };
    const first = answer(premium, "2");
    text = "200.555";
    const second = answer(premium, "2");
    expect(first.success ? [] : first.error.issues.map(({ code }) => code)).toEqual(["invalid-share"]);
    expect(second.success ? [] : second.error.issues.map(({ received }) => received)).toEqual(["200.555", "2"]);
  });

  it("may ask the library itself, whose inner error changes nothing outside", () => {
    let calls = 0;
    const premium = {
      toFixed: () => {
        calls += 1;
        return String(answer(writing("7", "7"), "2").success ? 1 : 50000);
      },
      toString: () => "50000",
    };
    const outcome = answer(premium, "2");
    expect(outcome.success ? [] : outcome.error.issues.map(({ code }) => code)).toEqual(["invalid-share"]);
    expect(calls).toBe(1);
  });

  it("passes on what its toFixed throws", () => {
    const fault = new Error("no");
    const toFixed = () => {
      throw fault;
    };
    expect(() => answer({ toFixed }, "0.1")).toThrow(fault);
    expect(() => answer("5", { toFixed })).toThrow(fault);
    // The reading that was left does not go on.
    expect(answer("50000", "0.1").success).toBe(true);
  });
});
