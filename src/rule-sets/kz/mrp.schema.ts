import * as z from "zod/mini";
import { date, strictObject } from "../../input/index.ts";

export const mrpSchema = strictObject({ on: date, count: z.optional(z.int().check(z.gte(0))) });

export type MrpFacts = z.output<typeof mrpSchema>;
