/** A CommonJS program. What it exports, `mixed.mts` takes for its own. */

import * as root from "return-premium";
import { explain } from "return-premium/explain";
import { proRataReturn, readDecimal, Trace } from "return-premium/formulas";
import { mrp } from "return-premium/kz";
import { returnPremium as statutoryReturn } from "return-premium/kz-civil-code";
import { returnPremium as cabinetReturn } from "return-premium/life-cabinet";
import { returnPremium } from "return-premium/ogpo-plus";
import { latePaymentPenalty } from "return-premium/osago";
import { readVectors } from "return-premium/testing";
import { returnPremium as voluntaryReturn } from "return-premium/zetta-voluntary";

export const operations: readonly root.AnyOperation[] = [
  mrp,
  statutoryReturn,
  cabinetReturn,
  returnPremium,
  latePaymentPenalty,
  voluntaryReturn,
];
export const error: root.ReturnPremiumError = new root.ReturnPremiumError("invalid-input", []);
export const outcomeOf = (input: unknown) => returnPremium.safe(input);
export const words: string = explain(root.kz.mrp({ on: "2026-06-01" }));
export const operationsWithVectors: readonly string[] = readVectors().map(({ operation }) => operation);

const paidPremium = readDecimal("100");
const operands = { paidPremium, premium: paidPremium, usedDays: 1, termDays: 3 };
export const amounts = proRataReturn(new Trace({ unit: "0.01", mode: "half-up" }), "1", operands);
