import { readFileSync } from "node:fs";
import { lifeCabinet } from "return-premium";
import { en } from "return-premium/explain";
import { kk } from "return-premium/explain/kk";
import { ru } from "return-premium/explain/ru";
import type { Curve } from "return-premium/scenarios";
import { describe, expect, it } from "vitest";
import { accountOf } from "../../src/diagnose/account.js";
import { mistakesFor } from "../../src/diagnose/mistakes.js";
import { operations } from "../../src/operations.js";
import { asTypeScript, asVector } from "../calculator/copies.js";
import { addDays, addMonths, dayAtSeconds, daysBetween, secondsOf } from "../calculator/days.js";
import { loadWrongs, sayMistake } from "../calculator/diagnosis.js";
import { mathOf } from "../calculator/formula.js";
import { allowedIn } from "../calculator/input.js";
import { caseIn } from "../calculator/link.js";
import { marksOf } from "../calculator/marks.js";
import {
  likelyAmount,
  likelyDay,
  readAmount,
  readDay,
  readPercent,
  withBlanks,
  writeAmount,
  writeDay,
  writePercent,
} from "../calculator/reading.js";
import { ruleSetIds, ruleSets } from "../calculator/rule-sets.js";
import { cite, groundWord } from "../calculator/saying.js";
import { createSession, textsOf } from "../calculator/session.js";
import * as english from "../calculator/words/en.js";
import * as kazakh from "../calculator/words/kk.js";
import * as russian from "../calculator/words/ru.js";

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

/** A schema of an input, as far as it is walked here. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** The paths of the fields that are no objects themselves. */
function pathsIn(schema: Schema, defs: Schema["$defs"], path: readonly string[] = []): readonly string[] {
  const { $ref, properties } = schema;
  const target = $ref === undefined ? undefined : defs?.[$ref.replace("#/$defs/", "")];
  if (target) return pathsIn(target, defs, path);
  return properties === undefined
    ? [path.join(".")]
    : Object.entries(properties).flatMap(([name, inner]) => pathsIn(inner, defs, [...path, name]));
}

describe("what a person writes", () => {
  it.each([
    ["24.01.2024", "2024-01-24"],
    ["1.2.2024", "2024-02-01"],
    [" 29.02.2024 ", "2024-02-29"],
    ["2024-01-24", "2024-01-24"],
    // No such day, and forms that may mean two days: left to the library.
    ["29.02.2025", "29.02.2025"],
    ["1/2/2024", "1/2/2024"],
    ["24.01.24", "24.01.24"],
  ])("reads the day %j as %j", (text, day) => expect(readDay(text)).toBe(day));

  it.each([
    ["60000", "60000"],
    ["60 000", "60000"],
    ["60\u00a0000,00 ₸", "60000.00"],
    ["1 234 567,5 тг", "1234567.5"],
    ["10000.50 руб.", "10000.50"],
    // Three digits behind a mark may be thousands; groups of other lengths are a slip.
    ["60.000", "60.000"],
    ["60,000", "60,000"],
    ["60 00", "60 00"],
    ["-5", "-5"],
  ])("reads the amount %j as %j", (text, amount) => expect(readAmount(text)).toBe(amount));

  it.each([
    ["10 %", "0.1"],
    ["10", "0.1"],
    ["7,5%", "0.075"],
    ["100 %", "1"],
    ["0 %", "0"],
    ["43%", "0.43"],
    ["ten", "ten"],
  ])("reads the percentage %j as the share %j", (text, share) => expect(readPercent(text)).toBe(share));

  it.each([
    ["60,000", "60 000"],
    ["1,234,567.50", "1 234 567.50"],
    ["53,770 KZT", "53 770 KZT"],
    // No groups of three digits, or a percentage.
    ["60,00", "60,00"],
    ["60,0000", "60,0000"],
    ["10,000%", "10,000%"],
  ])("reads the comma in %j as English does: %j", (text, amount) => {
    expect(withBlanks(text, en.digits.group)).toBe(amount);
    expect(withBlanks(text, ru.digits.group)).toBe(text);
  });

  it("offers what an amount or a day that may mean two things is likely to mean", () => {
    expect(["60,000", "60.000", "1.234.567", "60,00"].map(likelyAmount)).toEqual([
      ...["60 000", "60 000", "1 234 567", undefined],
    ]);
    expect(["24.01.24", "1.2.27", "31.02.24", "24.01.2024"].map(likelyDay)).toEqual([
      ...["24.01.2024", "01.02.2027", undefined, undefined],
    ]);
  });

  it("writes days, amounts and shares so that they are read again", () => {
    expect(writeDay("2024-01-24")).toBe("24.01.2024");
    expect(writeAmount("1234567.50")).toBe("1 234 567.50");
    expect(["0.1", "0.10", "0.075", "1", "0.43", "0"].map(writePercent)).toEqual([
      ...["10 %", "10 %", "7.5 %", "100 %", "43 %", "0 %"],
    ]);
    expect(readPercent(writePercent("0.123456"))).toBe("0.123456");
  });
});

