import { withdrawn } from "../vectors/tables/yearly-contract.js";

/** The printed case: 53770, 7 days used. */
export const printedCase = {
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
};

/** The one-year contract of the worked cases, withdrawn in the cooling-off: 9 days used, 17506.85. */
export const oneYear = withdrawn;

export const lifeCabinet = "life-cabinet/return-premium";
export const civilCode = "kz-civil-code/return-premium";

/** An input as the flags of `calculate`, `--contract.premium 60000`. */
export const flagsOf = (input: Readonly<Record<string, Readonly<Record<string, string>>>>): string[] =>
  Object.entries(input).flatMap(([section, fields]) =>
    Object.entries(fields).flatMap(([field, value]) => [`--${section}.${field}`, value]),
  );
