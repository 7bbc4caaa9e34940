import type { Fraction } from "../exact/fraction.js";
import { type Account, type Changes, withInput } from "./account.js";

/** A mistake that a program or a person can make in a computation. */
export interface Mistake {
  /** The name of the mistake, which is its flag in the vectors if it has one. */
  readonly name: string;
  /** A description of what was done. */
  readonly meaning: string;
  /** What to do instead. */
  readonly remedy: string;
  /** How likely this mistake is compared with the others: above 0 and at most 1. */
  readonly likelihood: number;
  /** The stage at which the mistake is made; each stage works on the outcome of the previous one. */
  readonly stage: Stage;
  /** The changes to the options that would make the computation correct, if the operation has such options. */
  readonly option?: Changes;
  /**
   * Whether the mistake has so many possible outcomes that, paired with another mistake, it could explain any amount.
   */
  readonly isAlone?: boolean;
  /** The accounts that result from the mistake: several if it can be made in several ways, none if it cannot occur. */
  readonly make: (account: Account) => readonly Account[];
}

/** The descriptive fields of a mistake. */
export type Words = Pick<Mistake, "name" | "meaning" | "remedy" | "likelihood">;

/**
 * The accounts that result when several mistakes are applied to an account, one after another. A mistake that cannot
 * occur leaves the account unchanged.
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

/** A mistake in which a fact is overlooked or confused with another. */
export const inInput = (changes: (account: Account) => Changes | readonly Changes[] | undefined) => ({
  stage: "input" as const,
  make: (account: Account) =>
    [changes(account)].flat().flatMap((one) => (one === undefined ? [] : withInput(account, one))),
});

/** A mistake in a formula, or in the values used in it. */
export const inSteps = (make: (account: Account) => readonly Account[] | undefined) => ({
  stage: "steps" as const,
  make: (account: Account) => make(account) ?? [],
});

/** A mistake in how the amount is shown. */
export const inPrint = (make: Mistake["make"]) => ({ stage: "print" as const, make });

/** A mistake in which the amount shown differs from the result of the steps. */
export const showing = (amountsOf: (account: Account) => Fraction | readonly (Fraction | undefined)[] | undefined) =>
  inPrint((account) =>
    [amountsOf(account)].flat().flatMap((amount) => (amount === undefined ? [] : { ...account, amount })),
  );
