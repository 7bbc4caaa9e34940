import { describe, expect, it } from "vitest";
import { definitionOf } from "../../src/engine/define-operation.js";
import { fieldsOf } from "../../src/engine/schema-shape.js";
import { cabinetInput, changed, fullInput, inShort, issuesOf, operationNamed } from "../engine/inputs.js";
import { claim, contract as claimContract } from "../kazakhstan/ogpo-plus/eligible-claim.js";
import { run } from "../support/run.js";
import { complaintsOf, operationIds } from "./every-schema.js";

const { kind: _, ...contract } = fullInput.contract;

/** Of every operation an input with every field. */
const full = [
  { id: "kz-civil-code/return-premium", input: fullInput },
  {
    id: "life-cabinet/return-premium",
    input: {
      contract: {
        ...cabinetInput.contract,
        concludedOn: "2024-01-24",
        concludedElectronically: true,
        policyholder: "natural-person",
        kind: "ordinary",
      },
      termination: cabinetInput.termination,
      options: fullInput.options,
    },
  },
  {
    id: "ogpo-plus/return-premium",
    input: {
      contract: { ...contract, paidPremium: "20000", paidClaims: "0" },
      termination: { ...fullInput.termination, reason: "agreement", agreedReturn: "5000" },
      options: { ...fullInput.options, claimsPaidBar: "none" },
    },
  },
  {
    id: "ogpo-plus/deadline",
    input: {
      kind: "cooling-off",
      from: "2025-03-01",
      options: { shift: "none", calendar: fullInput.options.calendar },
    },
  },
  { id: "kz/mrp", input: { on: "2026-06-01", count: 2 } },
  {
    id: "osago/return-premium",
    input: {
      contract: {
        firstDay: "2025-03-02",
        lastDay: "2026-03-01",
        premium: "20000",
        usePeriods: [{ firstDay: "2025-04-01", lastDay: "2025-09-30" }],
      },
      termination: { reason: "vehicle-sold", eventOn: "2025-06-01", appliedOn: "2025-06-11" },
      options: { returnableShare: "0.77", rounding: fullInput.options.rounding },
    },
  },
  {
    id: "osago/late-payment-penalty",
    input: {
      premium: "7000",
      paidOn: "2025-02-14",
      dueOn: "2025-01-31",
      options: { rounding: fullInput.options.rounding },
    },
  },
  { id: "osago/payout-cap", input: { harm: "property-europrotocol", amount: "100000.01" } },
  {
    id: "zetta-voluntary/return-premium",
    input: {
      contract: { firstDay: "2025-03-02", lastDay: "2026-03-01", paidPremium: "20000" },
      claims: { paid: false, reported: false },
      termination: { lastCoveredDay: "2025-06-11", appliedOn: "2025-06-07" },
      options: { costs: { share: "0.43", of: "unearned-premium" }, rounding: fullInput.options.rounding },
    },
  },
  {
    id: "ogpo-plus/short-period-premium",
    input: {
      annualPremium: "100000",
      firstDay: "2025-01-15",
      lastDay: "2025-07-14",
      options: { rounding: fullInput.options.rounding },
    },
  },
  { id: "ogpo-plus/cover-period", input: { premiumReceivedOn: "2025-01-30", months: 1 } },
  {
    id: "ogpo-plus/claim-eligibility",
    input: {
      contract: { ...claimContract, terminatedOn: "2025-12-01" },
      claim,
    },
  },
  {
    id: "ogpo-plus/payout",
    input: {
      sumInsured: "500000",
      depreciation: "180000",
      paidClaims: "100000",
      deductible: { kind: "unconditional", amount: "20000" },
      actualLoss: "900000",
      paidByOthers: "720000",
      premiumDue: "5000",
      mitigationCosts: "15000",
      options: { mitigation: "within-sum-insured" },
    },
  },
] as const;

/** Of two fields that exclude each other, the one that is left out. */
const leftOut = [
  "options.costs.amount",
  "osago/late-payment-penalty appliedOn",
  "ogpo-plus/short-period-premium months",
  "ogpo-plus/cover-period lastDay",
];

