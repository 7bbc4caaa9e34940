import { type Fraction, isEqual, isLess, subtract } from "../exact/fraction.js";
import { type Account, printedAmount, stepIn } from "./account.js";
import type { Mistake } from "./mistake.js";
import { mistakesFor } from "./mistakes.js";

/** Mistakes that together give what is shown, and the account that has them. */
export interface Found {
  readonly mistakes: readonly Mistake[];
  readonly account: Account;
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
  /** The clause that the mistakes break, in the numbering of the rule set. */
  readonly clause: string;
  /** What to do instead. */
  readonly remedy: string;
  /**
   * The options under which this amount is right, as command-line flags: such an amount is another reading of the
   * rules, not a mistake. Absent if no option produces the amount.
   */
  readonly option?: string;
}

/** So many pairs are named at most. */
const MOST_PAIRS = 10;

/** The single mistakes that give an amount, or the pairs where none does: likeliest first. */
export function findExplanations(right: Account, shown: Fraction, decimals: number): readonly Found[] {
  const tried = mistakesFor(right, decimals).map((mistake) => ({ mistake, accounts: mistake.make(right) }));
  const gives = ({ amount }: Account): boolean => isEqual(amount, shown);
  const singles = tried.flatMap(({ mistake, accounts }) => {
    const account = accounts.find(gives);
    return account === undefined ? [] : [{ mistakes: [mistake], account }];
  });
  if (singles.length > 0) return byLikelihood(singles);
  const paired = tried.filter(({ mistake }) => mistake.isAlone !== true);
  const pairs = paired.flatMap(({ mistake, accounts }, index) =>
    paired.slice(index + 1).flatMap((second) => {
      if (second.mistake.name === mistake.name) return [];
      const account = accounts.flatMap((first) => second.mistake.make(first)).find(gives);
      return account === undefined ? [] : [{ mistakes: [mistake, second.mistake], account }];
    }),
  );
  return byLikelihood(pairs).slice(0, MOST_PAIRS);
}

/** The single mistake whose amount is the nearest to what is shown. */
export function findNearest(right: Account, shown: Fraction, decimals: number): Found | undefined {
  const found = mistakesFor(right, decimals)
    .filter(({ isAlone }) => isAlone !== true)
    .flatMap((mistake) => mistake.make(right).map((account) => ({ mistakes: [mistake], account })))
    .filter(({ account }) => !isEqual(account.amount, right.amount));
  const distance = ({ account }: Found): Fraction => {
    const { numerator, denominator } = subtract(account.amount, shown);
    return { numerator: numerator < 0n ? -numerator : numerator, denominator };
  };
  return found.reduce<Found | undefined>(
    (nearest, next) => (nearest !== undefined && !isLess(distance(next), distance(nearest)) ? nearest : next),
    undefined,
  );
}

/** Likeliest first, the first of namesakes alone. */
function byLikelihood(found: readonly Found[]): readonly Found[] {
  const first = new Map<string, Found>();
  for (const one of found) if (!first.has(nameOf(one))) first.set(nameOf(one), one);
  return [...first.values()].toSorted((a, b) => likelihoodOf(b) - likelihoodOf(a));
}

const nameOf = ({ mistakes }: Found): string => mistakes.map(({ name }) => name).join(" ");

/** Nothing is likelier the answer to a wrong question than the end of a wrong formula, which seldom meets it. */
const likelihoodOf = ({ mistakes, account }: Found): number =>
  mistakes.reduce(
    (product, { likelihood, stage }) =>
      product * (stage === "steps" && account.amount.numerator === 0n ? likelihood / 2 : likelihood),
    1,
  );

/** What is told of mistakes that were found. */
export function explanationOf({ mistakes, account }: Found, right: Account): Explanation {
  const options = mistakes.flatMap(({ option }) => option ?? []);
  const [first] = mistakes;
  const offended = stepIn(right, first?.offends ?? "") ?? stepIn(right, right.amountId);
  return {
    mistakes: mistakes.map(({ name }) => name),
    gives: printedAmount(account),
    clause: offended?.clause ?? "",
    remedy: mistakes.map(({ remedy }) => remedy).join("; "),
    ...(options.length === mistakes.length && { option: options.join(" ") }),
  };
}
