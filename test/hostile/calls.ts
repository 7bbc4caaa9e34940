import { byGrounds } from "../kazakhstan/ogpo-plus/by-ground.js";
import { everyOperation } from "../support/every-operation.js";
import { changed } from "../vectors/changes.js";

/** A call of an operation, or of a function of `ogpoPlus` by its name. */
export type Call =
  | { readonly operation: string; readonly input: unknown }
  | { readonly name: string; readonly input: unknown };

/** The vectors of all operations, in their order. */
export const vectors = everyOperation.flatMap(({ id, computed, refused }) =>
  [...computed, ...refused].map((vector) => ({ operation: id, vector })),
);

/** No input at all, nothing in it, and a full one that is wrong everywhere, with unknown fields besides. */
const wrong: readonly Call[] = everyOperation.flatMap(({ id, full }) => [
  ...[null, [], "text", {}].map((input) => ({ operation: id, input })),
  ...full.map(({ input, fields }) => ({
    operation: id,
    input: changed(input, {
      ...Object.fromEntries(fields.filter(({ isLeaf }) => isLeaf).map(({ path }) => [path, { a: [1, "b"] }])),
      ...Object.fromEntries(fields.filter(({ isLeaf }) => !isLeaf).map(({ path }) => [`${path}.more`, {}])),
    }),
  })),
]);

/** Each function of a ground with an input of its own ground, and one of another. */
const ofGrounds: readonly Call[] = byGrounds.flatMap(({ name, ground }) => {
  const own = vectors.find(({ vector }) => "expected" in vector && vector.expected.ground === ground);
  const other = vectors.find(({ vector }) => "expected" in vector && vector.expected.ground !== ground);
  return [own, other].map((one) => ({ name, input: one?.vector.input }));
});

/** The vectors, which come first, and calls of everything else. */
export const calls: readonly Call[] = [
  ...vectors.map(({ operation, vector }) => ({ operation, input: vector.input })),
  ...wrong,
  ...ofGrounds,
];
