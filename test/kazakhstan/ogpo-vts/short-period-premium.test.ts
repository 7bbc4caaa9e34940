import { expect, it } from "vitest";
import { ogpoVts } from "../../../src/index.js";
import { disagreementsIn } from "../../support/disagreements.js";
import { issuesOf } from "../../support/issues.js";

const ruleSet = { id: "ogpo-vts", edition: "2022-09-12" };
const rounding = { unit: "0.01", mode: "half-up" };

it("the premium of a season is told with its days, its step and the rounding", () => {
  const input = { annualPremium: "30000", firstDay: "2025-04-01", lastDay: "2025-10-31", use: "seasonal" } as const;
  // 30000 × 214 ÷ 365 = 6420000 ÷ 365 = 17589.041...
  expect(ogpoVts.shortPeriodPremium(input)).toStrictEqual({
    operation: "ogpo-vts/short-period-premium",
    ruleSet,
    use: "seasonal",
    termDays: 214,
    yearDays: 365,
    premium: "17589.04",
    clause: "19(14)",
    currency: "KZT",
    steps: [
      {
        id: "premium",
        clause: "19(14)",
        formula: "min(round(annualPremium × termDays ÷ yearDays), annualPremium)",
        operands: { annualPremium: "30000", termDays: "214", yearDays: "365" },
        exact: "439726/25",
        value: "17589.04",
      },
    ],
    notes: [],
    assumed: [],
    conventions: { rounding },
  });
});

const entry = { annualPremium: "30000", firstDay: "2025-06-01", use: "temporary-entry" } as const;

it("the premium of a temporary entry above 15 days is told with its months and its share", () => {
  expect(ogpoVts.shortPeriodPremium({ ...entry, lastDay: "2025-07-15" })).toStrictEqual({
    operation: "ogpo-vts/short-period-premium",
    ruleSet,
    use: "temporary-entry",
    termDays: 45,
    months: 2,
    share: "0.40",
    premium: "12000.00",
    clause: "19(14-1)",
    currency: "KZT",
    steps: [
      {
        id: "premium",
        clause: "19(14-1)",
        formula: "min(round(annualPremium × share), annualPremium)",
        operands: { annualPremium: "30000", share: "0.4" },
        exact: "12000/1",
        value: "12000.00",
      },
    ],
    notes: [],
    assumed: [],
    conventions: { rounding },
  });
});

it("up to 15 days no months are counted, and from ten months on nothing is multiplied", () => {
  expect(ogpoVts.shortPeriodPremium({ ...entry, lastDay: "2025-06-15" })).not.toHaveProperty("months");
  const { steps } = ogpoVts.shortPeriodPremium({ ...entry, lastDay: "2026-03-31" });
  expect(steps).toEqual([
    {
      id: "premium",
      clause: "19(14-1)",
      formula: "annualPremium",
      operands: { annualPremium: "30000" },
      exact: "30000/1",
      value: "30000.00",
    },
  ]);
});

it("the length of a term is held against its first day", () => {
  expect(disagreementsIn("ogpo-vts/short-period-premium")).toEqual([
    "dates-out-of-order lastDay firstDay",
    "term-too-long lastDay firstDay",
    "term-too-short lastDay firstDay",
  ]);
});

it.each([
  // Six months from 1 April end on 30 September; the fifth day from 1 June is 5 June.
  {
    use: "seasonal",
    firstDay: "2025-04-01",
    lastDay: "2025-09-29",
    help: { least: 6, unit: "months", limitDay: "2025-09-30" },
  },
  {
    use: "temporary-entry",
    firstDay: "2025-06-01",
    lastDay: "2025-06-04",
    help: { least: 5, unit: "days", limitDay: "2025-06-05" },
  },
])("a term that is too short for $use is told the shortest one", ({ help, ...input }) => {
  const [found] = issuesOf(ogpoVts.shortPeriodPremium, { annualPremium: "30000", ...input });
  expect(found).toMatchObject({ code: "term-too-short", path: ["lastDay"], help });
});
