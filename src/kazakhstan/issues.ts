/** What can be wrong with a term where the rules set a longest one, beside what the engine knows. */
export const longTermIssues = {
  "term-too-long": "makes the term longer than the rules allow",
} as const;

/** What can be wrong with a term where the rules set a shortest one too. */
export const termIssues = {
  ...longTermIssues,
  "term-too-short": "makes the term shorter than the rules allow",
} as const;
