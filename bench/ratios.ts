import { formatRatio } from "./table.js";

/** The library compared with something else in the same run. */
export interface Ratio {
  readonly name: string;
  readonly value: number;
  /** Whether it gets larger or smaller as the library gets better. */
  readonly better: "larger" | "smaller";
}

/** Smaller losses are ignored: no machine is that steady. */
const TOLERATED_LOSS = 0.25;

/** A sentence for each kept ratio that is a quarter worse now, or that nobody measured. */
export function lossesOf(kept: Readonly<Record<string, number>>, measured: readonly Ratio[]): string[] {
  return Object.entries(kept).flatMap(([name, before]) => {
    const ratio = measured.find((candidate) => candidate.name === name);
    if (ratio === undefined) return [`${name}: kept at ${formatRatio(before)}, not measured`];
    const { value, better } = ratio;
    const left = better === "larger" ? value / before : before / value;
    if (left > 1 - TOLERATED_LOSS) return [];
    return [`${name}: kept at ${formatRatio(before)}, measured ${formatRatio(value)}; ${better} is better`];
  });
}
