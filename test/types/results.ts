/** Checked by `tsc` alone: the documented result of every operation is exactly what its schema tells. */

import type * as z from "zod/mini";
import type { errorSchema } from "../../scripts/schemas/error.js";
import type { ResultSchemas } from "../../scripts/schemas/operation-schemas.js";
import type {
  kz,
  kzCivilCode,
  lifeCabinet,
  ogpoPlus,
  osago,
  ReturnPremiumErrorJson,
  zettaVoluntary,
} from "../../src/index.js";
import type { OperationId } from "../../src/operations.js";

/** The same fields, none of them writable, with a union on `ground` taken apart. */
type Plain<Value> = Value extends { readonly ground: string; readonly conventions: object }
  ? OnEach<Value, Value["ground"]>
  : PlainFields<Value>;

type OnEach<Value, Ground> = Ground extends string
  ? PlainFields<{ [Key in keyof Value]: Key extends "ground" ? Ground : Value[Key] }>
  : never;

type PlainFields<Value> = Value extends object ? { readonly [Key in keyof Value]: PlainFields<Value[Key]> } : Value;

type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

type ResultOf<Id extends OperationId> = z.output<ResultSchemas[Id]>;

const isDocumented = <_Documented, _Fields>(_same: Same<_Documented, _Fields>): void => undefined;

isDocumented<ReturnPremiumErrorJson, z.output<typeof errorSchema>>(true);
isDocumented<kzCivilCode.ReturnPremiumResult, ResultOf<"kz-civil-code/return-premium">>(true);
isDocumented<lifeCabinet.ReturnPremiumResult, ResultOf<"life-cabinet/return-premium">>(true);
isDocumented<ogpoPlus.ReturnPremiumResult, ResultOf<"ogpo-plus/return-premium">>(true);
isDocumented<ogpoPlus.ShortPeriodPremiumResult, ResultOf<"ogpo-plus/short-period-premium">>(true);
isDocumented<ogpoPlus.CoverPeriodResult, ResultOf<"ogpo-plus/cover-period">>(true);
isDocumented<ogpoPlus.ClaimEligibilityResult, ResultOf<"ogpo-plus/claim-eligibility">>(true);
isDocumented<ogpoPlus.PayoutResult, ResultOf<"ogpo-plus/payout">>(true);
isDocumented<ogpoPlus.DeadlineResult, ResultOf<"ogpo-plus/deadline">>(true);
isDocumented<osago.ReturnPremiumResult, ResultOf<"osago/return-premium">>(true);
isDocumented<osago.LatePaymentPenaltyResult, ResultOf<"osago/late-payment-penalty">>(true);
isDocumented<osago.PayoutCapResult, ResultOf<"osago/payout-cap">>(true);
isDocumented<zettaVoluntary.ReturnPremiumResult, ResultOf<"zetta-voluntary/return-premium">>(true);
isDocumented<kz.MrpResult, ResultOf<"kz/mrp">>(true);

// The check itself can fail: a field more, a field less, a field that may be undefined, one ground less.
isDocumented<kz.MrpResult & { readonly more: string }, ResultOf<"kz/mrp">>(false);
isDocumented<Omit<kz.MrpResult, "since">, ResultOf<"kz/mrp">>(false);
isDocumented<
  Omit<kzCivilCode.ReturnPremiumResult, "coolingOff"> & { readonly coolingOff?: kzCivilCode.CoolingOff | undefined },
  ResultOf<"kz-civil-code/return-premium">
>(false);
isDocumented<
  Exclude<ogpoPlus.ReturnPremiumResult, { readonly ground: "replacement" }>,
  ResultOf<"ogpo-plus/return-premium">
>(false);
