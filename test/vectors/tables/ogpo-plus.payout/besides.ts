import type { Section } from "../../table.js";
import { input, loss } from "./claim.js";

const within = { "options.mitigation": "within-sum-insured" };

export const setOff: Section = {
  input,
  clause: "8.6",
  rows: [
    {
      side: "a premium due below the payout",
      why: "20000 is set off",
      flags: ["set-off-forgotten"],
      with: { premiumDue: "20000" },
    },
    {
      side: "a premium due of exactly the payout",
      why: "nothing is payable",
      flags: ["set-off-forgotten"],
      with: { premiumDue: "100000" },
    },
    {
      side: "a premium due of 0.01 above the payout",
      why: "no more than the payout is set off",
      flags: ["set-off-unbounded", "set-off-forgotten"],
      with: { premiumDue: "100000.01" },
    },
    {
      side: "a premium due, nothing paid out",
      why: "without a payout nothing can be set off",
      flags: ["set-off-unbounded"],
      with: { ...loss("0"), premiumDue: "20000" },
    },
    {
      side: "a premium due above the payout, costs reimbursed",
      why: "costs are reimbursed separately: nothing is set off against them",
      flags: ["set-off-unbounded"],
      with: { premiumDue: "150000", mitigationCosts: "60000" },
    },
  ],
};

export const mitigation: Section = {
  input,
  clause: "7.2(5)",
  rows: [
    {
      side: "costs reimbursed in addition to a payout",
      why: "100000 and 5000",
      flags: ["mitigation-forgotten"],
      with: { mitigationCosts: "5000" },
    },
    {
      side: "costs reimbursed above the sum insured",
      why: "the clause sets no cap: 500000 and 5000",
      flags: ["mitigation-capped", "mitigation-forgotten"],
      with: { ...loss("500000"), mitigationCosts: "5000" },
    },
    {
      side: "costs reimbursed where nothing is left",
      why: "earlier claims exhausted the sum insured, but costs are still reimbursed",
      flags: ["mitigation-capped", "mitigation-forgotten"],
      with: { paidClaims: "500000", mitigationCosts: "0.01" },
    },
    {
      side: "costs above what is left, reimbursed in full as an option",
      why: "reimbursement in full is the default, given explicitly",
      flags: ["mitigation-capped"],
      with: { paidClaims: "399000", mitigationCosts: "5000", "options.mitigation": "in-full" },
    },
    {
      side: "costs within the sum insured, exactly what is left",
      why: "400000 is left after the payout",
      flags: ["mitigation-forgotten"],
      with: { mitigationCosts: "400000", ...within },
    },
    {
      side: "costs within the sum insured, 0.01 above what is left",
      why: "no more than 400000",
      flags: ["ignores-mitigation-option"],
      with: { mitigationCosts: "400000.01", ...within },
    },
    {
      side: "costs within the sum insured, nothing left",
      why: "nothing is reimbursed",
      flags: ["ignores-mitigation-option"],
      with: { ...loss("500000"), mitigationCosts: "5000", ...within },
    },
    {
      side: "costs within the sum insured after earlier claims",
      why: "1000 is left after both",
      flags: ["ignores-mitigation-option", "paid-claims-forgotten"],
      with: { paidClaims: "399000", mitigationCosts: "5000", ...within },
    },
  ],
};
