import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Account, amountOf, changed, textOf } from "../../src/diagnose/account.js";
import { diagnose } from "../../src/diagnose/diagnose.js";
import { mistakesFor } from "../../src/diagnose/mistakes.js";
import { readDecimal } from "../../src/exact/decimal.js";
import { everyOperation } from "../support/every-operation.js";
import { accountsOf } from "./accounts.js";

describe("every vector with an amount", () => {
  it.each(everyOperation)("gives the amount shown under every option that is named: $id", (operation) => {
    const readings = accountsOf(operation).flatMap((one) => {
      const optional = mistakesFor(one.account, 0).filter(({ option }) => option !== undefined);
      const made = optional.flatMap(({ make }) => make(one.account).slice(0, 1));
      const different = new Map(made.map((account) => [textOf(account.amount), account]));
      return [...different.values()].flatMap((account) => readingsOf(one, account));
    });
    expect(readings.filter(({ given, shown }) => given !== shown)).toEqual([]);
  });

  it("gives the amount shown under the options that are named of two mistakes", () => {
    const accounts = everyOperation.flatMap(accountsOf);
    let pairs = 0;
    fc.assert(
      fc.property(fc.constantFrom(...accounts), fc.infiniteStream(fc.nat()), (one, numbers) => {
        const optional = mistakesFor(one.account, 0).filter(({ option }) => option !== undefined);
        const made = [...numbers.take(2)].reduce<readonly Account[]>(
          (wrongs, number) => {
            const mistake = optional[number % optional.length];
            return mistake === undefined ? [] : wrongs.flatMap(mistake.make).slice(0, 1);
          },
          [one.account],
        );
        const readings = made.flatMap((account) => readingsOf(one, account));
        pairs += readings.filter(({ mistakes }) => mistakes === 2).length;
        expect(readings.filter(({ given, shown }) => given !== shown)).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(pairs).toBeGreaterThan(0);
  });
});

/** Where an amount is another reading: what the operation gives under each option that is named, and what is shown. */
function readingsOf({ account, input }: ReturnType<typeof accountsOf>[number], made: Account) {
  const shown = textOf(made.amount);
  // A number of which only a part can be shown.
  if (shown.includes("/")) return [];
  return diagnose(account.operation, input, shown.replace(".", ",")).explanations.flatMap(({ option, mistakes }) => {
    if (option === undefined) return [];
    const outcome = account.operation.safe(withOption(input, option));
    const amount = outcome.success ? amountOf(outcome.result) : undefined;
    return [{ input, option, mistakes: mistakes.length, shown, given: amount && textOf(readDecimal(amount)) }];
  });
}

/** The input with options that are written as flags of the command line. */
function withOption(input: unknown, option: string): unknown {
  const flags = option.split(" ").map((flag) => {
    const [, path = "", text = ""] = /^([^=]+)=(.*)$/.exec(flag) ?? [];
    return [path, text.startsWith("{") ? JSON.parse(text) : text];
  });
  return changed(input, Object.fromEntries(flags));
}
