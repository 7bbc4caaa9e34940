import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/explain.js";
import * as kzCivilCode from "../../src/kazakhstan/civil-code/index.js";
import { mrp } from "../../src/kazakhstan/index.js";
import * as lifeCabinet from "../../src/kazakhstan/life-cabinet/index.js";
import * as ogpoPlus from "../../src/kazakhstan/ogpo-plus/index.js";

const printed = {
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
} as const;
const printedResult = lifeCabinet.returnPremium(printed);

const contract = {
  ...{ concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000" },
  policyholder: "natural-person",
} as const;

/** The rows of a section of a text, cells apart. */
function rowsOf(text: string, heading: string): readonly (readonly string[])[] {
  const section = text.split("\n\n").find((candidate) => candidate.startsWith(heading)) ?? "";
  return section
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(/ {2,}/));
}

describe("explain says of the printed case", () => {
  it("to a client what goes back, why, by how short a sum, and what to do", () => {
    expect(
      explain(printedResult, { input: printed, detail: "short" }),
    ).toBe(`Return of premium according to the calculator in a life insurer's online cabinet, edition of 31 January 2024

53,770 KZT is returned; the insurer keeps 6,230 KZT.
The policyholder withdrew within the 14-day cooling-off period: the insurer keeps the premium for the days in force, and its costs (art. 842(2) of the Civil Code).
There is no last day to pay, because the law sets none.

The contract
  The contract, concluded on 24 January 2024, runs from 24 January 2024 to 23 January 2029; its premium is 60,000 KZT.
  It ends on 31 January 2024.
  The term is 1,827 days: 7 days used and 1,820 days unused.
  The last day of the cooling-off period is 7 February 2024.

Calculation
  The unearned part of the paid premium  60,000 − 60,000 × 7 ÷ 1,827 = 59,770.11
  The costs that the insurer keeps       60,000 × 10% = 6,000
  The premium returned                   59,770.11 − 6,000 = 53,770.11, rounded to 53,770 KZT
  The premium that the insurer keeps     60,000 − 53,770 = 6,230

What to know
  art. 842(2) of the Civil Code  An annuity has no cooling-off period, so the answer changes if this is one; specify the kind of contract.
  art. 842 of the Civil Code     The law sets no day by which this amount must be paid; ask the insurer for one.

Documents to submit
  The policyholder's bank details.

Assumed, because not stated
  The contract was concluded on its first day, 24 January 2024.
  The contract was concluded online.
  The policyholder is a natural person.`);
  });

  it("to an actuary every digit, the grounds that do not hold, and what was assumed and chosen", () => {
    const text = explain(printedResult, { input: printed });
    expect(rowsOf(text, "Which ground applies").map(([, applies, name]) => `${applies}: ${name}`)).toEqual([
      "no: Ended before its first day",
      "no: The insurer's fault",
      "no: A circumstance under art. 841(1)",
      "no: Early repayment of the loan",
      "yes: Withdrawal within the cooling-off period",
    ]);
    expect(rowsOf(text, "Calculation")[2]?.slice(1)).toEqual([
      "The premium returned",
      "53,770",
      "= the lesser of (rounded (the greater of (59,770.114942528735… − 6,000; 0)); 60,000)",
    ]);
    expect(rowsOf(text, "Assumed")).toEqual([
      ["The contract was concluded on its first day, 24 January 2024."],
      ["The contract was concluded online."],
      ["The policyholder is a natural person."],
    ]);
    expect(rowsOf(text, "Choices")).toEqual([
      [
        "The insurer keeps 10% of the paid premium for its costs (at most 10% is allowed). (docs/conventions/kz.md#costs-by-default)",
      ],
      ["The day on which the contract ends is not charged. (docs/conventions/kz.md#the-day-of-termination)"],
      [
        "A cooling-off period that would end on a non-working day ends on the next working day (art. 175 of the Civil Code). (docs/conventions/kz.md#a-last-day-that-is-a-day-off)",
      ],
      [
        "Non-working days are taken from the published calendar of Kazakhstan. (docs/conventions/kz.md#a-calendar-of-your-own)",
      ],
      [
        "The amount is rounded to the nearest 1 KZT, and ties are rounded up. (docs/conventions/life-cabinet.md#what-the-printed-result-settles)",
      ],
    ]);
  });
});

