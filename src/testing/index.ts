/**
 * For the test suites of other programs: the test vectors for every operation, and a function that compares an answer
 * with a vector.
 *
 * @module return-premium/testing
 */

export type { Path } from "../engine/issue.js";
export { type Difference, type DifferencesOptions, differencesOf } from "./differences.js";
export {
  type NoteVector,
  readVectors,
  type Settled,
  type VectorCase,
  type VectorError,
  type VectorFile,
  type VectorIssue,
  type VectorOutcome,
} from "./vectors.js";
