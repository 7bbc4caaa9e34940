/** Something that the reader of a result should be aware of, with the facts behind it. */
export interface Note<Code extends string = string> {
  /** The code of the note, which is stable, so that programs can rely on it. */
  readonly code: Code;
  /** The clause to which the note refers, numbered as in the rule set. */
  readonly clause: string;
  /** The dates, amounts and codes that the note mentions, by name. */
  readonly facts: Readonly<Record<string, string>>;
}

export const note = <Code extends string>(code: Code, clause: string, facts: Note["facts"] = {}): Note<Code> => ({
  code,
  clause,
  facts,
});
