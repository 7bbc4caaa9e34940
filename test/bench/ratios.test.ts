import { expect, it } from "vitest";
import { lossesOf } from "../../bench/ratios.js";

it.each([
  { why: "as good as before", value: 4, better: "larger", losses: 0 },
  { why: "a little less than a quarter worse", value: 3.01, better: "larger", losses: 0 },
  { why: "a quarter worse", value: 3, better: "larger", losses: 1 },
  { why: "twice as good", value: 8, better: "larger", losses: 0 },
  { why: "twice as good", value: 2, better: "smaller", losses: 0 },
  { why: "a little less than a quarter worse", value: 5.3, better: "smaller", losses: 0 },
  { why: "a third larger, which is a quarter worse", value: 5.34, better: "smaller", losses: 1 },
] as const)("of a ratio kept at 4, of which $better is better, $value is $why", ({ value, better, losses }) => {
  expect(lossesOf({ speed: 4 }, [{ name: "speed", value, better }])).toHaveLength(losses);
});

it("a kept ratio that is not measured is a loss, a new one is none", () => {
  expect(lossesOf({ speed: 4 }, [{ name: "memory", value: 1, better: "smaller" }])).toEqual([
    "speed: kept at 4.00, not measured",
  ]);
});
