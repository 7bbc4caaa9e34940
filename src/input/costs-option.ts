import * as z from "zod/mini";
import { amount, share } from "./fields.ts";

/** Costs of ending a contract: a share or an amount, one of the two. */
export const costsOption = z
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
