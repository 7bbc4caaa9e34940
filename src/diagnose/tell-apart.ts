import { printDay, readDay } from "../dates/day.js";
import { definitionOf } from "../engine/define-operation.js";
import { valueAt } from "../engine/received.js";
import { fieldsOf } from "../engine/schema-shape.js";
import { kindOf } from "../engine/traits.js";
import { printAmount } from "../exact/amount.js";
import { readDecimal } from "../exact/decimal.js";
import { multiply, whole } from "../exact/fraction.js";
import { type Account, type Changes, changed, textOf, withInput } from "./account.js";
import type { Found } from "./explanations.js";
import { accountsWith, type Mistake } from "./mistake.js";

/** The number of explanations, starting with the most likely, that the new input should tell apart. */
const MOST = 6;

/** Groups of mistakes, listed by name, that the explanations cannot tell apart. */
export function alikeIn(found: readonly Found[]): readonly (readonly string[])[] {
  const names = found.map(({ mistakes }) => mistakes.map(({ name }) => name));
  const besides = new Set(names.flatMap((all) => all.map((name) => all.filter((other) => other !== name).join(" "))));
  const groups = [...besides].map((rest) =>
    names.flatMap((all) => all.filter((name) => all.filter((other) => other !== name).join(" ") === rest)),
  );
  const different = new Map(groups.map((group) => [group.join(" "), group]));
  return [...different.values()].filter(({ length }) => length > 1);
}

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
const FACTORS = [1n, 3n, 7n];

/** Changes to other dates and amounts, a few at a time. */
function* nearbyChanges({ operation, input }: Account): Generator<Changes> {
  const fields = fieldsOf(definitionOf(operation).fields).map(({ path, schema }) => ({
    path: path.join("."),
    schema,
    value: valueAt(input, path),
  }));
  const amounts = fields.filter(({ schema, value }) => kindOf(schema) === "amount" && typeof value === "string");
  const days = fields.flatMap(({ path, schema, value }) => {
    const day = kindOf(schema) === "day" && typeof value === "string" ? readDay(value) : undefined;
    return day === undefined ? [] : [{ path, day }];
  });
  for (const factor of FACTORS) {
    const multiplied = Object.fromEntries(
      amounts.map(({ path, value }) => [
        path,
        factor === 1n ? value : printAmount(multiply(readDecimal(String(value)), whole(Number(factor)))),
      ]),
    );
    if (factor !== 1n) yield multiplied;
    for (const { path, day } of days.toReversed()) {
      for (const more of DAYS) yield { ...multiplied, [path]: printDay(day + more) };
    }
  }
}
