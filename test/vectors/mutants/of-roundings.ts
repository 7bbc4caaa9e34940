/** One rounding whatever was asked for, in every operation that rounds. */

import type { RoundingMode } from "../../oracle/money.js";
import type { Table } from "../table.js";
import { ogpoPlusShortPeriodPremiumTable } from "../tables/ogpo-plus.short-period-premium/index.js";
import { ogpoVtsReturnPremiumTable } from "../tables/ogpo-vts.return-premium/index.js";
import { ogpoVtsShortPeriodPremiumTable } from "../tables/ogpo-vts.short-period-premium/index.js";
import { osagoLatePaymentPenaltyTable } from "../tables/osago.late-payment-penalty/index.js";
import { defaultRounding, returnTables } from "./ended-contract.js";
import { at, type Mutant, mutant, type Program, withInput } from "./mutant.js";
import { policyTables } from "./policy.js";

export const rounding: readonly Table[] = [
  ...returnTables,
  ...policyTables,
  ogpoPlusShortPeriodPremiumTable,
  ogpoVtsReturnPremiumTable,
  ogpoVtsShortPeriodPremiumTable,
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
