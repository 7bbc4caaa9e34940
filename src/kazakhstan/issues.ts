/** The issue for a term longer than its maximum, which is not built into the engine. */
export const longTermIssues = {
  "term-too-long": "makes the term longer than the rules allow",
} as const;

/** The issues with a term that also has a minimum. */
export const termIssues = {
  ...longTermIssues,
  "term-too-short": "makes the term shorter than the rules allow",
} as const;