describe("a formula in MathML", () => {
  const operands: Readonly<Record<string, string>> = {
    paid: "60000",
    days: "7",
    term: "1827",
    costs: "6000",
    due: "99",
  };
  const written = (formula: string): string =>
    mathOf(formula, {
      operand: (text) => operands[text] ?? text,
      about: (text) => Number(operands[text] ?? text),
      round: "round",
    });

  it("divides all that stands before the sign, and nothing before a sum", () => {
    expect(written("paid − paid × days ÷ term")).toBe(
      "<mn>60000</mn><mo>−</mo><mfrac><mrow><mn>60000</mn><mo>×</mo><mn>7</mn></mrow><mrow><mn>1827</mn></mrow></mfrac>",
    );
  });

  it("leaves out a bound that does not bind, and shows one that does", () => {
    expect(written("max(paid − costs, 0)")).toBe("<mn>60000</mn><mo>−</mo><mn>6000</mn>");
    expect(written("max(days − costs, 0)")).toContain("<mi>max</mi>");
    expect(written("min(round(due), paid)")).toBe(
      "<mi>round</mi><mo>&#x2061;</mo><mrow><mo>(</mo><mn>99</mn><mo>)</mo></mrow>",
    );
    expect(written("min(round(paid), due)")).toContain('<mo separator="true">;</mo>');
  });

  it.each(["", "paid −", "(paid", "paid paid", "max(", "paid ? 2"])("refuses %j", (formula) =>
    expect(() => written(formula)).toThrow(SyntaxError),
  );

  it("escapes what it is told to show", () => {
    const notation = { operand: () => "<b>&", about: () => 0, round: "round" };
    expect(mathOf("paid", notation)).toBe("<mn>&lt;b>&amp;</mn>");
  });
});

describe("days", () => {
  it("counts across a leap day, and clamps months to their length", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(daysBetween("2024-01-24", "2029-01-23")).toBe(1826);
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2024-03-31", -1)).toBe("2024-02-29");
    expect(addMonths("2024-12-15", 1)).toBe("2025-01-15");
    expect(dayAtSeconds(secondsOf("2024-02-29") + 40_000)).toBe("2024-02-29");
  });
});

describe("the marked days", () => {
  const point = (on: string, returnPremium: string, ground: string) => ({
    ...{ on, ground, returnPremium, retainedPremium: "0" },
  });

  it("are the start, the last day of the cooling-off, each change, the first day without a return, and the end", () => {
    const curve: Curve = {
      points: [
        point("2024-01-23", "100", "before-start"),
        point("2024-01-24", "90", "cooling-off"),
        point("2024-01-25", "80", "cooling-off"),
        point("2024-01-26", "0", "art-841-2"),
        point("2024-01-27", "0", "art-841-2"),
      ],
      changes: [
        { on: "2024-01-24", from: { ground: "before-start" }, to: { ground: "cooling-off" } },
        { on: "2024-01-26", from: { ground: "cooling-off" }, to: { ground: "art-841-2" } },
      ],
    };
    expect(marksOf(curve, "2024-01-24").map(({ on, kind }) => `${on} ${kind}`)).toEqual([
      "2024-01-24 start",
      "2024-01-24 ground",
      "2024-01-25 coolingOff",
      "2024-01-26 late",
      "2024-01-27 end",
    ]);
  });
});

