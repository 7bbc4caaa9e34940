/**
 * What several tests look at, made when the first of them asks for it. In mutation testing every test makes it anew:
 * only then is it known which tests reach the code behind it, which it is not of what is made while tests are collected.
 */
export function once<Made>(make: () => Made): () => Made {
  if (process.env.MUTATION_TESTS !== undefined) return make;
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
