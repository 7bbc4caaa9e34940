import type { Table } from "./table.ts";
import { kzMrpTable } from "./tables/kz.mrp.ts";
import { kzCivilCodeReturnPremiumTable } from "./tables/kz-civil-code.return-premium/index.ts";
import { lifeCabinetReturnPremiumTable } from "./tables/life-cabinet.return-premium.ts";
import { ogpoPlusDeadlineTable } from "./tables/ogpo-plus.deadline.ts";
import { ogpoPlusReturnPremiumTable } from "./tables/ogpo-plus.return-premium/index.ts";

/** Every operation that has vectors. */
export const tables: readonly Table[] = [
  ogpoPlusReturnPremiumTable,
  ogpoPlusDeadlineTable,
  kzCivilCodeReturnPremiumTable,
  lifeCabinetReturnPremiumTable,
  kzMrpTable,
];