describe("explain tells apart", () => {
  const ended = (termination: object) =>
    explain(ogpoPlus.returnPremium.safe({ contract, termination }).success ? resultOf(termination) : resultOf({}));
  const resultOf = (termination: object) => {
    const outcome = ogpoPlus.returnPremium.safe({ contract, termination });
    if (!outcome.success) throw outcome.error;
    return outcome.result;
  };

  it("an amount that is not known from nothing", () => {
    expect(ended({ reason: "agreement", terminatedOn: "2025-09-01" }).split("\n").slice(2, 5)).toEqual([
      "The amount to be returned is not known: the parties have not agreed on one, and no clause sets it.",
      "The parties ended the contract, so the amount that the parties agree on is returned (clause 9.3(3)).",
      "There is no last day to pay until the parties agree on the amount.",
    ]);
  });

  it("nothing, which is an answer", () => {
    expect(ended({ reason: "withdrawal", terminatedOn: "2025-09-01" }).split("\n").slice(2, 5)).toEqual([
      "Nothing is returned (0.00 KZT); the insurer keeps 20,000.00 KZT.",
      "The policyholder ended the contract at will after the cooling-off period, and no other ground applies, so nothing is returned (clause 9.6; art. 841(2) of the Civil Code).",
      "There is no last day to pay, because nothing is due.",
    ]);
  });

  it("a day that the creditors' order leaves open, and one in a year that is not published", () => {
    expect(ended({ reason: "insurer-liquidated", terminatedOn: "2025-09-01" })).toContain(
      "There is no last day to pay: the creditors of an insurer in liquidation are paid in the statutory order.",
    );
    expect(ended({ reason: "object-ceased", terminatedOn: "2025-09-01", appliedOn: "2026-12-30" })).toContain(
      "The last day to pay is not known yet: the working days of a year that is needed have not been published.",
    );
  });

  it("choices that had a part from those that had none", () => {
    const text = ended({ reason: "insurer-breach", terminatedOn: "2025-09-01" });
    expect(rowsOf(text, "Choices")).toEqual([
      [
        "Non-working days are taken from the published calendar of Kazakhstan. (docs/conventions/kz.md#a-calendar-of-your-own)",
      ],
    ]);
  });
});

it("explain asks for what a verdict needs, by the question that it decides, in the order of the clauses", () => {
  const { policyholder, premium, ...days } = contract;
  const result = ogpoPlus.claimEligibility({
    contract: days,
    claim: { accidentOn: "2025-06-10", inKazakhstan: true, vehicleNamedInContract: true, premiumPaid: true },
  });
  const text = explain(result);
  expect(rowsOf(text, "Conditions of an insured event").map(([clause, holds]) => [clause, holds])).toEqual([
    ["clause 5.2", "met"],
    ["clause 5.3", "met"],
    ["clause 4.1", "not known"],
    ["clause 4.1", "met"],
    ["clause 3.4", "met"],
    ["clause 4.1", "not known"],
  ]);
  expect(rowsOf(text, "Still needed: is it an insured event?")).toEqual([
    ["clause 4.1", "Whether the event was a road accident."],
    ["clause 4.1", "The depreciation withheld."],
  ]);
  const refusals = rowsOf(text, "Still needed: may the insurer refuse?");
  expect(refusals.slice(0, 3)).toEqual([
    ["clause 4.4(1)", "Whether the policyholder, the insured or the beneficiary caused the event intentionally."],
    ["clause 4.4(1)", "Whether the intentional act was excused by necessity or self-defence."],
    ["clause 4.4(2)", "Whether an intentional crime or administrative offence caused the event."],
  ]);
  expect(refusals).toHaveLength(result.missing.length - 2);
  expect(refusals.at(-1)?.[0]).toBe("clause 7.1(6)");
});

it("explain writes a finite decimal in full, but rounds it for reading where the step rounds it", () => {
  const result = kzCivilCode.returnPremium({
    contract: { ...contract, firstDay: "2025-03-01", lastDay: "2026-07-25", premium: "100" },
    termination: { reason: "withdrawal", terminatedOn: "2025-03-02" },
  });
  // One day of 512: 100 ÷ 512 = 0.1953125.
  expect(rowsOf(explain(result, { detail: "short" }), "Calculation").map(([, sum]) => sum)).toEqual([
    "100 − 100 × 1 ÷ 512 = 99.8046875",
    "100 × 10% = 10",
    "99.8046875 − 10 = 89.80",
    "100 − 89.80 = 10.20",
  ]);
});

