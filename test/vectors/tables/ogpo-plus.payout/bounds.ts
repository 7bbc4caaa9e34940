import type { Section } from "../../table.js";
import { deductible, input, loss } from "./claim.js";

const others = (actualLoss: unknown, paidByOthers: unknown) => ({ actualLoss, paidByOthers });

export const limits: Section = {
  input,
  clause: "9.3(2)",
  rows: [
    {
      side: "a loss below the sum insured",
      why: "the withheld depreciation is paid",
      clause: "8.5",
      flags: ["wrong-decimals"],
    },
    {
      side: "no loss",
      why: "nothing is paid, and the loss is the limit",
      clause: "8.5",
      flags: ["wrong-decimals"],
      with: loss(0),
    },
    {
      side: "a loss of 0.01 below the sum insured",
      why: "0.01 is left",
      flags: ["exhausted-too-soon"],
      with: loss("499999.99"),
    },
    {
      side: "a loss of exactly the sum insured",
      why: "both are limits, and the loss is named first; the contract ends",
      flags: ["last-of-equals", "exhaustion-unsaid"],
      with: loss("500000"),
    },
    {
      side: "a loss of 0.01 above the sum insured",
      why: "the extra 0.01 is not paid",
      flags: ["payout-uncapped", "exhaustion-unsaid"],
      with: loss("500000.01"),
    },
    {
      side: "earlier claims that leave exactly the loss",
      why: "400000 and 100000 equal the sum insured",
      flags: ["last-of-equals", "paid-claims-forgotten"],
      with: { paidClaims: "400000" },
    },
    {
      side: "earlier claims that leave 0.01 more than the loss",
      why: "the contract continues with 0.01 left",
      flags: ["paid-claims-forgotten", "exhausted-too-soon"],
      with: { paidClaims: "399999.99" },
    },
    {
      side: "earlier claims that leave 0.01 less than the loss",
      why: "what is left is paid, and the contract ends",
      flags: ["paid-claims-forgotten", "payout-uncapped"],
      with: { paidClaims: "400000.01" },
    },
    {
      side: "earlier claims of the whole sum insured",
      why: "nothing is left to pay, which is a lower limit than the loss",
      flags: ["paid-claims-forgotten", "exhaustion-unsaid"],
      with: { paidClaims: "500000" },
    },
    {
      side: "a sum insured of 0",
      why: "nothing can be paid, and nothing is left",
      flags: ["payout-uncapped", "exhaustion-unsaid"],
      with: { sumInsured: "0" },
    },
    {
      side: "the largest amounts",
      why: "the loss is the largest amount possible, and 0.01 was paid before",
      flags: ["paid-claims-forgotten", "floats"],
      with: { sumInsured: "999999999999999.99", ...loss("999999999999999.99"), paidClaims: "0.01" },
    },
    {
      side: "tenths and fifths of 1",
      why: "0.3 less 0.2 is exactly 0.1, which is the loss",
      flags: ["floats", "last-of-equals"],
      with: { sumInsured: "0.3", ...loss("0.1"), paidClaims: "0.2" },
    },
  ],
};

export const deductibles: Section = {
  input,
  clause: "1.2",
  rows: [
    {
      side: "a conditional deductible of 0.01 above the loss",
      why: "a smaller loss is not paid",
      flags: ["deductible-forgotten"],
      with: deductible("conditional", "100000.01"),
    },
    {
      side: "a conditional deductible of exactly the loss",
      why: "a loss equal to the deductible is not paid",
      flags: ["deductible-forgotten", "deductible-reached"],
      with: deductible("conditional", "100000"),
    },
    {
      side: "a conditional deductible of 0.01 below the loss",
      why: "a larger loss is paid in full",
      flags: ["deductible-of-other-kind"],
      with: deductible("conditional", "99999.99"),
    },
    {
      side: "a conditional deductible of 0, no loss",
      why: "no loss is not more than the deductible",
      flags: ["last-of-equals"],
      with: { ...loss("0"), ...deductible("conditional", "0") },
    },
    {
      side: "an unconditional deductible of 0.01 below the loss",
      why: "0.01 is paid",
      flags: ["deductible-forgotten", "deductible-of-other-kind"],
      with: deductible("unconditional", "99999.99"),
    },
    {
      side: "an unconditional deductible of exactly the loss",
      why: "nothing is left of the loss",
      flags: ["deductible-forgotten"],
      with: deductible("unconditional", "100000"),
    },
    {
      side: "an unconditional deductible above the loss",
      why: "nothing is paid, not a negative amount",
      flags: ["deductible-forgotten", "below-nothing"],
      with: deductible("unconditional", "150000"),
    },
    {
      side: "an unconditional deductible of 0",
      why: "the whole loss, which is named first",
      flags: ["last-of-equals"],
      with: deductible("unconditional", "0"),
    },
    {
      side: "an unconditional deductible of a loss above the sum insured",
      why: "deducted before the limit: 600000 less 50000 is still above 500000",
      flags: ["deductible-after-limit"],
      with: { ...loss("600000"), ...deductible("unconditional", "50000") },
    },
    {
      side: "an unconditional deductible that brings the loss to the sum insured",
      why: "550000 less 50000 is 500000: the deductible is named first",
      flags: ["deductible-after-limit", "last-of-equals"],
      with: { ...loss("550000"), ...deductible("unconditional", "50000") },
    },
    {
      side: "an unconditional deductible after earlier claims",
      why: "100000 less 30000 is above the remaining 60000",
      flags: ["deductible-after-limit", "paid-claims-forgotten"],
      with: { paidClaims: "440000", ...deductible("unconditional", "30000") },
    },
    {
      side: "a conditional deductible between what is left and the loss",
      why: "the loss is above the deductible, so what is left is paid",
      flags: ["deductible-after-limit", "deductible-of-other-kind"],
      with: { paidClaims: "450000", ...deductible("conditional", "80000") },
    },
  ],
};

export const doubleInsurance: Section = {
  input,
  clause: "12.2",
  rows: [
    {
      side: "others paid 0.01 less than would limit the payout",
      why: "700000 less 599999.99 is 100000.01, above the loss",
      flags: ["double-of-depreciation"],
      with: others("700000", "599999.99"),
    },
    {
      side: "others left exactly the loss",
      why: "both are limits, and the loss is named first",
      flags: ["last-of-equals", "double-of-depreciation"],
      with: others("700000", "600000"),
    },
    {
      side: "others left 0.01 less than the loss",
      why: "all payments together do not exceed the whole loss",
      flags: ["double-forgotten", "double-of-depreciation"],
      with: others("700000", "600000.01"),
    },
    {
      side: "others paid the whole loss",
      why: "nothing is left to pay",
      flags: ["double-forgotten"],
      with: others("700000", "700000"),
    },
    {
      side: "others paid more than the whole loss",
      why: "nothing is paid, not a negative amount",
      flags: ["double-forgotten", "below-nothing"],
      with: others("700000", "800000"),
    },
    {
      side: "others left exactly what is left of the sum insured",
      why: "both limits are below the loss, and the sum insured is named first",
      flags: ["last-of-equals", "paid-claims-forgotten"],
      with: { paidClaims: "450000", ...others("300000", "250000") },
    },
    {
      side: "less left by others than by the deductible",
      why: "90000 because of the deductible, 40000 because of the other payments",
      flags: ["double-forgotten"],
      with: { ...deductible("unconditional", "10000"), ...others("240000", "200000") },
    },
  ],
};
