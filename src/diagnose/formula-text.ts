/** Changes to the text of a formula. */

/**
 * The text with the first call to a function replaced; the replacement function receives the call's arguments.
 * Undefined if the formula does not call the function.
 */
export function replaceCall(
  text: string,
  name: string,
  replacement: (...args: readonly string[]) => string,
): string | undefined {
  const start = text.indexOf(`${name}(`);
  if (start < 0) return undefined;
  const args: string[] = [];
  let depth = 0;
  let from = start + name.length + 1;
  for (let index = from; ; index += 1) {
    const sign = text[index];
    if (depth === 0 && (sign === "," || sign === ")")) {
      args.push(text.slice(from, index).trim());
      from = index + 1;
    }
    if (depth === 0 && sign === ")") return text.slice(0, start) + replacement(...args) + text.slice(from);
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

const PRO_RATA = /([a-z]\w*)(?: × ([a-z]\w*Share))? × (\w+Days) ÷ (\w+Days)/;

/** Finds the part of a formula that is calculated pro rata by days. */
export function proRataIn(formula: string): ProRata | undefined {
  const [text, amount, share, days, termDays] = PRO_RATA.exec(formula) ?? [];
  return text && amount && days && termDays ? { text, amount, share, days, termDays } : undefined;
}
