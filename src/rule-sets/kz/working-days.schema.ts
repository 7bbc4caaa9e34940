import * as z from "zod/mini";
import { date, strictObject } from "../../input/index.ts";

export const workingDaySchema = strictObject({ day: date });

export const workingDayAfterSchema = strictObject({ day: date, count: z.int().check(z.gte(1)) });
