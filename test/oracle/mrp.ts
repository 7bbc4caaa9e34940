/** `kz/mrp`: the monthly calculation index, transcribed a second time. */

import type { OracleError } from "./kz-civil-code.js";

export interface MrpInput {
  readonly on: string;
  readonly count?: number | string | undefined;
}

export interface MrpAmount {
  readonly value: string;
  readonly amount: string;
  readonly since: string;
  /** The count as a result repeats it. */
  readonly count: string;
}

/** From that day, so many tenge; the oldest first. */
const VALUES: readonly (readonly [since: string, tenge: bigint])[] = [
  ["2015-01-01", 1982n],
  ["2016-01-01", 2121n],
  ["2017-01-01", 2269n],
  ["2018-01-01", 2405n],
  ["2019-01-01", 2525n],
  ["2020-01-01", 2651n],
  ["2020-04-01", 2778n],
  ["2021-01-01", 2917n],
  ["2022-01-01", 3063n],
  ["2023-01-01", 3450n],
  ["2024-01-01", 3692n],
  ["2025-01-01", 3932n],
  ["2026-01-01", 4325n],
];

const LAST_VERIFIED_DAY = "2026-12-31";

/** Hundredths of a count or of a tenge, written without a decimal that says nothing. */
function canonical(hundredths: bigint): string {
  const decimals = String(hundredths % 100n)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${hundredths / 100n}${decimals === "" ? "" : `.${decimals}`}`;
}

export function kzMrp({ on, count = 1 }: MrpInput): MrpAmount | OracleError {
  const inForce = VALUES.filter(([since]) => since <= on).at(-1);
  if (inForce === undefined || on > LAST_VERIFIED_DAY) return { error: "no-parameter-for-date" };
  const [since, tenge] = inForce;
  const [whole = "", decimals = ""] = String(count).split(".");
  const hundredths = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, "0"));
  const product = tenge * hundredths;
  const amount =
    product % 100n === 0n ? String(product / 100n) : `${product / 100n}.${String(product % 100n).padStart(2, "0")}`;
  return { value: String(tenge), amount, since, count: canonical(hundredths) };
}
