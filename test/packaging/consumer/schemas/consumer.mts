import { kz } from "return-premium";
import { type JsonSchema, jsonSchemaOf, type OperationId, type Side, schemas } from "return-premium/schemas";
import type * as z from "zod/mini";

type Mrp = (typeof schemas)["kz/mrp"];

export const input: kz.MrpInput = { on: "2026-06-01", count: 600 } satisfies z.input<Mrp["input"]>;
export const result: z.output<Mrp["result"]>["amount"] = kz.mrp(input).amount;
export const verdict = schemas["kz/mrp"].result["~standard"].validate(kz.mrp(input));
export const printed = (id: OperationId, side: Side): JsonSchema => jsonSchemaOf(id, side);
