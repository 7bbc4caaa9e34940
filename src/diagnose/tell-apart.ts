import { printAmount } from "../exact/amount.js";
import { multiply, whole } from "../exact/fraction.js";
import {
  type Account,
  amountAt,
  type Changes,
  changed,
  fieldsIn,
  movedBy,
  textOf,
  withAll,
  withInput,
} from "./account.js";
import type { Found } from "./explanations.js";
import { accountsWith, type Mistake } from "./mistake.js";

/** The number of explanations, starting with the most likely, that the new input should tell apart. */
const MOST = 6;

/** Groups of mistakes, listed by name, that the explanations cannot tell apart. */
export function alikeIn(found: readonly Found[]): readonly (readonly string[])[] {
  const names = found.map(({ mistakes }) => mistakes.map(({ name }) => name));
  const besides = new Set(names.flatMap((all) => all.map((name) => besidesIn(all, name))));
  const groups = [...besides].map((rest) =>
    names.flatMap((all) => all.filter((name) => besidesIn(all, name) === rest)),
  );
  const different = new Map(groups.map((group) => [group.join(), group]));
  return [...different.values()].filter(({ length }) => length > 1);
}

/** The other mistakes of an explanation, as one text. */
const besidesIn = (all: readonly string[], name: string): string => all.filter((other) => other !== name).join();

/** An input similar to the given one, for which the explanations give different amounts; undefined if none is found. */
export function tellApart(right: Account, found: readonly Found[]): unknown {
  const some = found.slice(0, MOST);
  if (some.length < 2) return undefined;
  let best: { readonly input: unknown; readonly count: number } = { input: undefined, count: 1 };
  for (const changes of nearbyChanges(right)) {
    const [account] = withInput(right, changes);
    if (account === undefined) continue;
    const count = countApart(account, some);
    if (count > best.count) best = { input: changed(right.input, changes), count };
    if (count === some.length) break;
  }
  return best.input;
}

/** The number of explanations whose amounts differ from all amounts of the earlier explanations. */
function countApart(account: Account, found: readonly Found[]): number {
  const given = new Set<string>();
  return found.filter(({ mistakes }) => {
    const amounts = amountsOf(account, mistakes);
    const isApart = amounts.every((amount) => !given.has(amount));
    for (const amount of amounts) given.add(amount);
    return isApart;
  }).length;
}

/** The amounts that result if mistakes are made in an account. */
const amountsOf = (account: Account, mistakes: readonly Mistake[]): readonly string[] =>
  accountsWith(account, mistakes).map(({ amount }) => textOf(amount));

const DAYS = [1, -1, 4, -4, 17, -17, 40, 100];
const FACTORS = [3, 7];

/** Changes to a date, to all amounts, or to both; the last date is changed first. */
function* nearbyChanges(account: Account): Generator<Changes> {
  const dates = fieldsIn(account, "day")
    .toReversed()
    .flatMap((path) => DAYS.map((days) => ({ ...movedBy(account, path, days) })));
  yield* dates;
  const amounts = fieldsIn(account, "amount");
  for (const factor of FACTORS) {
    const multiplied = Object.fromEntries(
      amounts.flatMap(
        (path) =>
          withAll([amountAt(account, path)], (amount) => [[path, printAmount(multiply(amount, whole(factor)))]]) ?? [],
      ),
    );
    yield multiplied;
    for (const date of dates) yield { ...multiplied, ...date };
  }
}
