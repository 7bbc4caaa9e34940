import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { amountOf } from "../../src/diagnose/account.js";
import { diagnose } from "../../src/diagnose/diagnose.js";
import type { Mistake } from "../../src/diagnose/mistake.js";
import { mistakesFor } from "../../src/diagnose/mistakes.js";
import { defineOperation } from "../../src/engine/define-operation.js";
import { amount, date } from "../../src/engine/fields.js";
import type { ResultFrame } from "../../src/engine/result.js";
import { whole } from "../../src/exact/fraction.js";
import { formula } from "../../src/formulas/formula.js";
import { Trace } from "../../src/formulas/trace.js";
import { everyOperation } from "../support/every-operation.js";
import { fewOfEach, once } from "../support/mutants.js";
import { flags } from "../vectors/flags.js";
import { mutants } from "../vectors/mutants/index.js";
import { tables } from "../vectors/tables.js";
import { accountsOf } from "./accounts.js";

const allMistakes = once((): readonly Mistake[] =>
  everyOperation.flatMap(accountsOf).flatMap(({ account }) => mistakesFor(account, 4)),
);
const namesOfAll = (): ReadonlySet<string> => new Set(allMistakes().map(({ name }) => name));

describe("the mistakes that are known", () => {
  it("are thirty at least, and half of them and more bear the name of a flag of the vectors", () => {
    const names = namesOfAll();
    expect(names.size).toBeGreaterThanOrEqual(30);
    expect([...names].filter((name) => Object.hasOwn(flags, name)).length).toBeGreaterThanOrEqual(names.size / 2);
  });

  it("say each what was done and what to do instead", () => {
    const wordless = allMistakes().filter(
      ({ name, meaning, remedy }) => !/^[a-z0-9-]+$/.test(name) || !meaning || !remedy,
    );
    expect(wordless).toEqual([]);
  });

  it("stand in the tables of docs/diagnose.md, but for those that are named after a field, an option or a step", () => {
    const names = namesOfAll();
    const page = readFileSync(new URL("../../docs/diagnose.md", import.meta.url), "utf8");
    const told = [...page.matchAll(/^\| `([a-z0-9-]+)` \| .* \|$/gm)].flatMap(([, name]) => name ?? []);
    const isVerdict = (name: string): boolean => /^(agrees|explained|unexplained|unreadable)$/.test(name);
    const isNamedAfter = /^(ignores-.*-option|other-.*|.*-forgotten|.*-as-.*|zone-shifted-.*|.*-shown)$/;
    const tabled = new Set(told.filter((name) => !isVerdict(name)));
    expect([...names].filter((name) => !tabled.has(name) && !isNamedAfter.test(name))).toEqual([]);
    expect([...tabled].filter((name) => !names.has(name))).toEqual([]);
  });

  it("are likely to some degree", () => {
    expect(allMistakes().filter(({ likelihood }) => likelihood <= 0 || likelihood > 1)).toEqual([]);
  });
});

describe("every vector with an amount", () => {
  it.each(everyOperation)("agrees with what is right: $id", (one) => {
    const own = accountsOf(one);
    const verdicts = own.map(
      ({ input, account }) => diagnose(one.operation, input, amountOf(account.result) ?? "").verdict,
    );
    expect(new Set(verdicts)).toEqual(new Set(own.length > 0 ? ["agrees"] : []));
  });
});

/**
 * Centuries without a leap day, and amounts that no program of today overflows, are no likely mistake. The index that
 * served benefits alone in 2022 is in no table of the library, so no mistake can look it up.
 */
const unlikely: ReadonlySet<string> = new Set(["leap-century", "narrow-integers", "index-of-benefits"]);

/** How far binary numbers of fifteen digits go wrong hangs on the order of their operations. */
const cannotBeMade: ReadonlySet<string> = new Set(["floats: the-largest-annual-premium-by-days"]);

