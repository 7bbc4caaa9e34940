import * as z from "zod/mini";
import { amount, strictObject } from "../../input/index.ts";
import { harms } from "./facts.ts";

export const payoutCapSchema = strictObject({ harm: z.enum(harms), amount });

export type PayoutCapFacts = z.output<typeof payoutCapSchema>;
