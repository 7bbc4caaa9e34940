/** An option with its value, such as `options.usedDays=through-termination`. */
export const printOption = (key: string, value: unknown): string =>
  `options.${key}=${typeof value === "object" ? JSON.stringify(value) : value}`;

/** Converts a name to kebab case: `paidClaims` becomes `paid-claims`. */
export const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
