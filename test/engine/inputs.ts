import type { Issue } from "../../src/engine/issue.js";
import type { AnyOperation } from "../../src/engine/operation.js";
import { operations } from "../../src/operations.js";

export function operationNamed(id: string): AnyOperation {
  const operation = operations[id];
  if (operation === undefined) throw new Error(`no operation ${id}`);
  return operation;
}

export const kzCivilCode = operationNamed("kz-civil-code/return-premium");
export const lifeCabinet = operationNamed("life-cabinet/return-premium");
export const ogpoPlus = operationNamed("ogpo-plus/return-premium");

/** An input of `kz-civil-code/return-premium` with every field, all of them valid. */
export const fullInput = {
  contract: {
    concludedOn: "2025-03-01",
    firstDay: "2025-03-02",
    lastDay: "2026-03-01",
    premium: "20000",
    paidPremium: "15000",
    policyholder: "natural-person",
    kind: "ordinary",
  },
  termination: { reason: "withdrawal", terminatedOn: "2025-03-11", appliedOn: "2025-03-10" },
  options: {
    costs: { share: "0.05" },
    usedDays: "through-termination",
    coolingOffShift: "none",
    calendar: { years: [2025, 2027], daysOff: ["2025-06-02"], workingDays: ["2027-01-09"] },
    rounding: { unit: "1", mode: "down" },
  },
};

/** An input of `kz-civil-code/return-premium` with the required fields only. */
export const leastInput = {
  contract: {
    concludedOn: "2025-03-01",
    firstDay: "2025-03-02",
    lastDay: "2026-03-01",
    premium: "20000",
    policyholder: "natural-person",
  },
  termination: { reason: "withdrawal", terminatedOn: "2025-03-11" },
};

/** The printed case of the life cabinet. */
export const cabinetInput = {
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
};

type Fields = Readonly<Record<string, unknown>>;

/** The input with other values in some fields, each named by its path with dots; what is undefined is taken out. */
export function changed(input: unknown, changes: Fields): unknown {
  return Object.entries(changes).reduce<unknown>(
    (result, [path, value]) => withField(result, path.split("."), value),
    input,
  );
}

function withField(input: unknown, [key = "", ...rest]: readonly string[], value: unknown): unknown {
  const fields: Fields = typeof input === "object" ? { ...input } : {};
  const { [key]: old, ...others } = fields;
  const next = rest.length === 0 ? value : withField(old, rest, value);
  return next === undefined ? others : { ...others, [key]: next };
}

/** The issues of an input; none where it can be computed. An error of any other code than `invalid-input` is thrown. */
export function issuesOf(operation: AnyOperation, input: unknown): readonly Issue[] {
  const outcome = operation.safe(input);
  if (outcome.success) return [];
  if (outcome.error.code !== "invalid-input") throw outcome.error;
  return outcome.error.issues;
}

/** The issues of an input, each as its code and its path with dots. */
export const inShort = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, path }) => `${code} ${path.join(".")}`);
