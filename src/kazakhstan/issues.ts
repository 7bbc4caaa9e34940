/** The issue code for a term that is too long, in addition to the engine's own codes. */
export const longTermIssues = {
  "term-too-long": "makes the term longer than the rules allow",
} as const;

/** The possible issues with a term that has both a minimum and a maximum length. */
export const termIssues = {
  ...longTermIssues,
  "term-too-short": "makes the term shorter than the rules allow",
} as const;
