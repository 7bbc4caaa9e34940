/** Changes to the text of a formula. */

/**
 * The text with the first call to a function replaced; the replacement function receives the call's first argument.
 * Undefined if the formula does not call the function.
 */
export function replaceCall(text: string, name: string, replacement: (argument: string) => string): string | undefined {
  const start = text.indexOf(`${name}(`);
  if (start < 0) return undefined;
  const from = start + name.length + 1;
  let depth = 0;
  let comma: number | undefined;
  for (let index = from; ; index += 1) {
    const sign = text[index];
    if (depth === 0 && sign === ")") {
      return text.slice(0, start) + replacement(text.slice(from, comma ?? index)) + text.slice(index + 1);
    }
    if (depth === 0 && sign === ",") comma ??= index;
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
  }
}

/** The part of a formula that calculates an amount pro rata for part of a term. */
export interface ProRata {
  /** The full text of the pro rata part, such as `premium × usedDays ÷ termDays`. */
  readonly text: string;
  readonly amount: string;
  /** The share by which the amount is multiplied, if any. */
  readonly share: string | undefined;
  readonly days: string;
  readonly termDays: string;
}

const PRO_RATA =
  /(?<text>(?<amount>[a-z]\w*)(?: × (?<share>[a-z]\w*Share))? × (?<days>\w+Days) ÷ (?<termDays>\w+Days))/;

/** Finds the part of a formula that is calculated pro rata by days. */
export const proRataIn = (formula: string): ProRata | undefined =>
  // The groups are named after the fields of `ProRata`, and only the share may be missing.
  PRO_RATA.exec(formula)?.groups as ProRata | undefined;
