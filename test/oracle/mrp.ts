/** `kz/mrp`: the monthly calculation index, transcribed a second time. */

import type { OracleError } from "./kz-civil-code.js";

export interface MrpInput {
  readonly on: string;
  readonly count?: number | undefined;
}

export interface MrpAmount {
  readonly value: string;
  readonly amount: string;
  readonly since: string;
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

export function kzMrp({ on, count = 1 }: MrpInput): MrpAmount | OracleError {
  const inForce = VALUES.filter(([since]) => since <= on).at(-1);
  if (inForce === undefined || on > LAST_VERIFIED_DAY) return { error: "no-parameter-for-date" };
  const [since, tenge] = inForce;
  return { value: String(tenge), amount: String(tenge * BigInt(count)), since };
}
