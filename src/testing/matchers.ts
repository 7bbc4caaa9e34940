import { describeExplanation, describeVerdict } from "../diagnose/describe.js";
import { type Diagnosis, findDiagnosis } from "../diagnose/diagnose.js";
import type { Found } from "../diagnose/explanations.js";
import { readShown } from "../diagnose/shown-amount.js";
import type { AnyOperation } from "../engine/operation.js";
import { readDecimal } from "../exact/decimal.js";
import { isEqual } from "../exact/fraction.js";
import { en } from "../explain/en.js";
import { factsOf } from "../explain/facts.js";
import { shortSteps } from "../explain/steps.js";

/** The value that a matcher returns to a test framework. */
export interface MatcherVerdict {
  readonly pass: boolean;
  /** Returns the reason why the matcher failed or, with `.not`, the reason why it passed. */
  readonly message: () => string;
}

/** The matchers, as called in a test. */
export interface ReturnPremiumMatchers<Returned = void> {
  /**
   * Passes if a page shows the amount that an operation computes; otherwise, says which mistake produces the amount
   * shown.
   */
  toBeReturnPremiumFor(operation: AnyOperation, input: unknown): Returned;
  /** Passes if a page shows the given amount, in any format. */
  toShowAmount(amount: string | number): Returned;
}

/** The maximum number of explanations in a failure message. */
const MOST_TOLD = 3;

/**
 * Matchers for `expect.extend` of vitest, jest and Playwright. The received value is the amount that another system
 * shows, either as a number or as text formatted for a web page, such as `53 770 ₸`.
 *
 * - `toBeReturnPremiumFor(operation, input)` compares the received value with the amount that the operation computes.
 *   If the two differ, the failure message says which mistake produces the received value. The matcher throws a
 *   {@link ReturnPremiumError} if the input is rejected.
 * - `toShowAmount(amount)` compares the received value with a given amount.
 *
 * Import `return-premium/testing/vitest` or `return-premium/testing/jest` for the matcher types.
 *
 * @example
 * ```ts
 * import { lifeCabinet } from "return-premium";
 * import { matchers } from "return-premium/testing";
 * const input = { contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
 *   termination: { button: "refusal", terminatedOn: "2024-01-31" } } as const;
 * matchers.toBeReturnPremiumFor("53 770 ₸", lifeCabinet.returnPremium, input).pass; // => true
 * matchers.toShowAmount("53 770,00 тг", 53770).pass; // => true
 * ```
 */
export const matchers = {
  /** Compares the amount shown with the amount that an operation computes. */
  toBeReturnPremiumFor,
  /** Compares the amount shown with a given amount. */
  toShowAmount,
};

function toBeReturnPremiumFor(received: unknown, operation: AnyOperation, input: unknown): MatcherVerdict {
  if (!isShown(received)) return refused(received);
  const { diagnosis, found } = findDiagnosis(operation, input, received);
  const { expected, verdict } = diagnosis;
  return {
    pass: verdict === "agrees",
    message: () =>
      verdict === "agrees"
        ? `${quote(received)} is what ${operation.id} gives: ${expected}.`
        : [
            `${operation.id} gives ${expected ?? "no amount: only the parties can set it"}, but ${quote(received)} is shown.`,
            ...remarks(diagnosis, found),
            ...computation(operation, input, expected),
          ].join("\n"),
  };
}

function toShowAmount(received: unknown, amount: string | number): MatcherVerdict {
  if (!isShown(received)) return refused(received);
  const { amount: shown, readings = [] } = readShown(received);
  const asked = readShown(amount).amount;
  if (asked === undefined) throw new TypeError(`toShowAmount takes an amount, not ${quote(amount)}`);
  const pass = shown !== undefined && shown.startsWith("-") === asked.startsWith("-") && isSame(shown, asked);
  const other = shown === undefined ? describeVerdict({ verdict: "unreadable", readings }) : [`It shows ${shown}.`];
  return {
    pass,
    message: () =>
      pass ? `${quote(received)} shows ${asked}.` : [`${quote(received)} does not show ${asked}.`, ...other].join("\n"),
  };
}

const isShown = (received: unknown): received is string | number =>
  typeof received === "string" || typeof received === "number";

const quote = (received: string | number): string => (typeof received === "string" ? `"${received}"` : `${received}`);

/** The verdict if a page shows nothing at all: the text of a missing element is null. */
const refused = (received: unknown): MatcherVerdict => ({
  pass: false,
  message: () => `What is shown must be text or a number, and is ${received === null ? "null" : typeof received}.`,
});

const isSame = (shown: string, asked: string): boolean =>
  isEqual(readDecimal(shown.replace("-", "")), readDecimal(asked.replace("-", "")));

/** What a colleague would say about the difference: the likely mistake, and other possible mistakes. */
function remarks(diagnosis: Diagnosis, found: readonly Found[]) {
  const { explanations, nearest } = diagnosis;
  const told = nearest === undefined ? explanations.slice(0, MOST_TOLD) : [nearest];
  return [
    "",
    ...describeVerdict(diagnosis),
    ...told.flatMap((explanation, index) => describeExplanation(explanation, found[index])),
    ...(explanations.length > MOST_TOLD ? [`  and ${explanations.length - MOST_TOLD} more`] : []),
  ];
}

/** How the right amount is calculated. */
function computation(operation: AnyOperation, input: unknown, expected: string | null): readonly string[] {
  const outcome = operation.safe(input);
  if (!outcome.success || expected === null) return [];
  return [
    "",
    `How ${expected} comes about:`,
    ...shortSteps(outcome.result.steps, factsOf(outcome.result, input), en).map(([name, sum]) => `  ${name}: ${sum}`),
  ];
}
