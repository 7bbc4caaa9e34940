import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import type { OgpoPlusInput } from "../../oracle/ogpo-plus-grounds.js";

/** 20 000 for the 365 days from 2025-03-02, concluded the day before; day 14 after that, a Saturday, is moved to the 17th. */
const yearly = {
  concludedOn: "2025-03-01",
  firstDay: "2025-03-02",
  lastDay: "2026-03-01",
  premium: "20000",
  policyholder: "natural-person",
} as const;

const returned = (
  contract: Partial<OgpoPlusInput["contract"]>,
  termination: OgpoPlusInput["termination"],
  options?: OgpoPlusInput["options"],
) => ogpoPlus.returnPremium({ contract: { ...yearly, ...contract }, termination, options });

const paid = ["never-in-force", false, "premium-paid-in-full"];
const begun = ["before-start", false, "term-had-begun"];
const noBreach = ["insurer-fault", false, "no-insurer-breach"];
const noClaims = ["claims-paid", false, "no-claims-paid"];
const noReplacement = ["replacement", false, "no-replacement"];
const noCircumstance = ["art-841-1", false, "no-circumstance"];
const noWithdrawal = ["cooling-off", false, "no-withdrawal"];

describe("each ground that is tried names the fact that decides", () => {
  it.each([
    {
      why: "nothing was paid",
      contract: { paidPremium: "0" },
      termination: { reason: "non-payment", terminatedOn: "2025-09-01" },
      considered: [["never-in-force", true, "non-payment"]],
    },
    {
      why: "a tiyn is missing",
      contract: { paidPremium: "19999.99" },
      termination: { reason: "withdrawal", terminatedOn: "2025-09-01" },
      considered: [["never-in-force", true, "premium-not-paid-in-full"]],
    },
    {
      why: "the term has not begun",
      contract: {},
      termination: { reason: "withdrawal", terminatedOn: "2025-03-01" },
      considered: [paid, ["before-start", true, "term-not-begun"]],
    },
    {
      why: "the insurer's fault",
      contract: {},
      termination: { reason: "insurer-breach", terminatedOn: "2025-09-01" },
      considered: [paid, begun, ["insurer-fault", true, "insurer-breach"]],
    },
    {
      why: "a claim was paid",
      contract: { paidClaims: "0.01" },
      termination: { reason: "withdrawal", terminatedOn: "2025-03-11" },
      considered: [paid, begun, noBreach, ["claims-paid", true, "claims-paid"]],
    },
    {
      why: "a new contract",
      contract: {},
      termination: { reason: "replacement", terminatedOn: "2025-09-01" },
      considered: [paid, begun, noBreach, noClaims, ["replacement", true, "replacement"]],
    },
    {
      why: "a circumstance of 841(1)",
      contract: {},
      termination: { reason: "object-ceased", terminatedOn: "2025-09-01" },
      considered: [paid, begun, noBreach, noClaims, noReplacement, ["art-841-1", true, "circumstance"]],
    },
    {
      why: "a withdrawal on the last day of the window, the bar of paid claims set aside",
      contract: { paidClaims: "0.01" },
      termination: { reason: "withdrawal", terminatedOn: "2025-03-17" },
      options: { claimsPaidBar: "none" },
      considered: [
        paid,
        begun,
        noBreach,
        ["claims-paid", false, "claims-paid-bar-off"],
        noReplacement,
        noCircumstance,
        ["cooling-off", true, "applied-in-window"],
      ],
    },
    {
      why: "a withdrawal the day after it",
      contract: {},
      termination: { reason: "withdrawal", terminatedOn: "2025-03-18" },
      considered: [
        paid,
        begun,
        noBreach,
        noClaims,
        noReplacement,
        noCircumstance,
        ["cooling-off", false, "applied-after-window"],
        ["art-841-2", true, "withdrawal"],
      ],
    },
    {
      why: "an exhausted sum insured, the bar of paid claims set aside",
      contract: { paidClaims: "500000" },
      termination: { reason: "sum-insured-exhausted", terminatedOn: "2025-09-01" },
      options: { claimsPaidBar: "none" },
      considered: [
        paid,
        begun,
        noBreach,
        ["claims-paid", false, "claims-paid-bar-off"],
        noReplacement,
        noCircumstance,
        noWithdrawal,
        ["art-841-2", true, "sum-insured-exhausted"],
      ],
    },
    {
      why: "an agreement",
      contract: {},
      termination: { reason: "agreement", terminatedOn: "2025-09-01" },
      considered: [
        paid,
        begun,
        noBreach,
        noClaims,
        noReplacement,
        noCircumstance,
        noWithdrawal,
        ["art-841-2", false, "ended-by-the-parties"],
        ["by-agreement", true, "ended-by-the-parties"],
      ],
    },
  ] as const)("$why", ({ contract, termination, considered, ...rest }) => {
    const found = returned(contract, termination, "options" in rest ? rest.options : undefined).considered;
    expect(found.map(({ ground, applies, because }) => [ground, applies, because])).toEqual(considered);
  });
});

