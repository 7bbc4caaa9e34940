import type { Question } from "./question.js";

/** The formula as it reads, in tenge. */
export function byFloatsInTenge({ premium, termDays, usedDays, decimals }: Question): string {
  const paid = Number(premium);
  const returned = Math.max(paid - (paid * usedDays) / termDays - paid * 0.1, 0);
  const unitsInOne = 10 ** decimals;
  return (Math.round(returned * unitsInOne) / unitsInOne).toFixed(decimals);
}

/** Whole numbers of tiyn over the common denominator, divided once: exact while the product stays below 2^53. */
export function byFloatsInTiyn({ premium, termDays, usedDays, decimals }: Question): string {
  const tiyn = Number(premium.replace(".", ""));
  const tiynInUnit = decimals === 0 ? 100 : 1;
  const units = Math.round((tiyn * Math.max(9 * termDays - 10 * usedDays, 0)) / (10 * termDays * tiynInUnit));
  return decimals === 0 ? String(units) : (units / 100).toFixed(2);
}