describe("a vector of an amount that a program with one mistake gets wrong", () => {
  it.each(tables)("has that mistake among its explanations: $operation", (table) => {
    const subject = everyOperation.find(({ id }) => id === table.operation);
    const wrongs = (subject?.computed ?? []).flatMap(({ id: name, input, flags: borne }) =>
      mutants
        .filter(({ flag }) => borne.includes(flag) && !unlikely.has(flag) && !cannotBeMade.has(`${flag}: ${name}`))
        .flatMap(({ flag, programs }) => {
          const right = table.outcomeOf(input);
          const answer = programs.get(table)?.(input, right);
          const shown = amountIn(answer);
          const expected = amountIn(right);
          // Where only the parties can name the amount, none is wrong.
          if (shown === undefined || expected === undefined || Number(shown) === Number(expected)) return [];
          return [{ name, input, flag, shown }];
        }),
    );
    const unnamed = fewOfEach(wrongs, ({ flag }) => flag).filter(({ input, flag, shown }) => {
      const { explanations } = diagnose(subject?.operation ?? fail(), input, shown);
      return !explanations.some(({ mistakes }) => mistakes.length === 1 && mistakes[0] === flag);
    });
    expect(unnamed.map(({ name, flag }) => `${flag}: ${name}`)).toEqual([]);
  });
});

function fail(): never {
  throw new Error("no such operation");
}

function amountIn(outcome: unknown): string | undefined {
  const { expected } = (outcome ?? {}) as { readonly expected?: ResultFrame };
  const amount = expected && amountOf(expected);
  return typeof amount === "string" && /^-?\d+(\.\d+)?$/.test(amount) ? amount : undefined;
}

describe("an operation that nobody has told the diagnosis of", () => {
  interface Input {
    readonly contract: { readonly firstDay: string; readonly lastDay: string; readonly premium: string };
    readonly options?: { readonly season?: "winter" | "summer" };
  }
  const fields = z.strictObject({
    contract: z.strictObject({ firstDay: date, lastDay: date, premium: amount }),
    options: z.optional(z.strictObject({ season: z.optional(z.enum(["winter", "summer"])) })),
  });
  const ski = defineOperation<z.output<typeof fields>, Input, ResultFrame>({
    id: "ski/return-premium",
    summary: "What goes back of a ski pass",
    ruleSet: { id: "ski", edition: "2025-01-01" },
    country: "russia",
    fields: fields as z.ZodMiniType<z.output<typeof fields>>,
    calculate: ({ contract: { firstDay, lastDay, premium }, options }, run) => {
      const season = options?.season ?? "winter";
      const rounding = { unit: "0.01", mode: "half-up" } as const;
      const trace = new Trace(rounding, run).given("paidPremium", premium).given("usedDays", whole(10));
      trace
        .given("termDays", whole(Math.max(lastDay - firstDay + 1, 1)))
        .given("seasonShare", whole(season === "winter" ? 1 : 0));
      const returned = formula("round(paidPremium − seasonShare × paidPremium × usedDays ÷ termDays)");
      return {
        operation: "ski/return-premium",
        ruleSet: { id: "ski", edition: "2025-01-01" },
        returnPremium: trace.amount("return-premium", "7", returned),
        steps: trace.steps,
        notes: [],
        assumed: [],
        conventions: { season, rounding },
      };
    },
  });
  const input: Input = { contract: { firstDay: "2025-01-01", lastDay: "2025-04-10", premium: "1000" } };

  it.each([
    // 1000 − 1000 × 10 ÷ 100 = 900; of 11 days 890, of 99 days 898.99, of 365 days 972.60.
    { shown: 890, mistake: "termination-day-counted" },
    { shown: 898.99, mistake: "exclusive-term" },
    { shown: 972.6, mistake: "divisor-365" },
    { shown: 100, mistake: "used-days-for-unused" },
    { shown: 1000, mistake: "whole-premium-returned" },
    { shown: 90000, mistake: "tiyn-as-tenge" },
  ])("gets $mistake, shown $shown", ({ shown, mistake }) => {
    expect(diagnose(ski, input, shown).explanations[0]?.mistakes).toEqual([mistake]);
  });

  it("gets what its options give", () => {
    expect(diagnose(ski, input, 1000).explanations).toContainEqual({
      mistakes: ["other-season"],
      gives: "1000.00",
      clause: "7",
      remedy: "use the same options.season on both sides",
      option: "options.season=summer",
    });
  });
});
