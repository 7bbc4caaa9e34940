import * as z from "zod/mini";
import { amount } from "../../engine/fields.js";
import { harms } from "./reasons.js";

export const payoutCapFields = z.strictObject({ harm: z.enum(harms), amount });

export type PayoutCapFacts = z.output<typeof payoutCapFields>;
