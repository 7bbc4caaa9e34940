/**
 * What test suites of other programs import: the vectors of every operation, and what an answer lacks to pass one.
 *
 * @module return-premium/testing
 */

export type { Path } from "../engine/issue.js";
export { type Difference, differencesOf } from "./differences.js";
export {
  type NoteVector,
  readVectors,
  type VectorCase,
  type VectorError,
  type VectorFile,
  type VectorIssue,
  type VectorOutcome,
} from "./vectors.js";
