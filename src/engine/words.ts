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
  readonly noDueDay: Meanings;
  readonly notes: Readonly<Record<string, NoteWords>>;
  readonly documents: Meanings;
  readonly excludedLosses: Meanings;
}

/** The words of all in one. */
export function mergedWords(all: readonly Partial<Words>[]): Words {
  const merged = <Kind extends keyof Words>(kind: Kind): Words[Kind] =>
    Object.assign({}, ...all.map((words) => words[kind]));
  return {
    reasons: merged("reasons"),
    grounds: merged("grounds"),
    because: merged("because"),
    verdicts: merged("verdicts"),
    conditions: merged("conditions"),
    refusalGrounds: merged("refusalGrounds"),
    refusalEffects: merged("refusalEffects"),
    bounds: merged("bounds"),
    steps: merged("steps"),
    noDueDay: merged("noDueDay"),
    notes: merged("notes"),
    documents: merged("documents"),
    excludedLosses: merged("excludedLosses"),
  };
}
