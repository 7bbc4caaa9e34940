/** The case that the page prints: 60000 for five years, ended after seven days. */
export const printed = {
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
};

export const on = (terminatedOn: string) => ({ "termination.terminatedOn": terminatedOn });
