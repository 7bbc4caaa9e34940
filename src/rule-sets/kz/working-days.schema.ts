import * as z from "zod/mini";
import { date } from "../../input/index.ts";

export const workingDaySchema = z.strictObject({ day: date });

export const workingDayAfterSchema = z.strictObject({ day: date, count: z.int().check(z.gte(1)) });
