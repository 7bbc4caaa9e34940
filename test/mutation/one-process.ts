/** What Stryker's runner leaves to be done where all test files run in one process. Runs before each of them. */
import { afterEach, inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The mutant that the tests are run against; undefined in the first run, which finds the tests that reach each. */
    activeMutant: string | undefined;
  }
}

interface Process {
  __stryker__?: { mutantCoverage?: { perTest: Record<string, unknown> } };
  /** The last mutant that a test noticed. */
  killedMutant?: string;
}

// Stryker's instrumented code and the earlier files keep their state here and declare no types for it.
const process = globalThis as Process;
const mutant = inject("activeMutant");

// What the tests reached is reported after each file, that of the files before it included: with hundreds of files, the
// reports would not fit in memory.
if (process.__stryker__?.mutantCoverage) process.__stryker__.mutantCoverage.perTest = {};

// One failure is enough. The remaining files would be imported all the same, which takes longer than the vectors.
if (mutant !== undefined && process.killedMutant === mutant) throw new Error("already killed");

afterEach(({ task }) => {
  if (mutant !== undefined && task.result?.state === "fail") process.killedMutant = mutant;
});
