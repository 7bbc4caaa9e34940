import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The vectors kill most; what they leave dies soonest by the tests of its own folder, that of what others build on first. */
const folders = [
  "vectors",
  ...["exact", "dates", "formulas", "engine", "explain", "schemas", "testing", "kazakhstan", "russia"],
  ...["scenarios", "tables", "diagnose"],
];

const placeOf = ({ moduleId }: TestSpecification): number =>
  folders.findIndex((folder) => moduleId.includes(`/test/${folder}/`));

export default class NearTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}
