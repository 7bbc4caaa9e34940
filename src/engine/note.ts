/** Something that a reader of a result should know, with the facts it rests on. */
export interface Note<Code extends string = string> {
  /** What should be known, as a stable code for programs. */
  readonly code: Code;
  /** The clause the note rests on, in the numbering of the rule set. */
  readonly clause: string;
  /** The days, amounts and words that the note speaks of, by name. */
  readonly facts: Readonly<Record<string, string>>;
}

export const note = <Code extends string>(code: Code, clause: string, facts: Note["facts"] = {}): Note<Code> => ({
  code,
  clause,
  facts,
});
