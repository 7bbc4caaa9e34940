import * as z from "zod/mini";
import { date } from "../engine/fields.js";

export const mrpFields = z.strictObject({ on: date, count: z.optional(z.int().check(z.gte(0))) });

export type MrpFacts = z.output<typeof mrpFields>;