describe("explain writes", () => {
  const result = mrp({ on: "2026-06-01" });

  it("Markdown", () => {
    expect(
      explain(result, { format: "markdown" }),
    ).toBe(`# Monthly calculation index (MRP) of Kazakhstan, edition of 1 January 2026

**1 MRP: 4,325 KZT; one MRP is 4,325 KZT from 1 January 2026.**

## Calculation

- the law on the republican budget · The index times the count · 4,325 · = 4,325 × 1`);
  });

  it("HTML that names its language", () => {
    expect(explain(result, { format: "html", detail: "short" })).toBe(`<article lang="en">
<h1>Monthly calculation index (MRP) of Kazakhstan, edition of 1 January 2026</h1>
<p><strong>1 MRP: 4,325 KZT; one MRP is 4,325 KZT from 1 January 2026.</strong></p>
<section>
<h2>Calculation</h2>
<table>
<tr><td>The index times the count</td><td>4,325 × 1 = 4,325</td></tr>
</table>
</section>
</article>`);
  });

  it("links to what the documentation says of a choice, also where it is published", () => {
    const { contract, termination } = printed;
    const conventions = { rounding: { unit: "1", mode: "half-up" } } as const;
    const onlyRounding = { ...lifeCabinet.returnPremium({ contract, termination }), conventions };
    const lastLines = (text: string, count: number): readonly string[] => text.split("\n").slice(-count);
    expect(lastLines(explain(onlyRounding, { format: "markdown" }), 1)).toEqual([
      "- [The amount is rounded to the nearest 1 KZT, and ties are rounded up.](docs/conventions/life-cabinet.md#what-the-printed-result-settles)",
    ]);
    expect(lastLines(explain(onlyRounding, { format: "html", base: 'https://example.com/?a&"b/' }), 6)).toEqual([
      "<h2>Choices behind the result</h2>",
      "<ul>",
      '<li><a href="https://example.com/?a&amp;&quot;b/docs/conventions/life-cabinet.md#what-the-printed-result-settles">The amount is rounded to the nearest 1 KZT, and ties are rounded up.</a></li>',
      "</ul>",
      "</section>",
      "</article>",
    ]);
  });

  it("no markup of an input", () => {
    const input = { ...printed, contract: { ...printed.contract, premium: "<script>*_`" } };
    const { calculator, ...rest } = printedResult;
    expect(calculator.premium).toBe("60000");
    const html = explain(rest, { input, format: "html" });
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;");
    expect(explain(rest, { input, format: "markdown" })).toContain("&lt;script&gt;\\*\\_\\`");
  });

  it("lines of text that stand out as they are asked to", () => {
    const style = { heading: (text: string) => `#${text}#`, decisive: (text: string) => `*${text}*` };
    const text = explain(result, { style });
    expect(text.split("\n").filter((line) => /[#*]/.test(line))).toEqual([
      "#Monthly calculation index (MRP) of Kazakhstan, edition of 1 January 2026#",
      "*1 MRP: 4,325 KZT; one MRP is 4,325 KZT from 1 January 2026.*",
      "#Calculation#",
    ]);
    expect(text.replaceAll(/[#*]/g, "")).toBe(explain(result));
  });
});

describe("explain describes a stored result", () => {
  const stored = (changes: object): string =>
    explain({ ...printedResult, ...changes }, { input: printed, detail: "short" });

  it("of version 0.1.0, which does not say why no last day to pay is known", () => {
    const { noDueDay: _, ...result } = printedResult;
    const text = explain(result, { input: printed });
    expect(text).toContain("53,770 KZT is returned");
    expect(text).not.toMatch(/must be paid by|no last day to pay/);
  });

  it("that says neither how it was rounded nor, in words that are known, what was assumed", () => {
    const text = stored({ conventions: {}, assumed: [["contract", "colour"]] });
    expect(text).toContain("= 53,770.11, rounded to 53,770 KZT");
    expect(text).not.toContain("Assumed");
  });

  it.each([
    { formula: "10 + min(round(paid), most)", sum: "10 + the lesser of (rounded (5); 7) = 15" },
    { formula: "min(round(paid), most) + 10", sum: "the lesser of (rounded (5); 7) + 10 = 15" },
    { formula: "10 + max(paid, 0)", sum: "10 + the greater of (5; 0) = 15" },
    { formula: "max(paid, 0) + 10", sum: "the greater of (5; 0) + 10 = 15" },
  ])("with $formula in full, because the limit is not that of the whole", ({ formula, sum }) => {
    const step = {
      id: "costs",
      clause: "9.9",
      formula,
      operands: { paid: "5", most: "7" },
      exact: "15/1",
      value: "15",
    };
    expect(rowsOf(stored({ steps: [step] }), "Calculation")).toEqual([["The costs that the insurer keeps", sum]]);
  });
});

it.each([
  undefined,
  null,
  1,
  "text",
  [],
  {},
  { operation: "kz/mrp" },
  { ...mrp({ on: "2026-06-01" }), operation: 5 },
  new Error("no error of ours"),
])("explain(%j) says that it takes a result or an error", (value) => {
  // What somebody without types may pass.
  expect(() => explain(value as never)).toThrow(new TypeError("explain takes a result or an error of this library"));
});
