/** The issue code for a term that is too long, which the engine does not provide. */
export const longTermIssues = {
  "term-too-long": "makes the term longer than the rules allow",
} as const;

/** The issues of a term with a minimum as well as a maximum length. */
export const termIssues = {
  ...longTermIssues,
  "term-too-short": "makes the term shorter than the rules allow",
} as const;
