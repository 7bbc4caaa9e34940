import * as z from "zod/mini";
import { date } from "../../input/index.ts";

export const mrpSchema = z.strictObject({ on: date, count: z.optional(z.int().check(z.gte(0))) });

export type MrpFacts = z.output<typeof mrpSchema>;
