import type { DefinedOperation, Operation } from "../input/index.ts";
import { returnPremiumOperation as kzCivilCodeReturnPremium } from "../rule-sets/kz-civil-code/return-premium.ts";
import { returnPremiumOperation as lifeCabinetReturnPremium } from "../rule-sets/life-cabinet/return-premium.ts";

/** Every operation with the schema of its input, in the order in which people should read of them. */
export const definedOperations: readonly DefinedOperation[] = [lifeCabinetReturnPremium, kzCivilCodeReturnPremium];

/** Every operation by its id, for programs that learn only at run time which one to call. */
export const operations: Readonly<Record<string, Operation>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ definedOperations.map((operation) => [operation.id, operation]),
);
