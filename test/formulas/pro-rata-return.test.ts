import { describe, expect, it } from "vitest";
import { type Costs, proRataReturn, type Rounding, readDecimal, Trace } from "../../src/formulas/index.js";
import { complaintsAboutSteps } from "../oracle/evaluate-step.js";

const tiyn: Rounding = { unit: "0.01", mode: "half-up" };
const tenge: Rounding = { unit: "1", mode: "half-up" };

const share = (text: string): Costs => ({ share: readDecimal(text) });
const amount = (text: string): Costs => ({ amount: readDecimal(text) });

interface Row {
  readonly premium: string;
  readonly paid?: string;
  readonly used: number;
  readonly term: number;
  readonly costs?: Costs;
  readonly rounding: Rounding;
  readonly returned: string;
  readonly retained: string;
  readonly why: string;
}

function compute({ premium, paid = premium, used, term, costs, rounding }: Omit<Row, "returned" | "retained" | "why">) {
  const trace = new Trace(rounding);
  const amounts = proRataReturn(
    trace,
    "842(2)",
    { premium: readDecimal(premium), paidPremium: readDecimal(paid), usedDays: used, termDays: term },
    costs,
  );
  return { ...amounts, steps: trace.steps };
}

const tenth = share("0.10");

const rows: readonly Row[] = [
  {
    premium: "60000",
    used: 7,
    term: 1827,
    costs: tenth,
    rounding: tenge,
    returned: "53770",
    retained: "6230",
    why: "the printed case: 54000 − 229.885… = 53770.114…",
  },
  {
    premium: "60000",
    used: 7,
    term: 1827,
    costs: tenth,
    rounding: tiyn,
    returned: "53770.11",
    retained: "6229.89",
    why: "the same to the tiyn",
  },
  {
    premium: "20000",
    used: 9,
    term: 365,
    costs: tenth,
    rounding: tiyn,
    returned: "17506.85",
    retained: "2493.15",
    why: "18000 − 493.150… = 17506.849…",
  },
  {
    premium: "20000",
    used: 183,
    term: 365,
    costs: tenth,
    rounding: tiyn,
    returned: "7972.60",
    retained: "12027.40",
    why: "18000 − 10027.397… = 7972.602…",
  },
  {
    premium: "20000",
    used: 9,
    term: 365,
    rounding: tiyn,
    returned: "19506.85",
    retained: "493.15",
    why: "no costs: 20000 − 493.150…",
  },
  {
    premium: "20000",
    used: 9,
    term: 365,
    costs: share("0"),
    rounding: tiyn,
    returned: "19506.85",
    retained: "493.15",
    why: "costs of nothing",
  },
  {
    premium: "20000",
    used: 9,
    term: 365,
    costs: amount("500.50"),
    rounding: tiyn,
    returned: "19006.35",
    retained: "993.65",
    why: "19506.849… − 500.50 = 19006.349…",
  },
  {
    premium: "20000",
    used: 9,
    term: 365,
    costs: amount("0"),
    rounding: tiyn,
    returned: "19506.85",
    retained: "493.15",
    why: "an amount of nothing",
  },
  {
    premium: "20000",
    used: 0,
    term: 365,
    costs: tenth,
    rounding: tiyn,
    returned: "18000.00",
    retained: "2000.00",
    why: "no day used: the costs alone",
  },
  {
    premium: "20000",
    used: 0,
    term: 365,
    rounding: tiyn,
    returned: "20000.00",
    retained: "0.00",
    why: "no day used and no costs: everything",
  },
  {
    premium: "20000",
    used: 365,
    term: 365,
    rounding: tiyn,
    returned: "0.00",
    retained: "20000.00",
    why: "every day used: nothing",
  },
  {
    premium: "20000",
    used: 365,
    term: 365,
    costs: tenth,
    rounding: tiyn,
    returned: "0.00",
    retained: "20000.00",
    why: "nothing is left for the costs: at least 0",
  },
  {
    premium: "20000",
    used: 90,
    term: 100,
    costs: tenth,
    rounding: tiyn,
    returned: "0.00",
    retained: "20000.00",
    why: "a tenth is left, and the costs take it: 2000 − 2000",
  },
  {
    premium: "20000",
    used: 89,
    term: 100,
    costs: tenth,
    rounding: tiyn,
    returned: "200.00",
    retained: "19800.00",
    why: "a day earlier: 2200 − 2000",
  },
  {
    premium: "20000",
    used: 91,
    term: 100,
    costs: tenth,
    rounding: tiyn,
    returned: "0.00",
    retained: "20000.00",
    why: "a day later: 1800 − 2000 is at least 0",
  },
  {
    premium: "20000",
    paid: "5000",
    used: 91,
    term: 365,
    rounding: tiyn,
    returned: "13.70",
    retained: "4986.30",
    why: "the premium is earned, not what was paid: 5000 − 4986.301…",
  },
  {
    premium: "20000",
    paid: "5000",
    used: 92,
    term: 365,
    rounding: tiyn,
    returned: "0.00",
    retained: "5000.00",
    why: "a day later more is earned than was paid: 5000 − 5041.095…",
  },
  {
    premium: "20000",
    paid: "5000",
    used: 80,
    term: 365,
    costs: tenth,
    rounding: tiyn,
    returned: "116.44",
    retained: "4883.56",
    why: "a tenth of what was paid: 4500 − 4383.561… = 116.438…",
  },
  {
    premium: "20000",
    paid: "0",
    used: 0,
    term: 365,
    rounding: tiyn,
    returned: "0.00",
    retained: "0.00",
    why: "nothing was paid",
  },
  {
    premium: "20000",
    used: 0,
    term: 1,
    rounding: tiyn,
    returned: "20000.00",
    retained: "0.00",
    why: "a term of one day, not begun",
  },
  {
    premium: "20000",
    used: 1,
    term: 1,
    rounding: tiyn,
    returned: "0.00",
    retained: "20000.00",
    why: "a term of one day, used",
  },
  {
    premium: "102.50",
    used: 0,
    term: 30,
    rounding: tenge,
    returned: "102.50",
    retained: "0",
    why: "103, but never more than was paid; 102.50 is no multiple of 1, nothing is",
  },
  {
    premium: "102.40",
    used: 0,
    term: 30,
    rounding: tenge,
    returned: "102",
    retained: "0.40",
    why: "the whole premium is rounded too, and the rest has two decimals",
  },
  {
    premium: "104",
    used: 0,
    term: 30,
    rounding: { unit: "10", mode: "up" },
    returned: "104.00",
    retained: "0",
    why: "110, but never more than was paid",
  },
  {
    premium: "104",
    used: 0,
    term: 30,
    rounding: { unit: "10", mode: "down" },
    returned: "100",
    retained: "4.00",
    why: "100 and the rest, no multiple of 10",
  },
  {
    premium: "100",
    used: 1,
    term: 3,
    rounding: { unit: "0.25", mode: "half-up" },
    returned: "66.75",
    retained: "33.25",
    why: "66.666… is nearest to 66.75",
  },
  {
    premium: "100",
    used: 1,
    term: 3,
    rounding: { unit: "0.1", mode: "up" },
    returned: "66.7",
    retained: "33.3",
    why: "66.666… upwards; both have one decimal",
  },
  {
    premium: "100",
    used: 1,
    term: 3,
    rounding: { unit: "0.1", mode: "down" },
    returned: "66.6",
    retained: "33.4",
    why: "66.666… downwards",
  },
  {
    premium: "999999999999999.99",
    used: 1,
    term: 3,
    rounding: tiyn,
    returned: "666666666666666.66",
    retained: "333333333333333.33",
    why: "the largest amount: two thirds of it are exact",
  },
  {
    premium: "0.01",
    used: 1,
    term: 3,
    rounding: tiyn,
    returned: "0.01",
    retained: "0.00",
    why: "the smallest amount: two thirds of a tiyn are nearer to one",
  },
  {
    premium: "0.01",
    used: 1,
    term: 2,
    rounding: { unit: "0.01", mode: "half-down" },
    returned: "0.00",
    retained: "0.01",
    why: "half a tiyn",
  },
];

