import { formatRatio } from "./table.js";

/** How the library stands to something else of the same run. */
export interface Ratio {
  readonly name: string;
  readonly value: number;
  /** What a faster or thriftier library makes of it. */
  readonly better: "larger" | "smaller";
}

/** A ratio that has lost less is taken for the same: nobody's machine is that steady. */
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
