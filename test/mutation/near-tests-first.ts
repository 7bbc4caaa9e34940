import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The tests that a mutant is run against, by folder or file, in their order: those of its part in parts.mjs. */
export const folders = (process.env.MUTATION_TESTS ?? "").split(",");

const placeOf = ({ moduleId }: TestSpecification): number =>
  folders.findIndex((folder) => moduleId.includes(`/test/${folder}`));

export default class NearTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}