describe("a note names its clause and the facts it rests on", () => {
  it.each([
    {
      why: "concluded the day before the rules took effect",
      contract: { concludedOn: "2024-05-13", firstDay: "2024-05-14", lastDay: "2025-05-13" },
      termination: { reason: "insurer-breach", terminatedOn: "2024-05-20" },
      notes: [
        {
          code: "concluded-before-edition",
          clause: "title page",
          facts: { concludedOn: "2024-05-13", edition: "2024-05-14" },
        },
      ],
    },
    {
      why: "no table of the year's working days: neither the window nor the day to pay can be looked up",
      contract: { concludedOn: "2027-03-01", firstDay: "2027-03-02", lastDay: "2028-02-29" },
      termination: { reason: "withdrawal", terminatedOn: "2027-03-11" },
      notes: [
        { code: "calendar-not-published", clause: "9.7", facts: { coolingOffLastDay: "2027-03-15" } },
        { code: "calendar-not-published", clause: "9.13", facts: { appliedOn: "2027-03-11" } },
      ],
    },
    {
      why: "the object was alienated; without costs the Code returns no more",
      contract: {},
      termination: { reason: "object-alienated", terminatedOn: "2025-09-01" },
      options: { costs: { share: "0" } },
      notes: [
        { code: "condition-not-checked", clause: "9.8", facts: { condition: "insurer-objects-to-new-policyholder" } },
      ],
    },
    {
      why: "told on the day itself",
      contract: {},
      termination: { reason: "withdrawal", appliedOn: "2025-03-11", terminatedOn: "2025-03-11" },
      notes: [{ code: "short-notice", clause: "9.4", facts: { appliedOn: "2025-03-11", terminatedOn: "2025-03-11" } }],
    },
    {
      why: "an agreement told of after the end",
      contract: {},
      termination: { reason: "agreement", appliedOn: "2025-09-02", terminatedOn: "2025-09-01", agreedReturn: "1" },
      notes: [{ code: "short-notice", clause: "9.4", facts: { appliedOn: "2025-09-02", terminatedOn: "2025-09-01" } }],
    },
    {
      why: "an insurer's demand on the day itself, its part for the 182 unused days in whole tenge: 9972.60",
      contract: {},
      termination: { reason: "insurer-demand", appliedOn: "2025-09-01", terminatedOn: "2025-09-01", agreedReturn: "1" },
      options: { rounding: { unit: "1", mode: "half-up" } },
      notes: [
        { code: "short-notice", clause: "9.4", facts: { appliedOn: "2025-09-01", terminatedOn: "2025-09-01" } },
        { code: "no-clause-sets-a-return", clause: "9.3(3)", facts: { proRata: "9973" } },
      ],
    },
    {
      why: "a replacement, of which nobody is told in advance",
      contract: {},
      termination: { reason: "replacement", appliedOn: "2025-09-01", terminatedOn: "2025-09-01" },
      notes: [],
    },
    {
      why: "the insurer's fault after a claim",
      contract: { paidClaims: 5 },
      termination: { reason: "insurer-breach", terminatedOn: "2025-09-01" },
      notes: [{ code: "claims-paid-and-insurer-fault", clause: "9.10", facts: { paidClaims: "5.00" } }],
    },
    {
      why: "the same with the bar set aside, which leaves nothing to stand above",
      contract: { paidClaims: 5 },
      termination: { reason: "insurer-breach", terminatedOn: "2025-09-01" },
      options: { claimsPaidBar: "none" },
      notes: [],
    },
    {
      why: "an agreed return where the term has not begun",
      contract: {},
      termination: { reason: "agreement", terminatedOn: "2025-03-01", agreedReturn: 5 },
      notes: [{ code: "agreed-return-not-used", clause: "9.3(3)", facts: { agreedReturn: "5.00" } }],
    },
    {
      why: "a circumstance in whole tenge: 7973 by the rules, 9973 by the Code, which takes no costs of 2000",
      contract: {},
      termination: { reason: "object-ceased", terminatedOn: "2025-09-01" },
      options: { rounding: { unit: "1", mode: "half-up" } },
      notes: [{ code: "statute-returns-more", clause: "9.8", facts: { difference: "2000" } }],
    },
    {
      why: "a claim: nothing by the rules, 17506.85 by the Code",
      contract: { paidClaims: "0.01" },
      termination: { reason: "withdrawal", terminatedOn: "2025-03-11" },
      notes: [{ code: "statute-returns-more", clause: "9.10", facts: { difference: "17506.85" } }],
    },
    {
      why: "a claim, and a replacement that the Code does not know",
      contract: { paidClaims: "0.01" },
      termination: { reason: "replacement", terminatedOn: "2025-03-11" },
      notes: [],
    },
    {
      why: "an insurer in liquidation; without costs the Code returns no more",
      contract: {},
      termination: { reason: "insurer-liquidated", terminatedOn: "2025-09-01" },
      options: { costs: { share: "0" } },
      notes: [{ code: "creditors-order", clause: "9.13", facts: {} }],
    },
  ] as const)("$why", ({ contract, termination, notes, ...rest }) => {
    const found = returned(contract, termination, "options" in rest ? rest.options : undefined).notes;
    expect(found).toEqual(notes);
  });
});
