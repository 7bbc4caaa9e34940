/**
 * What-if calculations: the return premium for each day on which a contract can end, and for each possible value of an
 * unknown fact.
 *
 * @module return-premium/scenarios
 */

export * from "../engine/public.js";
export {
  type ComparedField,
  type ComparedOutcome,
  type ComparedValues,
  type CompareInput,
  type CompareOptions,
  type Comparison,
  compare,
  type HasList,
  type ListedField,
  type ListedPath,
  type WithUnknown,
} from "./compare.js";
export {
  type Curve,
  type CurveChange,
  type CurveInput,
  type CurveOptions,
  type CurvePoint,
  type CurveState,
  curve,
} from "./curve.js";
export {
  type CodeOf,
  type EndDay,
  endDays,
  type GroundOf,
  type InputOf,
  type PremiumReturn,
  type Section,
} from "./returning.js";
