import { valueAt } from "../../src/engine/received.js";
import { readVectors } from "../../src/testing/index.js";

/** The returns of the Code whose inputs fit in cells, each with the paths of its fields. */
export const OPERATION = "kz-civil-code/return-premium";

export const paths = [
  "contract.concludedOn",
  "contract.firstDay",
  "contract.lastDay",
  "contract.premium",
  "contract.paidPremium",
  "contract.policyholder",
  "contract.kind",
  "termination.reason",
  "termination.terminatedOn",
  "termination.appliedOn",
  "options.usedDays",
  "options.costs.share",
] as const;

/** The values of an input by their paths. */
const valuesIn = (value: unknown, prefix = ""): readonly (readonly [path: string, value: unknown])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => valuesIn(part, prefix === "" ? key : `${prefix}.${key}`))
    : [[prefix, value]];

/** Whether a cell can say what a value is: of a null, or of spaces around a day, it says nothing. */
const isCell = ([path, value]: readonly [path: string, value: unknown]): boolean =>
  paths.some((known) => known === path) && typeof value === "string" && value === value.trim();

/** Inputs as the vectors have them, valid ones and others. */
export const inputs: readonly unknown[] = (readVectors().find(({ operation }) => operation === OPERATION)?.cases ?? [])
  .map(({ input }) => input)
  .filter((input) => valuesIn(input).every(isCell));

/** The cells of an input, in the order of the paths. */
export const cellsIn = (input: unknown): readonly string[] =>
  paths.map((path) => String(valueAt(input, path.split(".")) ?? ""));