describe("a pro rata return", () => {
  it.each(rows)("returns $returned and retains $retained: $why", ({ returned, retained, why: _, ...facts }) => {
    const { returnPremium, retainedPremium, steps } = compute(facts);
    expect([returnPremium, retainedPremium]).toEqual([returned, retained]);
    expect(complaintsAboutSteps(steps, facts.rounding)).toEqual([]);
  });

  it("without costs has the steps of the unearned premium and of the two amounts", () => {
    const { steps } = compute({ premium: "20000", paid: "5000", used: 91, term: 365, rounding: tiyn });
    // 20000 × 91 ÷ 365 = 364000 ÷ 73; 5000 less it is 1000 ÷ 73
    expect(steps).toEqual([
      {
        id: "unearned-premium",
        clause: "842(2)",
        formula: "paidPremium − premium × usedDays ÷ termDays",
        operands: { paidPremium: "5000", premium: "20000", usedDays: "91", termDays: "365" },
        exact: "1000/73",
        value: "13.698630136986…",
      },
      {
        id: "return-premium",
        clause: "842(2)",
        formula: "min(round(max(unearnedPremium, 0)), paidPremium)",
        operands: { unearnedPremium: "1000/73", paidPremium: "5000" },
        exact: "137/10",
        value: "13.70",
      },
      {
        id: "retained-premium",
        clause: "842(2)",
        formula: "paidPremium − returnPremium",
        operands: { paidPremium: "5000", returnPremium: "13.7" },
        exact: "49863/10",
        value: "4986.30",
      },
    ]);
  });

  it("with a share of costs has a step of its own for them", () => {
    const { steps } = compute({ premium: "20000", used: 9, term: 365, costs: tenth, rounding: tiyn });
    expect(steps.map(({ id, exact, value }) => [id, exact, value])).toEqual([
      ["unearned-premium", "1424000/73", "19506.849315068493…"],
      ["costs", "2000/1", "2000"],
      ["return-premium", "350137/20", "17506.85"],
      ["retained-premium", "49863/20", "2493.15"],
    ]);
    expect(steps[1]?.operands).toEqual({ paidPremium: "20000", costsShare: "0.1" });
    expect(steps[2]?.operands).toEqual({ unearnedPremium: "1424000/73", costs: "2000", paidPremium: "20000" });
  });

  it("with an amount of costs has it as an operand, not as a step", () => {
    const { steps } = compute({ premium: "20000", used: 9, term: 365, costs: amount("500.50"), rounding: tiyn });
    expect(steps.map(({ id }) => id)).toEqual(["unearned-premium", "return-premium", "retained-premium"]);
    expect(steps[1]?.operands).toEqual({ unearnedPremium: "1424000/73", costs: "500.5", paidPremium: "20000" });
  });

  it("shows a premium that is more than earned away below zero, and returns nothing", () => {
    const { steps } = compute({ premium: "20000", paid: "5000", used: 92, term: 365, rounding: tiyn });
    // 5000 − 20000 × 92 ÷ 365 = 5000 − 368000 ÷ 73 = −3000 ÷ 73
    expect(steps.map(({ exact, value }) => [exact, value])).toEqual([
      ["-3000/73", "-41.095890410958…"],
      ["0/1", "0.00"],
      ["5000/1", "5000.00"],
    ]);
  });

  it("of a term without days cannot be computed", () => {
    expect(() => compute({ premium: "20000", used: 0, term: 0, rounding: tiyn })).toThrow(RangeError);
  });

  it("without a rounding cannot be computed", () => {
    const facts = { premium: readDecimal("20000"), paidPremium: readDecimal("20000"), usedDays: 9, termDays: 365 };
    expect(() => proRataReturn(new Trace(), "842(2)", facts)).toThrow(TypeError);
  });
});
