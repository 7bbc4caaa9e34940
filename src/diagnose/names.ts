/** An option with its value: `options.usedDays=through-termination`. */
export const printOption = (key: string, value: unknown): string =>
  `options.${key}=${typeof value === "object" ? JSON.stringify(value) : value}`;

/** `paid-claims` of `paidClaims`. */
export const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
