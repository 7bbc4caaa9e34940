/**
 * For the test suites of other programs: the test vectors for every operation, how a result differs from a vector,
 * matchers for the amount that a page shows, and contracts to type into a page.
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
