import type { AnyOperation } from "../../src/engine/operation.js";
import type { ResultFrame } from "../../src/engine/result.js";

/** What an operation makes of any value, whatever its own input; throws its error. */
export function run<Result extends ResultFrame>(operation: AnyOperation<Result>, input: unknown): Result {
  const outcome = operation.safe(input);
  if (!outcome.success) throw outcome.error;
  return outcome.result;
}
