import { operations } from "../../src/operations.js";
import { readVectors } from "../../src/testing/index.js";

/** The input of every vector, with its outcome. */
export const answers = readVectors().flatMap(({ operation, cases }) =>
  cases.flatMap(({ id, input }) => {
    const outcome = operations[operation]?.safe(input);
    return outcome === undefined ? [] : [{ id: `${operation} ${id}`, input, outcome }];
  }),
);

export const results = answers.flatMap(({ id, input, outcome }) =>
  outcome.success ? [{ id, input, result: outcome.result }] : [],
);
