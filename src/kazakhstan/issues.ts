/** The issue with a term that has a maximum, which the engine does not know. */
export const longTermIssues = {
  "term-too-long": "makes the term longer than the rules allow",
} as const;

/** The issues with a term that also has a minimum. */
export const termIssues = {
  ...longTermIssues,
  "term-too-short": "makes the term shorter than the rules allow",
} as const;
