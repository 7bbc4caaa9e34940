/** Tests do less while a mutant is run against them: see docs/mutation.md. */
const isMutated = process.env.MUTATION_TESTS !== undefined;

/**
 * Something that several tests look at, made when the first of them asks for it; for a mutant, every test makes it anew.
 * Stryker knows which test reaches which code only for work that is done inside a test, not while tests are collected.
 */
export function once<Made>(make: () => Made): () => Made {
  if (isMutated) return make;
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** For a mutant, a quarter of the cases is tried. */
const SHARE = 4;

/** All of many cases; for a mutant, some of them. */
export const thinned = <Item>(items: readonly Item[]): readonly Item[] =>
  isMutated ? items.filter((_, index) => index % SHARE === 0) : items;

/** All of many cases; for a mutant, three of each kind. */
export function fewOfEach<Item>(items: readonly Item[], kindOf: (item: Item) => string): readonly Item[] {
  if (!isMutated) return items;
  const counts = new Map<string, number>();
  return items.filter((item) => {
    const count = (counts.get(kindOf(item)) ?? 0) + 1;
    counts.set(kindOf(item), count);
    return count <= 3;
  });
}

/** The number of cases to try; for a mutant, a quarter of it. */
export const fewer = (count: number): number => (isMutated ? count / SHARE : count);
