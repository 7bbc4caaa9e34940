import { describe, expect, it } from "vitest";
import { en } from "../../src/explain/en.js";
import { citation } from "../../src/explain/result.js";
import { ru } from "../../src/explain/ru/index.js";

describe("a clause is cited", () => {
  it.each([
    { reference: "9.8", ruleSet: "ogpo-plus", cited: "clause 9.8" },
    { reference: "CC 842(3)", ruleSet: "ogpo-plus", cited: "art. 842(3) of the Civil Code" },
    { reference: "title page", ruleSet: "ogpo-plus", cited: "title page of the rules" },
    { reference: "15(4)", ruleSet: "ogpo-vts", cited: "art. 15(4) of Law 446-II" },
    { reference: "40-FZ 10(4)", ruleSet: "osago", cited: "art. 10(4) of Law 40-FZ" },
    { reference: "842(2)", ruleSet: "kz-civil-code", cited: "art. 842(2) of the Civil Code" },
    { reference: "9.8", ruleSet: "no", cited: "9.8" },
  ])("$reference of $ruleSet as $cited", ({ reference, ruleSet, cited }) => {
    expect(citation(reference, ruleSet, en)).toBe(cited);
  });

  it("with its article and its part, which other languages turn round", () => {
    expect(citation("842(12)", "kz-civil-code", ru)).toBe("п. 12 ст. 842 ГК РК");
    expect(citation("CC 842", "ogpo-plus", ru)).toBe("ст. 842 ГК РК");
  });
});
