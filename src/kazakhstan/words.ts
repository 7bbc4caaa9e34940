import type { FieldsOf } from "../engine/words.js";
import type { MrpResult } from "./mrp.result.js";
import type { MrpInput } from "./mrp.types.js";

/** The wording for `kz/mrp`. */
export const words = {
  titles: { "kz/mrp": "Monthly calculation index (MRP) of Kazakhstan" } satisfies Record<
    MrpResult["operation"],
    string
  >,
  answers: {
    "kz/mrp": "{count} MRP[ on {on}]: {amount}; one MRP is {value} from {since}",
  } satisfies Record<MrpResult["operation"], string>,
  citations: { kz: "{clause}", "budget-law": "the law on the republican budget" },
  steps: { amount: "the index times the count" } satisfies Record<"amount", string>,
  fields: { on: "the day", count: "the number of indexes" } satisfies Record<FieldsOf<MrpInput>, string>,
};
