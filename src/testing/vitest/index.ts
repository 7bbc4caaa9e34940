/**
 * The matchers, with their types for vitest's `expect`.
 *
 * @module return-premium/testing/vitest
 */

import type {} from "vitest";
import type { ReturnPremiumMatchers } from "../matchers.js";

export type * from "../../engine/public.js";
export { type MatcherVerdict, matchers, type ReturnPremiumMatchers } from "../matchers.js";

declare module "vitest" {
  interface Matchers<T> extends ReturnPremiumMatchers<T> {}
}
