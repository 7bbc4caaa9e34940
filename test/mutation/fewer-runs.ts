import type * as FastCheck from "fast-check";
import { vi } from "vitest";

const SEED = 1;
const SHARE_OF_RUNS = 0.1;
const DEFAULT_RUNS = 100;

// A property names its own number of runs, which goes before any that is set for all: so it is lowered on the way.
vi.mock("fast-check", async (importOriginal) => {
  const { default: fc } = await importOriginal<typeof FastCheck>();
  const assert = (property: FastCheck.IRawProperty<unknown>, parameters?: FastCheck.Parameters<unknown>) => {
    const numRuns = Math.ceil((parameters?.numRuns ?? DEFAULT_RUNS) * SHARE_OF_RUNS);
    return fc.assert(property, { ...parameters, seed: SEED, numRuns });
  };
  return { default: { ...fc, assert } };
});
