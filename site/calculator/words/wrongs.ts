/** What was done wrong, and what to do instead. */
export type Wrong = readonly [what: string, instead: string];

/** What the diagnosis says in a language. */
export interface Wrongs {
  /** The mistakes by the names that the library gives them, where it has no words in the language. */
  readonly known: Readonly<Record<string, Wrong>>;
  /** The mistakes whose names hold that of a field or of a step, as `premium-forgotten` does. */
  readonly named: Readonly<Record<"forgotten" | "dayEarly" | "taken" | "chosen" | "shown", Wrong>>;
}
