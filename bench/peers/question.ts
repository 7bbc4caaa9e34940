/** What a peer is asked, the days already counted. */
export interface Question {
  /** Tenge with two decimals. */
  readonly premium: string;
  readonly termDays: number;
  /** Less than `termDays`. */
  readonly usedDays: number;
  /** Of the answer: 2 stands for the unit 0.01, 0 for the unit 1. */
  readonly decimals: 0 | 2;
}

/** Returns the premium less the part of the used days, less 10% of it, at least 0, rounded half up. */
export type Peer = (question: Question) => string | null;
