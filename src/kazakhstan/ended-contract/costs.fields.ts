import * as z from "zod/mini";
import { amount, share } from "../../engine/fields.js";
import type { AmountInput, ShareInput } from "../../engine/values.js";

const shareOrAmount = z
  .strictObject({ share: z.optional(share), amount: z.optional(amount) })
  .check(({ value, issues }) => {
    if (value.share === undefined && value.amount === undefined) {
      issues.push({ code: "custom", input: value, path: ["share"], params: { code: "missing-field" } });
    }
    if (value.share !== undefined && value.amount !== undefined) {
      const params = { code: "contradictory-facts", sibling: "share" };
      issues.push({ code: "custom", input: value, path: ["amount"], params });
    }
  });

/** Costs of ending a contract: a share of the paid premium, or an amount. */
type CostsInput = { readonly share: ShareInput } | { readonly amount: AmountInput };

// The check takes care that just one of the two is there, which the type of the object cannot say.
export const costsOption = shareOrAmount as unknown as z.ZodMiniType<z.output<typeof shareOrAmount>, CostsInput>;