const { words } = english;

/** A case of the vectors. */
interface VectorCase {
  readonly id: string;
  readonly wrong: Readonly<Record<string, string>>;
  readonly input: { readonly options?: { readonly calendar?: unknown } };
  readonly expected?: { readonly returnPremium: string | null; readonly ground: string };
}

describe.each(ruleSetIds)("the form of %s", (id) => {
  const ruleSet = ruleSets[id];

  it("asks for every field of the input, and for no other", () => {
    // The schema is data of this repository, whose form the interface describes.
    const schema = readJson(`schemas/${id}/return-premium.input.json`) as Schema;
    const fields = ruleSet.fields.map(({ path }) => path);
    const needed = pathsIn(schema, schema.$defs).map(
      (path) => fields.find((field) => path === field || path.startsWith(`${field}.`)) ?? path,
    );
    expect([...new Set(needed)].toSorted()).toEqual(fields.toSorted());
  });

  it("begins with an example that is answered, and knows the choices that it makes", async () => {
    const operation = await ruleSet.load();
    const session = createSession({ ruleSet: id, texts: {} }, operation);
    expect(operation.safe(session.input()).success).toBe(true);
    expect(session.input().options).toBeUndefined();
    for (const field of ruleSet.fields.filter(({ kind }) => kind === "choice")) {
      expect(allowedIn(operation, field), field.path).not.toEqual([]);
    }
  });

  it("takes every case of the vectors, carries it in a link, and answers it as expected", async () => {
    const operation = await ruleSet.load();
    const { cases } = readJson(`vectors/${id}.return-premium.json`) as { readonly cases: readonly VectorCase[] };
    const typable = cases.filter(({ input, expected }) => expected && typeof input.options?.calendar !== "object");
    expect(typable.length).toBeGreaterThan(20);
    for (const { id: name, input, expected } of typable) {
      const entered = createSession({ ruleSet: id, texts: textsOf(ruleSet, input) }, operation);
      const link = caseIn(entered.link());
      expect(link?.ruleSet).toBe(id);
      const opened = createSession({ ruleSet: id, texts: link?.texts ?? {} }, operation);
      expect(opened.input(), name).toEqual(entered.input());
      const outcome = operation.safe(opened.input());
      const { ground, returnPremium } = outcome.success ? outcome.result : { ground: "", returnPremium: "" };
      expect({ name, ground, returnPremium }).toEqual({
        ...{ name, ground: expected?.ground, returnPremium: expected?.returnPremium },
      });
    }
  });
});

it("has words in three languages for every mistake that a diagnosis can find in the vectors, and for its remedy", async () => {
  const languages = await Promise.all(
    [english, russian, kazakh].map(async (saying) => ({ saying, wrongs: await loadWrongs(saying.locale.language) })),
  );
  const found = new Map<string, readonly string[]>();
  for (const id of ruleSetIds) {
    const operation = operations[`${id}/return-premium`];
    const { cases } = readJson(`vectors/${id}.return-premium.json`) as { readonly cases: readonly VectorCase[] };
    for (const { input } of cases) {
      const outcome = operation.safe(input);
      const account = outcome.success ? accountOf(operation, input, outcome.result) : undefined;
      for (const mistake of account ? mistakesFor(account, 2) : []) {
        if (account === undefined || mistake.make(account).length === 0) continue;
        const said = languages.flatMap(({ saying, wrongs }) =>
          sayMistake(mistake, ruleSets[id].fields, wrongs, saying),
        );
        found.set(mistake.name, said);
      }
    }
  }
  expect(found.size).toBeGreaterThan(100);
  for (const [name, said] of found) {
    const [what, instead, ...others] = said;
    // In English nothing names a path of the input, and in the others nothing is English.
    for (const text of [what, instead]) expect(text, name).not.toMatch(/\b(contract|termination|claims|options)\./);
    for (const text of others) expect(text.replaceAll(/\{\w+\}/g, ""), name).toMatch(/^[^a-z]+$/i);
  }
});