/** Fields of which another may stand in their place, or which go together. */
const together = [
  "osago/late-payment-penalty dueOn",
  "ogpo-plus/short-period-premium firstDay",
  "ogpo-plus/short-period-premium lastDay",
  "ogpo-plus/cover-period months",
  "ogpo-plus/payout actualLoss",
  "ogpo-plus/payout paidByOthers",
];

const fullInputOf = (id: (typeof full)[number]["id"]) => full.find((each) => each.id === id)?.input;

const places = full.flatMap(({ id, input }) =>
  fieldsOf(definitionOf(operationNamed(id)).fields)
    .map(({ path }) => path.join("."))
    .filter((path) => !leftOut.includes(path) && !leftOut.includes(`${id} ${path}`))
    .map((path) => ({ id, input, path })),
);

const claimFacts = Object.entries(claim).filter(([name]) => name !== "accidentOn");
const pathsOf = (facts: typeof claimFacts) => facts.map(([name]) => `claim.${name}`);
const trueOrFalse = claimFacts.filter(([, value]) => typeof value === "boolean");

const wrongValues = [
  { why: "an object with another field", value: { more: 1 } },
  { why: "a list with null", value: [null] },
  {
    why: "a boolean",
    value: true,
    takenBy: ["contract.concludedElectronically", "claims.paid", "claims.reported", ...pathsOf(trueOrFalse)],
  },
  { why: "null", value: null, takenBy: ["contract.kind", ...pathsOf(claimFacts)] },
  { why: "empty text", value: "" },
  { why: "a word", value: "perhaps" },
  { why: "an impossible day", value: "2025-02-30" },
  { why: "a number below zero", value: -1 },
];

describe("the JSON Schema of an input", () => {
  it("is tried for every operation", () => {
    expect(full.map(({ id }) => id).toSorted()).toEqual(operationIds.toSorted());
  });

  it.each(full)("takes the input with every field of $id", ({ id, input }) => {
    expect(issuesOf(operationNamed(id), input)).toEqual([]);
    expect(complaintsOf(id, "input", input)).toEqual([]);
  });

  it.each(places)("refuses in $path of $id what the library refuses there", ({ id, input, path }) => {
    for (const { why, value, takenBy = [] } of wrongValues) {
      const wrong = changed(input, { [path]: value });
      const isRefused = !takenBy.includes(path);
      expect([why, complaintsOf(id, "input", wrong).length > 0]).toEqual([why, isRefused]);
      expect([why, inShort(issuesOf(operationNamed(id), wrong)).some((issue) => issue.includes(` ${path}`))]).toEqual([
        why,
        isRefused,
      ]);
    }
  });

  it.each(places)("needs $path of $id where the library needs it", ({ id, input, path }) => {
    const without = changed(input, { [path]: undefined });
    // Which fields go together JSON Schema does not tell: there a field is missed only where nothing stands in for it.
    const isMissing = inShort(issuesOf(operationNamed(id), without)).includes(`missing-field ${path}`);
    if (!together.includes(`${id} ${path}`)) expect(complaintsOf(id, "input", without).length > 0).toBe(isMissing);
    else expect(complaintsOf(id, "input", without)).toEqual([]);
  });

  it.each(full)("knows no other field of $id, at any depth", ({ id, input }) => {
    const objects = fieldsOf(definitionOf(operationNamed(id)).fields).filter(({ isLeaf }) => !isLeaf);
    for (const path of ["more", ...objects.map(({ path }) => `${path.join(".")}.more`)]) {
      const wrong = changed(input, { [path]: 1 });
      expect(inShort(issuesOf(operationNamed(id), wrong))).toEqual([`unknown-field ${path}`]);
      expect([path, complaintsOf(id, "input", wrong).length > 0]).toEqual([path, true]);
    }
  });

  it.each([
    { why: "none of the two", costs: {} },
    { why: "both", costs: { share: "0.05", amount: "5" } },
    { why: "more than everything", costs: { share: "1.1" } },
  ])("takes the costs as a share or as an amount, not $why", ({ costs }) => {
    const id = "kz-civil-code/return-premium";
    expect(complaintsOf(id, "input", changed(fullInput, { "options.costs": { amount: "5" } }))).toEqual([]);
    expect(complaintsOf(id, "input", changed(fullInput, { "options.costs": costs }))).not.toEqual([]);
  });

  it.each([
    { usePeriods: [{ firstDay: "2025-04-01", lastDay: "2025-04-30" }], isTaken: true, why: "one period" },
    { usePeriods: [], isTaken: false, why: "none at all" },
    { usePeriods: [{ firstDay: "2025-04-01" }], isTaken: false, why: "a day less" },
    { usePeriods: [{ firstDay: "2025-04-01", lastDay: "2025-04-30", days: 30 }], isTaken: false, why: "a field more" },
  ])("takes use periods: $isTaken, $why", ({ usePeriods, isTaken }) => {
    const id = "osago/return-premium";
    const changedInput = changed(fullInputOf(id), { "contract.usePeriods": usePeriods });
    expect(issuesOf(operationNamed(id), changedInput).length === 0).toBe(isTaken);
    expect(complaintsOf(id, "input", changedInput).length === 0).toBe(isTaken);
  });

  it.each([
    { count: 10_000, isTaken: true, why: "as many as the library reads" },
    { count: 10_001, isTaken: false, why: "one more" },
  ])("takes a list of $count days: $isTaken, $why", ({ count, isTaken }) => {
    const daysOff = Array.from({ length: count }, () => "2025-06-02");
    const input = changed(fullInput, { "options.calendar.daysOff": daysOff });
    expect(issuesOf(operationNamed("kz-civil-code/return-premium"), input).length === 0).toBe(isTaken);
    expect(complaintsOf("kz-civil-code/return-premium", "input", input).length === 0).toBe(isTaken);
  });
});

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The result with another one in place of each object in it, one at a time; named facts and operands are free. */
function variants(value: unknown, change: (fields: Fields) => readonly Fields[]): readonly unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => variants(item, change).map((other) => value.with(index, other)));
  }
  if (!isRecord(value)) return [];
  const inside = Object.entries(value)
    .filter(([key]) => key !== "facts" && key !== "operands")
    .flatMap(([key, part]) => variants(part, change).map((other) => ({ ...value, [key]: other })));
  return [...change(value), ...inside];
}

