import { describe, expect, it } from "vitest";
import { returnPremium } from "../../../src/kazakhstan/civil-code/return-premium.js";
import { issuesInShort, issuesOf } from "../../support/issues.js";
import { changed } from "../../vectors/changes.js";
import { withdrawn } from "../../vectors/tables/yearly-contract.js";

const withCosts = (costs: unknown) => changed(withdrawn, { "options.costs": costs });

describe("the costs option", () => {
  it.each([
    { costs: { share: "0.05" }, why: "a share" },
    { costs: { share: 0.1 }, why: "a share as a number" },
    { costs: { share: "0" }, why: "no costs" },
    { costs: { amount: "100" }, why: "an amount" },
    { costs: { amount: 0n }, why: "an amount of nothing" },
    { costs: { share: undefined, amount: "100" }, why: "undefined means absent" },
    { costs: { share: "0.05", amount: undefined }, why: "undefined means absent" },
    { costs: undefined, why: "undefined means absent: the default stands" },
  ])("takes $costs: $why", ({ costs }) => {
    expect(issuesInShort(returnPremium, { ...withdrawn, options: { costs } })).toEqual([]);
  });

  it.each([
    { costs: {}, issues: ["missing-field share"], why: "neither" },
    {
      costs: { share: undefined, amount: undefined },
      issues: ["missing-field share"],
      why: "neither: undefined means absent",
    },
    { costs: { share: "0.05", amount: "100" }, issues: ["contradictory-facts amount"], why: "both" },
    { costs: { share: "x", amount: "100" }, issues: ["invalid-share share"], why: "both, of which one is not valid" },
    {
      costs: { share: "0.05", amount: "x" },
      issues: ["invalid-amount amount"],
      why: "both, of which one is not valid",
    },
    {
      costs: { share: "x", amount: "x" },
      issues: ["invalid-share share", "invalid-amount amount"],
      why: "both, and none valid",
    },
    { costs: { share: null }, issues: ["invalid-type share"], why: "null" },
    { costs: { amount: null }, issues: ["invalid-type amount"], why: "null" },
    {
      costs: { share: "0.2", amount: "100" },
      issues: ["costs-above-cap share", "contradictory-facts amount"],
      why: "both, one above the cap",
    },
    { costs: { percent: 10 }, issues: ["missing-field share", "unknown-field percent"], why: "another field" },
    { costs: { share: "0.05", percent: 10 }, issues: ["unknown-field percent"], why: "another field besides" },
  ])("has the issues $issues: $why", ({ costs, issues }) => {
    const found = issuesInShort(returnPremium, withCosts(costs));
    expect(found).toEqual(issues.map((issue) => issue.replace(" ", " options.costs.")));
  });

  it("of a share and an amount names both", () => {
    expect(issuesOf(returnPremium, withCosts({ share: "0.05", amount: 100 }))).toMatchObject([
      {
        code: "contradictory-facts",
        path: ["options", "costs", "amount"],
        received: 100,
        other: { path: ["options", "costs", "share"], received: "0.05" },
      },
    ]);
  });

  it.each([
    { costs: null, why: "null" },
    { costs: "0.10", why: "a share alone" },
    { costs: ["0.10"], why: "an array" },
  ])("is refused as a whole: $why", ({ costs }) => {
    expect(issuesInShort(returnPremium, withCosts(costs))).toEqual(["invalid-type options.costs"]);
  });
});
