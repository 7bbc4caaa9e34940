/** One rounding whatever was asked for, in every operation that rounds. */

import type { RoundingMode } from "../../oracle/money.ts";
import type { Table } from "../table.ts";
import { ogpoPlusShortPeriodPremiumTable } from "../tables/ogpo-plus.short-period-premium/index.ts";
import { osagoLatePaymentPenaltyTable } from "../tables/osago.late-payment-penalty/index.ts";
import { defaultRounding, returnTables } from "./ended-contract.ts";
import { at, type Mutant, mutant, type Program, withInput } from "./mutant.ts";
import { policyTables } from "./policy.ts";

const rounding: readonly Table[] = [
  ...returnTables,
  ...policyTables,
  ogpoPlusShortPeriodPremiumTable,
  osagoLatePaymentPenaltyTable,
];

const withRounding =
  (changes: object) =>
  (table: Table): Program =>
    withInput((input) => {
      const given = at(input, "options.rounding") ?? {};
      return { "options.rounding": { ...defaultRounding(table), ...given, ...changes } };
    })(table);

const always = (mode: RoundingMode) => withRounding({ mode });

export const mutantsOfRoundings: readonly Mutant[] = [
  mutant("always-half-up", rounding, always("half-up")),
  mutant("always-half-even", rounding, always("half-even")),
  mutant("always-half-down", rounding, always("half-down")),
  mutant("always-down", rounding, always("down")),
  mutant("always-up", rounding, always("up")),
  mutant("always-hundredths", rounding, withRounding({ unit: "0.01" })),
];