const optional = ["law", "coolingOff"];

describe("the JSON Schema of a result", () => {
  it.each(full)("refuses one of $id with a field more, wherever it stands", ({ id, input }) => {
    const wrong = variants(run(operationNamed(id), input), (fields) => [{ ...fields, more: "1" }]);
    expect(wrong.length).toBeGreaterThan(2);
    for (const result of wrong) expect(complaintsOf(id, "result", result)).not.toEqual([]);
  });

  it.each(full)("refuses one of $id with a field less, wherever it stood", ({ id, input }) => {
    const without = (fields: Fields): readonly Fields[] =>
      Object.keys(fields)
        .filter((key) => !optional.includes(key))
        .map((key) => Object.fromEntries(Object.entries(fields).filter(([other]) => other !== key)));
    const wrong = variants(run(operationNamed(id), input), without);
    expect(wrong.length).toBeGreaterThan(10);
    for (const result of wrong) expect(complaintsOf(id, "result", result)).not.toEqual([]);
  });

  it.each([
    { why: "an amount that is not known on a ground with a formula", changes: { returnPremium: null } },
    { why: "a ground of other rules", changes: { ground: "loan-repaid" } },
    { why: "an amount as a number", changes: { returnPremium: 5000 } },
    { why: "another currency", changes: { currency: "RUB" } },
    { why: "the result of another operation", changes: { operation: "kz/mrp" } },
    { why: "no day", changes: { dueOn: "soon" } },
  ])("refuses $why", ({ changes }) => {
    const input = changed(full[2].input, {
      "termination.reason": "replacement",
      "termination.agreedReturn": undefined,
    });
    const result = run(operationNamed(full[2].id), input);
    expect(complaintsOf(full[2].id, "result", result)).toEqual([]);
    expect(complaintsOf(full[2].id, "result", { ...result, ...changes })).not.toEqual([]);
  });
});
