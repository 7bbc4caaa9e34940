import { describe, expect, it } from "vitest";
import { coverage, kz } from "../src/index.js";
import { operationList } from "../src/operations.js";

describe("coverage", () => {
  it("is what the specification prints", () => {
    const checkedOn = "2026-11-29";
    expect(coverage).toStrictEqual({
      ruleSets: [
        { id: "ogpo-plus", edition: "2024-05-14", checkedOn },
        { id: "ogpo-vts", edition: "2022-09-12", checkedOn },
        { id: "kz-civil-code", edition: "2022-09-12", checkedOn },
        { id: "life-cabinet", edition: "2024-01-31", checkedOn },
        { id: "osago", edition: "2023-01-30", checkedOn },
        { id: "zetta-voluntary", edition: "2018-06-01", checkedOn },
        { id: "kz", edition: "2026-01-01", checkedOn },
      ],
      workingDays: { country: "KZ", from: "2022-01-01", to: "2026-12-31", provisionalTo: "2027-12-31" },
      mrp: { from: "2015-01-01", to: "2026-12-31" },
    });
  });

  it("has every rule set of an operation, in the order of the operations, and no other", () => {
    const ofOperations = new Map(operationList.map(({ ruleSet }) => [ruleSet.id, ruleSet.edition]));
    expect(coverage.ruleSets.map(({ id, edition }) => [id, edition])).toEqual([...ofOperations]);
  });

  it("ends where the tables end", () => {
    const { workingDays, mrp } = coverage;
    expect(kz.isWorkingDay(workingDays.from)).toBe(false);
    expect(kz.isWorkingDay(workingDays.to)).toBe(true);
    expect(kz.isWorkingDay(workingDays.provisionalTo, "provisional")).toBe(true);
    expect(() => kz.isWorkingDay("2027-01-01")).toThrow("no-parameter-for-date");
    expect(() => kz.isWorkingDay("2028-01-01", "provisional")).toThrow("no-parameter-for-date");
    expect([kz.mrp({ on: mrp.from }).value, kz.mrp({ on: mrp.to }).value]).toEqual(["1982", "4325"]);
    expect(() => kz.mrp({ on: "2027-01-01" })).toThrow("no-parameter-for-date");
  });

  it("is frozen", () => {
    expect([coverage, coverage.ruleSets, coverage.ruleSets[0], coverage.mrp].every(Object.isFrozen)).toBe(true);
  });
});
