import { describe, expect, it } from "vitest";
import { changed, fullInput, inShort, issuesOf, kzCivilCode, lifeCabinet } from "./inputs.js";

const fullCabinetInput = {
  contract: {
    concludedOn: "2024-01-24",
    firstDay: "2024-01-24",
    lastDay: "2029-01-23",
    premium: "60000",
    concludedElectronically: true,
    policyholder: "natural-person",
    kind: "loan-linked",
  },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
  options: fullInput.options,
};

/** Every path of an input, its objects included. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly string[] {
  const own = path.length === 0 ? [] : [path.join(".")];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return own;
  return [...own, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

const optionalOptions = ["options", "options.costs", "options.usedDays", "options.coolingOffShift", "options.calendar"];

const tables = [
  {
    operation: kzCivilCode,
    input: fullInput,
    optional: [
      "contract.paidPremium",
      "contract.kind",
      "termination.appliedOn",
      ...optionalOptions,
      "options.rounding",
    ],
  },
  {
    operation: lifeCabinet,
    input: fullCabinetInput,
    optional: [
      "contract.concludedOn",
      "contract.concludedElectronically",
      "contract.policyholder",
      "contract.kind",
      ...optionalOptions,
      "options.rounding",
    ],
  },
];

const fields = tables.flatMap(({ operation, input, optional }) =>
  pathsOf(input).map((path) => ({ id: operation.id, operation, input, path, isOptional: optional.includes(path) })),
);

describe("null", () => {
  it.each(fields.filter(({ path }) => path !== "contract.kind"))(
    "is refused by $id in $path, which is no fact",
    ({ operation, input, path }) => {
      const issues = issuesOf(operation, changed(input, { [path]: null }));
      expect(inShort(issues)).toEqual([`invalid-type ${path}`]);
      expect(issues[0]?.received).toBeNull();
    },
  );

  it.each(fields.filter(({ path }) => path === "contract.kind"))(
    "is taken by $id in $path, a fact: it is unknown",
    ({ operation, input, path }) => {
      expect(issuesOf(operation, changed(input, { [path]: null }))).toEqual([]);
    },
  );
});

describe("undefined", () => {
  /** The input with the field there, but undefined. */
  function withUndefined(input: unknown, [key = "", ...rest]: readonly string[]): unknown {
    if (typeof input !== "object" || input === null) return input;
    const old: unknown = Object.entries(input).find(([name]) => name === key)?.[1];
    return { ...input, [key]: rest.length === 0 ? undefined : withUndefined(old, rest) };
  }

  it.each(fields)("means absent in $path of $id", ({ operation, input, path, isOptional }) => {
    const absent = operation.safe(changed(input, { [path]: undefined }));
    const given = withUndefined(input, path.split("."));
    expect(pathsOf(given)).toContain(path);
    const outcome = operation.safe(given);
    expect(outcome).toEqual(absent);
    const missing = path.startsWith("options.costs.") ? "options.costs.share" : path;
    expect(inShort(issuesOf(operation, given))).toEqual(isOptional ? [] : [`missing-field ${missing}`]);
  });
});
