import { type Day, dayOf } from "../dates/day.js";

/** A value of the monthly calculation index, from a day on. */
export interface MrpValue {
  readonly since: Day;
  /** Tenge. */
  readonly value: bigint;
  /** Where the value was found: in the law on the republic's budget, or only in programs that use it. */
  readonly source: "law" | "programs";
}

const from = (year: number, month: number, value: bigint, source: MrpValue["source"]): MrpValue => ({
  since: dayOf(year, month, 1),
  value,
  source,
});

/**
 * The monthly calculation index (MRP) in the order of its days. From 2022-04-01 to 2022-12-31 a second value, 3180,
 * served benefits only; it is not among these.
 */
const mrpValues: readonly MrpValue[] = [
  /* @__PURE__ */ from(2015, 1, 1982n, "law"),
  /* @__PURE__ */ from(2016, 1, 2121n, "law"),
  /* @__PURE__ */ from(2017, 1, 2269n, "programs"),
  /* @__PURE__ */ from(2018, 1, 2405n, "programs"),
  /* @__PURE__ */ from(2019, 1, 2525n, "programs"),
  /* @__PURE__ */ from(2020, 1, 2651n, "law"),
  /* @__PURE__ */ from(2020, 4, 2778n, "law"),
  /* @__PURE__ */ from(2021, 1, 2917n, "programs"),
  /* @__PURE__ */ from(2022, 1, 3063n, "law"),
  /* @__PURE__ */ from(2023, 1, 3450n, "law"),
  /* @__PURE__ */ from(2024, 1, 3692n, "programs"),
  /* @__PURE__ */ from(2025, 1, 3932n, "law"),
  /* @__PURE__ */ from(2026, 1, 4325n, "law"),
];

/** The last day for which the newest value was verified. */
export const MRP_VERIFIED_THROUGH: Day = /* @__PURE__ */ dayOf(2026, 12, 31);

/** The value in force on a day; undefined before the first and after the last verified day. */
export function mrpOn(day: Day): MrpValue | undefined {
  return day > MRP_VERIFIED_THROUGH ? undefined : mrpValues.findLast(({ since }) => since <= day);
}
