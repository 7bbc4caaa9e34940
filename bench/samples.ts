/** What was measured of each contender, one figure for each round. */
export type Samples = ReadonlyMap<string, readonly number[]>;

/**
 * Measures every contender once a round. They take turns, so that all meet the same machine: a ratio of two figures of
 * one round is steadier than either of them.
 */
export function measureInTurns<Contender>(
  contenders: Readonly<Record<string, Contender>>,
  rounds: number,
  measure: (contender: Contender) => number,
): Samples {
  const measured = Object.entries(contenders).map(([name, contender]) => ({
    name,
    contender,
    figures: [] as number[],
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, figures } of measured) figures.push(measure(contender));
  }
  return new Map(measured.map(({ name, figures }) => [name, figures]));
}

export const medianOf = (samples: Samples, name: string): number => median(figuresOf(samples, name));

/** How many times the slower takes as long as the faster: the median over the rounds. */
export function timesAsFast(samples: Samples, faster: string, slower: string): number {
  const divisors = figuresOf(samples, faster);
  return median(figuresOf(samples, slower).map((figure, round) => figure / (divisors[round] ?? Number.NaN)));
}

function figuresOf(samples: Samples, name: string): readonly number[] {
  const figures = samples.get(name);
  if (figures === undefined) throw new Error(`${name} was not measured`);
  return figures;
}

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const [lower = Number.NaN, upper = lower] = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return (lower + upper) / 2;
}
