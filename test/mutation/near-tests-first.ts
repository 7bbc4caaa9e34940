import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The tests that a mutant is run against, by folder. The vectors kill most; what they leave dies soonest by the tests of
 * its own folder, or of what others build on first.
 */
export const folders = (
  process.env.MUTATION_TESTS ??
  "vectors/library.test.ts,exact,dates,formulas,engine,explain,schemas,testing,kazakhstan,russia,scenarios,tables,diagnose"
).split(",");

const placeOf = ({ moduleId }: TestSpecification): number =>
  folders.findIndex((folder) => moduleId.includes(`/test/${folder}`));

export default class NearTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}
