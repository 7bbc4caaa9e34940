import type { Account, Changes } from "./account.js";
import { withInput } from "./account.js";

/** A mistake that a program, or a person, makes in a computation. */
export interface Mistake {
  /** The name of the mistake; if the vectors have a flag for it, that flag. */
  readonly name: string;
  /** What was done, as a colleague would put it. */
  readonly meaning: string;
  /** What to do instead. */
  readonly remedy: string;
  /** How likely people are to make this mistake, compared with the others: above 0 and at most 1. */
  readonly likelihood: number;
  /** Where the mistake is made: each stage works on the outcome of the one before. */
  readonly stage: Stage;
  /** The step whose clause the mistake breaks; by default, the step that gives the amount. */
  readonly offends?: string;
  /** The changes to the options under which it would not be a mistake, if the operation has such options. */
  readonly option?: Changes;
  /**
   * Whether the mistake has so many possible outcomes that, paired with another mistake, it could explain any amount.
   */
  readonly isAlone?: boolean;
  /**
   * The accounts that result from the mistake: several if it can be made in several ways, none if it cannot be made.
   */
  readonly make: (account: Account) => readonly Account[];
}

/** The parts of a mistake that describe it. */
export type Words = Pick<Mistake, "name" | "meaning" | "remedy" | "likelihood">;

/**
 * The accounts that result if several mistakes are made in an account, one after another. A mistake that cannot be made
 * leaves the account unchanged.
 */
export const accountsWith = (account: Account, mistakes: readonly Mistake[]): readonly Account[] =>
  mistakes.reduce<readonly Account[]>(
    (accounts, { make }) => {
      const next = accounts.flatMap(make);
      return next.length > 0 ? next : accounts;
    },
    [account],
  );

export const stages = ["input", "steps", "print"] as const;
export type Stage = (typeof stages)[number];

/** A mistake that overlooks a fact, or confuses it with another. */
export const inInput = (changes: (account: Account) => Changes | readonly Changes[] | undefined) => ({
  stage: "input" as const,
  make: (account: Account) => [changes(account) ?? []].flat().flatMap((one) => withInput(account, one)),
});

/** A mistake in a formula, or in the values used in it. */
export const inSteps = (make: Mistake["make"]) => ({ stage: "steps" as const, make });

/** A mistake in how the amount is shown. */
export const inPrint = (make: Mistake["make"]) => ({ stage: "print" as const, make });
