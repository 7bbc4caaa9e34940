/**
 * The matchers, with their types for jest's `expect`, both the one from `@jest/globals` and the global one from
 * `@types/jest`.
 *
 * @module return-premium/testing/jest
 */

import type {} from "expect";
import type { ReturnPremiumMatchers } from "../matchers.js";

export type * from "../../engine/public.js";
export { type MatcherVerdict, matchers, type ReturnPremiumMatchers } from "../matchers.js";

declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T> extends ReturnPremiumMatchers<R> {}
}

declare global {
  namespace jest {
    interface Matchers<R, T> extends ReturnPremiumMatchers<R> {}
  }
}
