/** Something that a reader of a result should know, with the facts it rests on. */
export interface Note {
  /** Stable code, for programs. */
  readonly code: string;
  /** The clause the note rests on, in the numbering of the rule set. */
  readonly clause: string;
  readonly facts: Readonly<Record<string, string>>;
}

export const note = (code: string, clause: string, facts: Note["facts"] = {}): Note => ({ code, clause, facts });
