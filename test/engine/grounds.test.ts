import { describe, expect, it } from "vitest";
import { applies, appliesNot, firstGround, type GroundRule } from "../../src/engine/grounds.js";

interface Weather {
  readonly rain: boolean;
  readonly wind: boolean;
}

type Rule = GroundRule<Weather, "wet" | "windy" | "else", string>;

const rules: readonly Rule[] = [
  { ground: "wet", clause: "1", judge: ({ rain }) => (rain ? applies("rain") : appliesNot("no-rain")) },
  { ground: "windy", clause: "2", law: "CC 1", judge: ({ wind }) => (wind ? applies("wind") : appliesNot("no-wind")) },
  { ground: "else", clause: "3", judge: () => applies("no-earlier-ground") },
];

const wet = { ground: "wet", clause: "1", applies: true, because: "rain" };
const notWet = { ground: "wet", clause: "1", applies: false, because: "no-rain" };
const windy = { ground: "windy", clause: "2", applies: true, because: "wind" };
const notWindy = { ground: "windy", clause: "2", applies: false, because: "no-wind" };
const otherwise = { ground: "else", clause: "3", applies: true, because: "no-earlier-ground" };

describe("the grounds of a table", () => {
  it.each([
    { facts: { rain: true, wind: false }, considered: [wet], why: "the first holds" },
    { facts: { rain: true, wind: true }, considered: [wet], why: "the first of two that hold decides" },
    { facts: { rain: false, wind: true }, considered: [notWet, windy], why: "the second holds" },
    { facts: { rain: false, wind: false }, considered: [notWet, notWindy, otherwise], why: "the last always holds" },
  ])("are considered up to and including the first that holds: $why", ({ facts, considered }) => {
    const found = firstGround(rules, facts);
    expect(found.considered).toEqual(considered);
    expect(found.rule).toBe(rules[considered.length - 1]);
  });

  it("decide in the order of the table, not of their names", () => {
    const found = firstGround([...rules].reverse(), { rain: true, wind: true });
    expect(found.considered).toEqual([otherwise]);
  });

  it("after the one that holds are not even asked", () => {
    const asked: string[] = [];
    const asking = rules.map((rule) => ({
      ...rule,
      judge: (facts: Weather) => {
        asked.push(rule.ground);
        return rule.judge(facts);
      },
    }));
    firstGround(asking, { rain: false, wind: true });
    expect(asked).toEqual(["wet", "windy"]);
  });

  it("are in error where none holds", () => {
    const [first] = rules;
    const table = first === undefined ? [] : [first];
    expect(() => firstGround(table, { rain: false, wind: false })).toThrow(new RangeError("no ground holds"));
    expect(() => firstGround<Weather, Rule["ground"], string, Rule>([], { rain: true, wind: true })).toThrow(
      RangeError,
    );
  });

  it("pass on what a judgement throws", () => {
    const refusing: Rule = {
      ground: "wet",
      clause: "1",
      judge: () => {
        throw new TypeError("cannot be decided");
      },
    };
    expect(() => firstGround([refusing, ...rules], { rain: true, wind: true })).toThrow(
      new TypeError("cannot be decided"),
    );
  });
});
