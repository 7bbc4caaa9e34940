/** What tests do otherwise while a mutant is run against them: see docs/mutation.md. */
const isMutated = process.env.MUTATION_TESTS !== undefined;

/**
 * What several tests look at, made when the first of them asks for it; for a mutant, every test makes it anew. Only then
 * is it known which tests reach the code behind it, which it is not of what is made while tests are collected.
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

/** So many cases; for a mutant, fewer. */
export const fewer = (count: number): number => (isMutated ? count / SHARE : count);
