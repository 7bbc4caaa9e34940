import { allowedValuesOf } from "../engine/allowed-values.js";
import { definitionOf } from "../engine/define-operation.js";
import type { Path } from "../engine/issue.js";
import { isRecord, valueAt } from "../engine/received.js";
import { fieldsOf } from "../engine/schema-shape.js";
import { type Account, changed, withInput } from "./account.js";
import { inInput, type Mistake, type Words } from "./mistake.js";
import { kebab, printOption } from "./names.js";

/** Mistakes with their own names, keyed by the choice that leads to them. */
const choices: Readonly<Record<string, Words>> = {
  "usedDays=through-termination": {
    name: "termination-day-counted",
    meaning: "the day of termination was counted as used",
    remedy: "charge for the days before the day of termination, but not for the day of termination itself",
    likelihood: 0.9,
  },
  "coolingOffShift=none": {
    name: "no-shift",
    meaning: "the end of the cooling-off period fell on a non-working day and was not moved to the next working day",
    remedy: "if the last day of the period is a non-working day, move it to the next working day",
    likelihood: 0.4,
  },
  "claimsPaidBar=none": {
    name: "claims-no-bar",
    meaning: "part of the premium was returned although there was a claim",
    remedy: "return nothing if a claim was paid",
    likelihood: 0.6,
  },
  "mitigation=within-sum-insured": {
    name: "mitigation-capped",
    meaning: "the loss-mitigation costs were limited to the sum insured",
    remedy: "reimburse the loss-mitigation costs in full",
    likelihood: 0.4,
  },
  "costs.of=unearned-premium": {
    name: "costs-on-unearned",
    meaning: "the costs were calculated as a share of the unearned premium",
    remedy: "calculate the costs as a share of the paid premium",
    likelihood: 0.7,
  },
};

/** Options whose full names do not appear in their flags. */
const shortNames: Readonly<Record<string, string>> = {
  claimsPaidBar: "claims-bar",
  coolingOffShift: "shift",
  returnableShare: "share",
};

/** Mistakes in which the wrong value is chosen for an option, or an option is overlooked. */
export function mistakesOfOptions(account: Account): readonly Mistake[] {
  const { operation, input, result } = account;
  const options = valueAt(input, ["options"]);
  const given = isRecord(options) ? Object.keys(options).filter((key) => options[key] !== undefined) : [];
  const [byDefault] = withInput(account, { options: undefined });
  const standardOf = (path: Path): unknown => valueAt(byDefault?.result.conventions, path);
  const chosen = fieldsOf(definitionOf(operation).fields).flatMap(({ path: [section, ...path], schema }) => {
    const key = String(path[0]);
    const current = valueAt(result.conventions, path);
    if (section !== "options" || key === "rounding" || current === undefined) return [];
    return (allowedValuesOf(schema) ?? [])
      .filter((value) => value !== current)
      .map((value): Mistake => {
        const name = path.join(".");
        const choice = valueAt(changed(result.conventions, { [name]: value }), [key]);
        const isPassedOver = given.includes(key) && standardOf(path) === value;
        const words = isPassedOver ? passedOver(key) : choices[`${name}=${value}`];
        return {
          ...(words ?? unnamed(key, choice)),
          option: { [`options.${name}`]: value },
          ...inInput(() => ({ [`options.${key}`]: choice })),
        };
      });
  });
  const ignored = given.map((key) => {
    const standard = standardOf([key]);
    return {
      ...passedOver(key),
      ...(standard !== undefined && { option: { [`options.${key}`]: standard } }),
      ...inInput(() => ({ [`options.${key}`]: undefined })),
    };
  });
  return [...chosen, ...ignored];
}

const passedOver = (key: string): Words => ({
  name: `ignores-${shortNames[key] ?? kebab(key)}-option`,
  meaning: `options.${key} was ignored`,
  remedy: `compute with options.${key} from the input`,
  likelihood: 0.5,
});

const unnamed = (key: string, choice: unknown): Words => ({
  name: `other-${kebab(key)}`,
  meaning: `the amount matches ${printOption(key, choice)}`,
  remedy: `use the same options.${key} on both sides`,
  likelihood: 0.3,
});
