/** What a note means, in English, and what each of its facts says. */
export interface NoteWords {
  readonly meaning: string;
  readonly facts: Readonly<Record<string, string>>;
}

type Meanings = Readonly<Record<string, string>>;

/** What codes mean, in English, by their kinds. In its kind a code has one meaning in all rule sets. */
export interface Words {
  readonly reasons: Meanings;
  readonly grounds: Meanings;
  readonly because: Meanings;
  readonly verdicts: Meanings;
  readonly conditions: Meanings;
  readonly refusalGrounds: Meanings;
  readonly refusalEffects: Meanings;
  readonly bounds: Meanings;
  readonly steps: Meanings;
  readonly notes: Readonly<Record<string, NoteWords>>;
  readonly documents: Meanings;
  readonly excludedLosses: Meanings;
}
