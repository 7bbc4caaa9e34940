/**
 * Tools for the test suites of other programs: test vectors for every operation, a function that compares a result with
 * a vector, matchers for the amount shown on a page, and sample contracts to enter on a page.
 *
 * @module return-premium/testing
 */

export * from "../engine/public.js";
export { type Difference, type DifferencesOptions, differencesOf } from "./differences.js";
export { type MatcherVerdict, matchers, type ReturnPremiumMatchers } from "./matchers.js";
export type {
  Persona,
  PersonaField,
  PersonaOutcome,
  PersonaRow,
  PersonaSettled,
  ReturnOperationId,
  WrongNeighbour,
} from "./personas/persona.js";
export { personas } from "./personas.js";
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
