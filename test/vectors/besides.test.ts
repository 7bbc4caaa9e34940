import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headingsOf } from "../../scripts/generate/headings.js";
import { choices } from "./choices.js";
import { isTypable, sectionsIn } from "./typable.js";
import { vectorFiles } from "./vector-files.js";

const conventions = new URL("../../docs/conventions/", import.meta.url);

const caseOf = (operation: string, id: string) =>
  vectorFiles.find(({ file }) => file.operation === operation)?.file.cases.find((one) => one.id === id);

describe("the wrong amounts of a case", () => {
  it.each([
    // From the print: 7 used days of 1827 and 10% of 60000. Eight days, no whole tenge, 10% of what is unearned.
    { flag: "termination-day-counted", amount: "53737", why: "60000*1819/1827 - 6000 = 53737.27..." },
    { flag: "always-hundredths", amount: "53770.11", why: "60000*1820/1827 - 6000 = 53770.114..." },
    { flag: "costs-on-unearned", amount: "53793", why: "60000*1820/1827*0.9 = 53793.10..." },
  ])("of the print are those of its mistakes: $flag gives $amount, as $why", ({ flag, amount }) => {
    const cases = vectorFiles.flatMap(({ file }) =>
      file.operation === "life-cabinet/return-premium" ? file.cases : [],
    );
    const printed = cases.find(
      (one) => one.flags.some((name) => name === flag) && "expected" in one && one.expected.returnPremium === "53770",
    );
    expect(printed?.wrong).toMatchObject({ [flag]: amount });
  });

  it.each(vectorFiles)(
    "of $file.operation are of its flags, and not the right one",
    ({ file: { amount = "", cases } }) => {
      for (const one of cases) {
        const right = "expected" in one ? one.expected[amount] : undefined;
        expect(one.flags).toEqual(expect.arrayContaining(Object.keys(one.wrong)));
        expect(Object.values(one.wrong)).not.toContain(right);
      }
    },
  );

  it("are there for more than half of the cases of an operation that gives an amount", () => {
    const cases = vectorFiles.flatMap(({ file }) => (file.amount === undefined ? [] : file.cases));
    expect(2 * cases.filter(({ wrong }) => Object.keys(wrong).length > 0).length).toBeGreaterThan(cases.length);
  });
});

describe("an input", () => {
  const contract = { firstDay: "2025-03-02", premium: "20000", policyholder: "legal-entity" };
  const sections = sectionsIn([{ contract }]);
  const isTyped = (input: unknown, ...issues: readonly { code: string; path: readonly string[] }[]): boolean => {
    const outcome = issues.length === 0 ? { expected: {}, notes: [] } : { error: { code: "invalid-input", issues } };
    return isTypable({ id: "a", why: "b", clause: "c", flags: [], side: "d", input, ...outcome }, sections);
  };
  const at = (code: string, ...path: readonly string[]) => ({ code, path });

  it.each([
    { why: "days, amounts and words", input: { contract } },
    { why: "a box to tick, a number and an empty box", input: { contract: { paid: true, months: 6, kind: null } } },
    {
      why: "a day that does not exist",
      input: { contract: { ...contract, firstDay: "2025-02-30" } },
      issue: at("invalid-date", "contract", "firstDay"),
    },
    {
      why: "a premium below zero",
      input: { contract: { ...contract, premium: "-1" } },
      issue: at("invalid-amount", "contract", "premium"),
    },
    { why: "a number out of bounds", input: { months: 13 }, issue: at("invalid-option", "months") },
    { why: "an empty box", input: { contract: {} }, issue: at("missing-field", "contract", "premium") },
    { why: "facts that disagree", input: { contract }, issue: at("paid-above-premium", "contract", "premium") },
  ])("can be typed: $why", ({ input, issue }) => {
    expect(isTyped(input, ...(issue === undefined ? [] : [issue]))).toBe(true);
  });

  it.each([
    { why: "an option", input: { contract, options: {} } },
    { why: "zeros of a database", input: { contract: { ...contract, premium: "20000.0000" } } },
    { why: "another form of a day", input: { firstDay: "2.3.2025" }, issue: at("invalid-date", "firstDay") },
    { why: "a word for a day", input: { firstDay: "soon" }, issue: at("invalid-date", "firstDay") },
    { why: "a number that is refused as one", input: { premium: 1 }, issue: at("invalid-amount", "premium") },
    { why: "a word that the list lacks", input: { kind: "other" }, issue: at("invalid-option", "kind") },
    { why: "another type", input: { contract: true }, issue: at("invalid-type", "contract") },
    { why: "an unknown field", input: { bonus: "1" }, issue: at("unknown-field", "bonus") },
    { why: "a section left out", input: {}, issue: at("missing-field", "contract") },
  ])("cannot be typed: $why", ({ input, issue }) => {
    expect(isTyped(input, ...(issue === undefined ? [] : [issue]))).toBe(false);
  });
});

describe("what settles a case", () => {
  const settledOf = (operation: string, id: string) => caseOf(operation, id)?.settled;
  const cases = vectorFiles.flatMap(({ file }) => file.cases);
  const named = new Set(cases.flatMap(({ settled }) => (settled.by === "choice" ? settled.conventions : [])));

  it("is a source where no choice changes it: 9.12 returns everything", () => {
    expect(settledOf("ogpo-plus/return-premium", "the-insurer-at-fault")).toEqual({ by: "source" });
  });

  it("is a choice where the texts are silent: which comes first, the deductible or the limit", () => {
    const decided = cases.filter(({ flags }) => flags.includes("deductible-after-limit"));
    for (const { settled } of decided) {
      expect(settled).toMatchObject({
        conventions: expect.arrayContaining(["ogpo-plus.md#the-deductible-and-the-limit"]),
      });
    }
  });

  it("is no choice where the print shows it: seven used days, and costs of the whole premium", () => {
    const cabinet = vectorFiles.flatMap(({ file }) => (file.operation.startsWith("life-") ? file.cases : []));
    expect(JSON.stringify(cabinet)).not.toContain("kz.md#the-day-of-termination");
  });

  it("is each of the choices somewhere", () => {
    expect(choices.map(({ place }) => place).filter((place) => !named.has(place))).toEqual([]);
  });

  it.each([...named])("is a place of docs/conventions: %s", (place) => {
    const [page = "", heading = ""] = place.split("#");
    expect(headingsOf(readFileSync(new URL(page, conventions), "utf8")).has(heading)).toBe(true);
  });
});
