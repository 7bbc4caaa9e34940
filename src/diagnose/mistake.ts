import type { Account, Changes } from "./account.js";
import { withInput } from "./account.js";

/** A mistake that a program, or a person, makes in a computation. */
export interface Mistake {
  /** The flag of the vectors, where they have one for it. */
  readonly name: string;
  /** What was done, as a colleague would say it. */
  readonly meaning: string;
  /** What to do instead. */
  readonly remedy: string;
  /** How likely people make it, against the others: above 0, at most 1. */
  readonly likelihood: number;
  /** Where it is made: each stage works on what the one before it leaves. */
  readonly stage: Stage;
  /** The step whose clause it offends; by default the one that gives the amount. */
  readonly offends?: string;
  /** What to change of the conventions so that it is none, if the operation has such options. */
  readonly option?: Changes;
  /** Whether it has so many outcomes that beside another mistake it would explain anything. */
  readonly isAlone?: boolean;
  /** What it makes of an account; more than one where it is made in several ways, none where it cannot be made. */
  readonly make: (account: Account) => readonly Account[];
}

/** What is told of a mistake. */
export type Words = Pick<Mistake, "name" | "meaning" | "remedy" | "likelihood">;

/** What some mistakes make of an account, one after the other. One that cannot be made in it leaves it as it is. */
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

/** A mistake that passes over a fact, or takes it for another. */
export const inInput = (changes: (account: Account) => Changes | readonly Changes[] | undefined) => ({
  stage: "input" as const,
  make: (account: Account) => [changes(account) ?? []].flat().flatMap((one) => withInput(account, one)),
});

/** A mistake in a formula, or in the values that go into it. */
export const inSteps = (make: Mistake["make"]) => ({ stage: "steps" as const, make });

/** A mistake in what is shown of the amount. */
export const inPrint = (make: Mistake["make"]) => ({ stage: "print" as const, make });