it("knows what goes back on every day of a term of twenty years, by what stood in the fields", () => {
  const operation = lifeCabinet.returnPremium;
  const contract = { firstDay: "2024-01-24", lastDay: "2044-01-23", premium: "60000" };
  const texts = { "contract.lastDay": "23.01.2044" };
  const { example } = ruleSets["life-cabinet"];
  const session = createSession({ ruleSet: "life-cabinet", texts: { ...example, ...texts } }, operation);
  const pointOn = session.pointsNow();
  session.setText("contract.premium", "1");
  for (let on = contract.firstDay; on <= contract.lastDay; on = addDays(on, 1)) {
    const { ground, returnPremium, retainedPremium } = operation({
      contract,
      termination: { button: "refusal", terminatedOn: on },
    });
    expect(pointOn(on)).toEqual({ on, ground, returnPremium, retainedPremium });
  }
});

it("ignores what is no case in an address", () => {
  expect(["", "#", "#a-heading", "#policy=none", "#%"].map(caseIn)).toEqual(Array(5).fill(undefined));
});

describe("a clause", () => {
  it.each([
    ["842(2)", "life-cabinet", "art. 842(2) of the Civil Code", "п. 2 ст. 842 ГК РК"],
    ["step 4", "life-cabinet", "step 4 of the cabinet's page", "шаг 4 инструкции кабинета"],
    ["CC 842", "ogpo-plus", "art. 842 of the Civil Code", "ст. 842 ГК РК"],
    ["9.10", "ogpo-plus", "clause 9.10", "п. 9.10 правил"],
  ])("%s of %s is cited as its language does", (clause, ruleSet, english, russian) => {
    expect([en, ru].map((locale) => cite(clause, ruleSet, { locale, words }))).toEqual([english, russian]);
  });
});

it("says each ground in a few words, and an exhausted sum insured by its reason", () => {
  for (const locale of [en, ru, kk]) {
    for (const ground of Object.keys(locale.words.groundNames)) {
      expect(groundWord(ground, { locale, words }, "withdrawal"), ground).toMatch(/^[^[\]{}|]+$/);
    }
  }
  const told = ["withdrawal", "sum-insured-exhausted"].map((reason) =>
    groundWord("art-841-2", { locale: en, words }, reason),
  );
  expect(told).toEqual(["withdrawal at will", "the sum insured was exhausted"]);
});

describe("a copied case", () => {
  const input = {
    contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
    termination: { button: "refusal", terminatedOn: "2024-01-31" },
  };
  const operation = lifeCabinet.returnPremium;

  it("is a call of the library with its answer", () => {
    expect(asTypeScript({ operation, input })).toBe(`import { returnPremium } from "return-premium/life-cabinet";

const result = returnPremium({
  contract: {
    firstDay: "2024-01-24",
    lastDay: "2029-01-23",
    premium: "60000"
  },
  termination: {
    button: "refusal",
    terminatedOn: "2024-01-31"
  }
});
result.returnPremium; // => "53770"`);
  });

  it("expects as a vector what the case of the vectors expects, and keeps to their schema", () => {
    const { cases } = readJson("vectors/life-cabinet.return-premium.json") as { readonly cases: readonly VectorCase[] };
    const printed = cases.find(({ id }) => id === "the-printed-case-refused");
    expect(JSON.parse(asVector({ operation, input }))).toMatchObject({ input, expected: printed?.expected });
  });
});
