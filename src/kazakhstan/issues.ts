/** The issue of a term that is too long, which is not built into the engine. */
export const longTermIssues = {
  "term-too-long": "makes the term longer than the rules allow",
} as const;

/** The issues of a term with a minimum as well as a maximum length. */
export const termIssues = {
  ...longTermIssues,
  "term-too-short": "makes the term shorter than the rules allow",
} as const;
