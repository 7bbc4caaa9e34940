import { beforeAll, describe, expect, it } from "vitest";
import { expectNoChange, LONGEST_RUN, type Run, runsUnder } from "./answers.ts";

const calendar = { years: [2025, 2026], daysOff: ["2025-03-11", "2025-03-12", "2025-03-13"], workingDays: [] };

/** Fields that a program put on Object.prototype, each with a value that would change an answer if it were read. */
const fields: readonly { readonly key: string; readonly value: unknown; readonly why: string }[] = [
  { key: "unrelated", value: "polluted", why: "no field of any input" },
  { key: "paidPremium", value: "1", why: "an optional field of every contract" },
  { key: "options", value: { costs: { share: "0" } }, why: "an optional field of every input" },
  { key: "kind", value: "annuity", why: "a fact of the Code, a field of the deadline" },
  { key: "appliedOn", value: "2025-03-02", why: "an optional field of every termination" },
  { key: "agreedReturn", value: "1", why: "an optional field of one operation" },
];

const otherFields: readonly { readonly key: string; readonly value: unknown; readonly why: string }[] = [
  { key: "contract", value: {}, why: "a required field" },
  { key: "concludedOn", value: "2025-03-02", why: "a required field, optional in the cabinet" },
  { key: "firstDay", value: "2025-03-02", why: "a required field" },
  { key: "lastDay", value: "2026-03-01", why: "a required field" },
  { key: "premium", value: "5", why: "a required field" },
  { key: "policyholder", value: "legal-entity", why: "a required field, optional in the cabinet" },
  { key: "paidClaims", value: "1", why: "an optional field" },
  { key: "concludedElectronically", value: false, why: "an optional field of the cabinet" },
  { key: "termination", value: { reason: "agreement" }, why: "a required field" },
  { key: "reason", value: "agreement", why: "a required field, and none of some functions" },
  { key: "terminatedOn", value: "2025-03-05", why: "a required field" },
  { key: "button", value: "refusal", why: "a required field of the cabinet" },
  { key: "costs", value: { share: "0" }, why: "an option" },
  { key: "share", value: "0", why: "one of two fields in an option" },
  { key: "amount", value: "1", why: "the other one" },
  { key: "usedDays", value: "through-termination", why: "an option" },
  { key: "coolingOffShift", value: "none", why: "an option" },
  { key: "claimsPaidBar", value: "none", why: "an option" },
  { key: "calendar", value: calendar, why: "an option" },
  { key: "years", value: [2025], why: "a field in an option" },
  { key: "rounding", value: { unit: "1", mode: "up" }, why: "an option" },
  { key: "unit", value: "1", why: "a field in an option" },
  { key: "mode", value: "up", why: "a field in an option" },
  { key: "shift", value: "none", why: "an option of the deadline" },
  { key: "from", value: "2025-03-01", why: "a required field of the deadline" },
  { key: "on", value: "2026-01-01", why: "a required field of the index" },
  { key: "count", value: 7, why: "an optional field of the index" },
  { key: "months", value: 3, why: "one of two ways to tell a term" },
  { key: "deductible", value: { kind: "unconditional", amount: "1" }, why: "an optional field of a payout" },
  { key: "actualLoss", value: "1", why: "one of two fields of a payout" },
  { key: "premiumDue", value: "1", why: "an optional field of a payout" },
  { key: "mitigationCosts", value: "1", why: "an optional field of a payout" },
  { key: "mitigation", value: "within-sum-insured", why: "an option of a payout" },
  { key: "payoutOn", value: "2025-12-31", why: "a fact of a claim" },
  { key: "intentionalAct", value: true, why: "a fact of a claim" },
  { key: "conditions", value: [{ code: "polluted", clause: "1", holds: true }], why: "a list of some results" },
  { key: "documents", value: ["polluted"], why: "a list of some results" },
  { key: "law", value: "polluted", why: "an optional field of a result" },
  { key: "coolingOff", value: { lastDay: "2025-01-01" }, why: "an optional field of a result" },
  { key: "received", value: "polluted", why: "an optional field of an issue" },
  { key: "other", value: { path: [] }, why: "an optional field of an issue" },
];

describe("a field on Object.prototype changes no answer and no error", () => {
  it.each(fields)(
    "from the first call on: $key, $why",
    ({ key, value }) => {
      expectNoChange(runsUnder([{ key, value }])[0]);
    },
    LONGEST_RUN,
  );

  describe("once the library is in use", () => {
    let runs: readonly Run[] = [];

    beforeAll(() => {
      runs = runsUnder([{ name: "none" }, ...otherFields, { name: "none" }]);
    }, LONGEST_RUN);

    it.each(otherFields.map((field, index) => ({ ...field, index })))("$key, $why", ({ index }) => {
      expectNoChange(runs[1 + index]);
    });

    it("nor does it change those that follow when it is gone", () => {
      expect(runs.length).toBe(otherFields.length + 2);
      expectNoChange(runs.at(-1));
    });
  });
});
