/** What is asked: an amount with the days already counted and, for those who read it, the whole ended contract. */
export interface Question {
  /** Tenge with two decimals. */
  readonly premium: string;
  readonly termDays: number;
  /** Less than `termDays`. */
  readonly usedDays: number;
  /** Of the answer: 2 stands for the unit 0.01, 0 for the unit 1. */
  readonly decimals: 0 | 2;
  /** The same question as an input of `ogpo-plus/return-premium`. */
  readonly input: EndedContract;
}

interface EndedContract {
  readonly contract: {
    readonly concludedOn: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly premium: string;
    readonly policyholder: "natural-person";
  };
  readonly termination: {
    readonly reason: "withdrawal" | "object-ceased";
    readonly terminatedOn: string;
    readonly appliedOn?: string;
  };
  readonly options?: { readonly rounding: { readonly unit: "1"; readonly mode: "half-up" } };
}

/** Returns the premium less the part of the used days, less 10% of it, at least 0, rounded half up. */
export type Peer = (question: Question) => string | null;
