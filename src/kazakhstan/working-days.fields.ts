import * as z from "zod/mini";
import { date } from "../engine/fields.js";

export const workingDayFields = z.strictObject({ day: date });

export const workingDayAfterFields = z.strictObject({ day: date, count: z.int().check(z.gte(1)) });
