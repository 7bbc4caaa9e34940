import type { AnyOperation } from "../engine/operation.js";
import { withValueAt } from "../engine/received.js";
import { ReturnPremiumError } from "../engine/return-premium-error.js";
import { align } from "../explain/aligned.js";
import { type ComparedValues, type Comparison, compare as compareInput, listFields } from "../scenarios/compare.js";
import { type Curve, type CurveOptions, type CurveState, curve } from "../scenarios/curve.js";
import { endDaysOf } from "../scenarios/returning.js";
import { asWrongUse, WrongUse } from "./command.js";
import { ofOneInput } from "./one-input.js";
import { usages } from "./usage.js";

/** Print the return premium for each day on which the contract can end. */
export const table = ofOneInput(
  usages.table,
  ({ operation, input, texts, switches }) => {
    // Any other word is rejected.
    const every = texts.get("every") as CurveOptions["every"];
    return printed(
      asWrongUse(() => curve(operation, input, { every })),
      switches,
      { text: curveText, csv: curveCsv },
    );
  },
  (operation) => ({
    without: asWrongUse(() => endDaysOf(operation)).map((day) => `termination.${day}`),
    example: () => "--every month",
  }),
);

/** Print the return premium for each combination of values of the unknown facts. */
export const compare = ofOneInput(
  usages.compare,
  ({ operation, input, texts, switches }, { stderr }) => {
    const over = texts.get("over")?.split(",");
    const comparison = asWrongUse(() => compareInput(operation, input, { over }));
    const answer = printed(comparison, switches, { text: comparisonText, csv: comparisonCsv });
    if (comparison.outcomes.length === 0 && !switches.has("json")) expectNoOtherFault(operation, input, over);
    // Each row is a combination with an outcome. The others are only counted, on standard error, where they do not
    // disturb any program.
    const others = switches.has("csv") ? othersText(comparison) : "";
    if (others !== "") stderr.write(`${others}\n`);
    return answer;
  },
  (operation) => ({ compared: asWrongUse(() => listFields(operation, {})).map(({ name }) => name) }),
);

/**
 * If no combination has an outcome, report what is wrong regardless of the compared values. Programs read the counts
 * instead.
 */
function expectNoOtherFault(operation: AnyOperation, input: unknown, over: readonly string[] | undefined): void {
  const compared = listFields(operation, input, over);
  // The values in the compared fields of the input are ignored, so none of them can be at fault.
  const outcome = operation.safe(
    compared.reduce<unknown>((rest, { path }) => withValueAt(rest, path, undefined), input),
  );
  if (outcome.success) return;
  const names = new Set(compared.map(({ name }) => name));
  const others = outcome.error.issues.filter(({ path }) => !names.has(path.join(".")));
  if (others.length > 0) throw new ReturnPremiumError(outcome.error.code, others);
}

interface Forms<Answer> {
  readonly text: (answer: Answer) => readonly string[];
  readonly csv: (answer: Answer) => readonly string[];
}

function printed<Answer>(answer: Answer, switches: ReadonlySet<string>, { text, csv }: Forms<Answer>): string {
  if (switches.has("csv") && switches.has("json")) throw new WrongUse("--csv or --json, not both");
  if (switches.has("json")) return JSON.stringify(answer);
  return (switches.has("csv") ? csv(answer) : text(answer)).join("\n");
}

function curveText({ points, changes }: Curve): readonly string[] {
  const rows = points.map((point) =>
    "error" in point ? [point.on, "", "", point.error] : [point.on, ...amountsIn(point), point.ground],
  );
  const changeRows = changes.map(({ on, from, to }) => [on, stateText(from), stateText(to)]);
  return [
    ...align([["on", "returned", "retained", "ground"], ...rows]),
    ...(changes.length === 0 ? [] : ["", ...align([["change on", "from", "to"], ...changeRows])]),
  ];
}

const stateText = (state: CurveState): string =>
  "error" in state ? state.error : [state.ground, state.retainedShare ?? ""].join(" ").trimEnd();

const curveCsv = ({ points }: Curve): readonly string[] => [
  "on,ground,returnPremium,retainedPremium,error",
  ...points.map((point) =>
    csvRow(
      "error" in point
        ? [point.on, "", "", "", point.error]
        : [point.on, point.ground, point.returnPremium, point.retainedPremium, ""],
    ),
  ),
];

function comparisonText(comparison: Comparison): readonly string[] {
  const { outcomes, least, most } = comparison;
  const rows = outcomes.flatMap(({ when, ground, ...amounts }) =>
    when.map((values, index) => [
      ...(index === 0 ? [...amountsIn(amounts), ground] : ["", "", ""]),
      valuesText(values),
    ]),
  );
  const bounds = [
    ...(least === null ? [] : [`least ${least.returnPremium}`]),
    ...(most === null ? [] : [`most ${most.returnPremium}`]),
    othersText(comparison),
  ];
  const counts = bounds.filter((text) => text !== "").join(", ");
  return [...align([["returned", "retained", "ground", "when"], ...rows]), ...(counts === "" ? [] : ["", counts])];
}

/** The numbers of combinations without an outcome; empty if all have one. */
const othersText = ({ refused, undecided }: Comparison): string =>
  [...(refused === 0 ? [] : [`refused ${refused}`]), ...(undecided === 0 ? [] : [`undecided ${undecided}`])].join(", ");

const valuesText = (values: ComparedValues): string =>
  Object.entries(values)
    .map(([field, value]) => `${field} ${value}`)
    .join(", ");

function comparisonCsv({ outcomes }: Comparison): readonly string[] {
  const fields = Object.keys(outcomes[0]?.when[0] ?? {});
  return [
    csvRow([...fields, "ground", "returnPremium", "retainedPremium"]),
    ...outcomes.flatMap(({ when, ground, returnPremium, retainedPremium }) =>
      when.map((values) => csvRow([...Object.values(values).map(String), ground, returnPremium, retainedPremium])),
    ),
  ];
}

interface Amounts {
  readonly returnPremium: string | null;
  readonly retainedPremium: string | null;
}

/** The amounts, which are null if the parties have not agreed yet. */
const amountsIn = ({ returnPremium, retainedPremium }: Amounts): readonly string[] => [
  returnPremium ?? "not agreed",
  retainedPremium ?? "not agreed",
];

/** No day, amount, word or path contains a comma. */
const csvRow = (cells: readonly (string | null)[]): string => cells.map((cell) => cell ?? "").join(",");
