/** What can be wrong with the length of a term, beside what the engine knows. */
export const termIssues = {
  "term-too-long": "makes the term longer than the rules allow",
  "term-too-short": "makes the term shorter than the rules allow",
} as const;
