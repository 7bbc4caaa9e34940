/** What a note means, in English, and what each of its facts says. */
export interface NoteWords {
  readonly meaning: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** What the codes of a rule set mean, in English. A code has one meaning in all rule sets. */
export interface Words {
  readonly reasons: Readonly<Record<string, string>>;
  readonly grounds: Readonly<Record<string, string>>;
  readonly because: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, NoteWords>>;
  readonly documents: Readonly<Record<string, string>>;
}
