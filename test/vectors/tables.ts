import type { Table } from "./table.ts";
import { ogpoPlusReturnPremium } from "./tables/ogpo-plus.return-premium/index.ts";

/** Every operation that has vectors. */
export const tables: readonly Table[] = [ogpoPlusReturnPremium];
