import { conventionLink } from "../convention-link.js";
import { isRecord } from "../engine/received.js";
import type { ResultFrame } from "../engine/result.js";
import { flatten } from "./facts.js";
import { type Facts, sentence, wordsOf } from "./fill.js";
import type { Locale } from "./locale.js";
import type { Cell } from "./page.js";

/** Grounds without a formula. */
const FIXED: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  ...["never-in-force", "before-start", "insurer-fault", "claims-paid", "art-841-2", "by-agreement", "claims-bar"],
  ...["false-information", "instalment-unpaid", "own-wish"],
]);

const WITHDRAWALS: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["applied-in-window", "applied-after-window"]);

/** For each choice, a test of whether it affected a result; choices that are not listed here are never mentioned. */
const parts: Readonly<Record<string, (facts: Facts) => boolean>> = {
  costs: ({ ground, operation }) => isWithCosts(ground, operation),
  usedDays: ({ ground }) => ["art-841-1", "cooling-off", "loan-repaid", "retained-share"].includes(String(ground)),
  coolingOffShift: hasWindow,
  claimsPaidBar: ({ considered }) => codesIn(considered).some((code) => /^claims-paid/.test(code)),
  calendar: (facts) =>
    facts.unit === "working-days" || facts.shifted === true || hasWindow(facts) || isDueCounted(facts),
  shift: ({ unit, kind }) => unit === "calendar-days" && kind !== "termination-notice",
  // The costs are known from the input alone.
  mitigation: ({ mitigation, mitigationCosts }) => !isZero(mitigationCosts ?? mitigation),
  mrp: ({ steps }) => Array.isArray(steps) && steps.some((step) => isRecord(step) && step.id === "low-value-limit"),
  returnableShare: ({ ground }) => !FIXED.has(ground),
  rounding: ({ ground, share, retainedShare, capped }) =>
    !FIXED.has(ground) && share !== "1.00" && retainedShare !== "1.00" && capped !== true,
};

/** Whether a ground lets the insurer keep its costs. */
export const isWithCosts = (ground: unknown, operation: unknown): boolean =>
  ["cooling-off", "loan-repaid", "early-termination"].includes(String(ground)) ||
  (ground === "art-841-1" && operation === "ogpo-plus/return-premium");

export const isZero = (amount: unknown): boolean => /^[0.]+$/.test(String(amount));

/** Whether the payment period was counted in working days. */
const isDueCounted = ({ dueOn, noDueDay, currency }: Facts): boolean =>
  currency === "KZT" && (typeof dueOn === "string" || noDueDay === "calendar-not-published");

function hasWindow({ considered }: Facts): boolean {
  return codesIn(considered).some((code) => WITHDRAWALS.has(code));
}

export const codesIn = (considered: unknown): readonly string[] =>
  [considered]
    .flat()
    .filter(isRecord)
    .map(({ because }) => String(because));

/** The choices that affected a result, each as a sentence with a link to its documentation. */
export function choicesIn(
  { operation, conventions }: ResultFrame,
  facts: Facts,
  base: string,
  locale: Locale,
): readonly (readonly Cell[])[] {
  return Object.entries(conventions).flatMap(([name, value]) => {
    const template = parts[name]?.(facts) === true ? templateOf(name, value, locale) : undefined;
    if (template === undefined) return [];
    const text = sentence(template, { ...facts, [name]: value, ...flatten(value) }, locale);
    const place = conventionLink(operation, name);
    return [[place === undefined ? text : { text, link: base + place }]];
  });
}

/** The wording for a choice, looked up by its code, the kind of costs or its field, or else for any given value. */
function templateOf(name: string, value: unknown, { words }: Locale): string | undefined {
  const codes = isRecord(value) ? [value.of, value.mode, ...Object.keys(value)] : [value, "given"];
  for (const code of codes) {
    const template = wordsOf(words.conventions, `${name} ${code}`);
    if (template !== undefined) return template;
  }
  return undefined;
}
