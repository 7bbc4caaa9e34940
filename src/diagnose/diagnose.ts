import { definitionOf } from "../engine/define-operation.js";
import type { AnyOperation } from "../engine/operation.js";
import { readDecimal } from "../exact/decimal.js";
import { isEqual } from "../exact/fraction.js";
import { type Account, accountOf, amountOf, withTexts } from "./account.js";
import { type Explanation, explanationOf, type Found, findExplanations } from "./explanations.js";
import { readShown } from "./shown-amount.js";
import { alikeIn, tellApart } from "./tell-apart.js";

/** An explanation of why another system shows a different amount. */
export interface Diagnosis {
  /**
   * `agrees`: the amount shown is correct. `explained`: the amount results from one or two mistakes, or from a
   * different option. `unexplained`: no known mistake produces the amount. `unreadable`: the text is not an amount, or
   * has two possible meanings.
   */
  readonly verdict: "agrees" | "explained" | "unexplained" | "unreadable";
  /** The correct amount, as computed by the operation; null if only the parties can set the amount. */
  readonly expected: string | null;
  /** The amount shown, as decimal text, or the original text if it is unreadable. */
  readonly shown: string;
  /** The two possible amounts, if the text is ambiguous. */
  readonly readings?: readonly string[];
  /**
   * The explanations, most likely first: single mistakes or, if no single mistake produces the amount, at most ten
   * pairs.
   */
  readonly explanations: readonly Explanation[];
  /**
   * Groups of mistakes, listed by name, that cannot be told apart in this case because they produce the same amount.
   */
  readonly alike: readonly (readonly string[])[];
  /**
   * A similar input for which the explanations give different amounts; absent if there is nothing to tell apart or if
   * no such input was found.
   */
  readonly tellApart?: unknown;
  /** For an unexplained amount, the single mistake that produces the closest amount. */
  readonly nearest?: Explanation;
}

/**
 * Find the mistakes that explain why another system's amount differs from the amount that an operation computes.
 *
 * @param operation - any operation that returns an amount
 * @param input - the input of the operation
 * @param shown - what the other system shows: a number, or text as web pages show amounts, such as `53 770 ₸`
 * @returns the verdict, the correct amount, and the explanations, most likely first
 * @throws {@link ReturnPremiumError} for an input that the operation rejects; TypeError for an operation without an
 * amount
 * @example
 * ```ts
 * import { lifeCabinet } from "return-premium";
 * import { diagnose } from "return-premium/diagnose";
 * const input = { contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
 *   termination: { button: "refusal", terminatedOn: "2024-01-31" } } as const;
 * diagnose(lifeCabinet.returnPremium, input, "53 793 ₸").explanations[0]?.mistakes; // => ["costs-on-unearned"]
 * diagnose(lifeCabinet.returnPremium, input, 53770).verdict; // => "agrees"
 * ```
 */
export function diagnose(operation: AnyOperation, input: unknown, shown: string | number): Diagnosis {
  return findDiagnosis(operation, input, shown).diagnosis;
}

/** A diagnosis, with the mistakes behind its explanations in the same order. */
export function findDiagnosis(
  operation: AnyOperation,
  input: unknown,
  shown: string | number,
): { readonly diagnosis: Diagnosis; readonly found: readonly Found[] } {
  // Throws if this is not an operation.
  const { id } = definitionOf(operation);
  const outcome = operation.safe(input);
  if (!outcome.success) throw outcome.error;
  const expected = amountOf(outcome.result);
  if (expected === undefined) throw new TypeError(`${id} gives no amount`);
  const { amount, readings } = readShown(shown);
  const told = { explanations: [], alike: [] };
  if (amount === undefined) {
    const unreadable = {
      verdict: "unreadable",
      expected,
      shown: String(shown),
      ...(readings && { readings }),
    } as const;
    return { diagnosis: { ...unreadable, ...told }, found: [] };
  }
  const right = accountOf(operation, withTexts(operation, input), outcome.result);
  if (right === undefined)
    return { diagnosis: { verdict: "unexplained", expected, shown: amount, ...told }, found: [] };
  if (isEqual(right.amount, readDecimal(amount))) {
    return { diagnosis: { verdict: "agrees", expected, shown: amount, ...told }, found: [] };
  }
  return explain(right, expected, amount);
}

function explain(right: Account, expected: string | null, shown: string) {
  const decimals = shown.split(".")[1]?.length ?? 0;
  const amount = readDecimal(shown);
  const { found, nearest } = findExplanations(right, amount, decimals);
  const other = tellApart(right, found);
  const diagnosis: Diagnosis = {
    verdict: found.length > 0 ? "explained" : "unexplained",
    expected,
    shown,
    explanations: found.map((one) => explanationOf(one, right)),
    alike: alikeIn(found),
    ...(other !== undefined && { tellApart: other }),
    ...(nearest && { nearest: explanationOf(nearest, right) }),
  };
  return { diagnosis, found: nearest ? [nearest] : found };
}
