import { valueAt } from "../engine/received.js";
import { type Fraction, isEqual, isLess, multiply, subtract } from "../exact/fraction.js";
import { type Account, at, changed, printedAmount, stepIn, withInput } from "./account.js";
import type { Mistake } from "./mistake.js";
import { mistakesFor } from "./mistakes.js";
import { printOption } from "./names.js";

/** Mistakes that together produce the amount shown, and the resulting account. */
interface Candidate {
  readonly mistakes: readonly Mistake[];
  readonly account: Account;
}

/** Mistakes that explain an amount. */
export interface Found extends Candidate {
  /** The options under which the amount would be correct; empty if there are none. */
  readonly options: readonly Option[];
}

/** An option with its complete value. */
interface Option {
  readonly key: string;
  readonly value: unknown;
  /** Whether the input already has this option, so that this value must replace the existing one. */
  readonly isGiven: boolean;
}

/** The amount that one mistake, or two mistakes together, would produce, and what to do instead. */
export interface Explanation {
  /**
   * The names of the mistakes, in the order in which they are made. If the vectors have a flag for a mistake, the name
   * is that flag.
   */
  readonly mistakes: readonly string[];
  /** The amount that the mistakes produce. */
  readonly gives: string;
  /** The clause under which the amount is computed, numbered as in the rule set. */
  readonly clause: string;
  /** What to do instead. */
  readonly remedy: string;
  /**
   * The options under which this amount is correct: it then reflects a different reading of the rules, not a mistake.
   * Each option is written as `path=value`, with its complete value, which replaces the one in the input. Objects are
   * written as JSON, and options are separated by spaces. Absent if no option produces the amount.
   */
  readonly option?: string;
}

/** The maximum number of pairs to report. */
const MOST_PAIRS = 10;

/** A mistake, and the accounts that result when it is applied to the correct account. */
interface Tried {
  readonly mistake: Mistake;
  readonly accounts: readonly Account[];
}

/**
 * Find the mistakes that each explain an amount on their own, most likely first. If no single mistake does, find the
 * pairs of mistakes that explain the amount; if no pair does either, find the mistake with the closest amount.
 */
export function findExplanations(
  right: Account,
  shown: Fraction,
  decimals: number,
): { readonly found: readonly Found[]; readonly nearest?: Found | undefined } {
  const told = (one: Candidate): Found => ({ ...one, options: optionsOf(one, right) });
  const tried = mistakesFor(right, decimals).map((mistake): Tried => ({ mistake, accounts: mistake.make(right) }));
  const gives = ({ amount }: Account): boolean => isEqual(amount, shown);
  const singles = tried.flatMap(({ mistake, accounts }) => {
    const account = accounts.find(gives);
    return account === undefined ? [] : [{ mistakes: [mistake], account }];
  });
  if (singles.length > 0) return { found: byLikelihood(singles).map(told) };
  const paired = tried.filter(({ mistake }) => mistake.isAlone !== true);
  const pairs = paired.flatMap(({ mistake, accounts }, index) =>
    paired.slice(index + 1).flatMap((second) => {
      if (second.mistake.name === mistake.name) return [];
      const account = accounts.flatMap((first) => second.mistake.make(first)).find(gives);
      return account === undefined ? [] : [{ mistakes: [mistake, second.mistake], account }];
    }),
  );
  if (pairs.length > 0) return { found: byLikelihood(pairs).slice(0, MOST_PAIRS).map(told) };
  const nearest = nearestOf(paired, right, shown);
  return { found: [], nearest: nearest && told(nearest) };
}

/** The mistake whose amount is closest to the amount shown; if several are equally close, the most likely one. */
function nearestOf(tried: readonly Tried[], right: Account, shown: Fraction): Candidate | undefined {
  const found = tried
    .flatMap(({ mistake, accounts }) => accounts.map((account) => ({ mistakes: [mistake], account })))
    .filter(({ account }) => !isEqual(account.amount, right.amount))
    .toSorted((a, b) => likelihoodOf(b) - likelihoodOf(a));
  // Squared, so that an amount below is as close as one above.
  const distance = ({ account }: Candidate): Fraction => {
    const difference = subtract(account.amount, shown);
    return multiply(difference, difference);
  };
  return found.reduce<Candidate | undefined>(
    (nearest, next) => (nearest !== undefined && !isLess(distance(next), distance(nearest)) ? nearest : next),
    undefined,
  );
}

/** Keeps only the first candidate with each name, and sorts the candidates by likelihood, most likely first. */
function byLikelihood(found: readonly Candidate[]): readonly Candidate[] {
  const first = new Map<string, Candidate>();
  for (const one of found) if (!first.has(nameOf(one))) first.set(nameOf(one), one);
  return [...first.values()].toSorted((a, b) => likelihoodOf(b) - likelihoodOf(a));
}

const nameOf = ({ mistakes }: Candidate): string => mistakes.map(({ name }) => name).join();

/** A mistake in a formula rarely results in exactly zero, so its likelihood is halved if the amount is zero. */
const likelihoodOf = ({ mistakes, account }: Candidate): number =>
  mistakes.reduce(
    (product, { likelihood, stage }) =>
      product * (stage === "steps" && account.amount.numerator === 0n ? likelihood / 2 : likelihood),
    1,
  );

/** The explanation built from the mistakes that were found. */
export function explanationOf({ mistakes, account, options }: Found, right: Account): Explanation {
  return {
    mistakes: mistakes.map(({ name }) => name),
    gives: printedAmount(account),
    clause: stepIn(right, right.amountId)?.clause ?? "",
    remedy: [...new Set(mistakes.map(({ remedy }) => remedy))].join("; "),
    ...(options.length > 0 && { option: options.map(({ key, value }) => printOption(key, value)).join(" ") }),
  };
}

/**
 * The options under which the mistakes would not be mistakes; empty unless the operation computes the same amount with
 * these options.
 */
function optionsOf({ mistakes, account }: Candidate, right: Account): readonly Option[] {
  const changes = Object.fromEntries(mistakes.flatMap(({ option = {} }) => Object.entries(option)));
  const conventions = changed({ options: right.result.conventions }, changes);
  const keys = new Set(Object.keys(changes).map((path) => path.split(".")[1] ?? ""));
  const options = Array.from(keys, (key) => ({
    key,
    value: valueAt(conventions, ["options", key]),
    isGiven: (at(right, `options.${key}`) ?? null) !== null,
  }));
  const [read] = withInput(right, Object.fromEntries(options.map(({ key, value }) => [`options.${key}`, value])));
  if (read === undefined || !isEqual(read.amount, account.amount)) return [];
  return options;
}
