import { describeExplanation, describeVerdict } from "../diagnose/describe.js";
import { type Diagnosis, findDiagnosis } from "../diagnose/diagnose.js";
import type { Found } from "../diagnose/explanations.js";
import { asWrongUse, WrongUse } from "./command.js";
import { ofOneInput } from "./one-input.js";
import { usages } from "./usage.js";

/** Explain why another system shows a different amount. */
export const diagnose = ofOneInput(
  usages.diagnose,
  ({ operation, input, texts, switches }) => {
    const shown = texts.get("shown");
    if (shown === undefined) throw new WrongUse("diagnose needs --shown, the amount that the other system shows");
    const { diagnosis, found } = asWrongUse(() => findDiagnosis(operation, input, shown));
    return switches.has("json") ? JSON.stringify(diagnosis) : describe(operation.id, shown, diagnosis, found);
  },
  (operation) => ({
    // The amount nearest to a number greater than any amount is one that a mistake produces.
    example: (input) => {
      const { diagnosis } = asWrongUse(() => findDiagnosis(operation, input, Number.MAX_SAFE_INTEGER));
      return `--shown ${diagnosis.nearest?.gives}`;
    },
  }),
);

/** Put a diagnosis into words. */
function describe(id: string, shown: string, diagnosis: Diagnosis, found: readonly Found[]): string {
  const { verdict, expected, explanations, nearest, alike, tellApart } = diagnosis;
  const told = nearest === undefined ? explanations : [nearest];
  const text = verdict === "unreadable" ? `"${shown}"` : shown.trim();
  return [
    `${id}: ${expected ?? "an amount that only the parties can set"} is right, ${verdict === "agrees" ? "and" : "but"} ${text} is shown.`,
    ...describeVerdict(diagnosis),
    ...told.flatMap((explanation, index) => ["", ...describeExplanation(explanation, found[index])]),
    ...(alike.length > 0
      ? ["", ...alike.map((names) => `These cannot be told apart in this case: ${names.join(", ")}.`)]
      : []),
    ...(tellApart === undefined ? [] : [`An input that tells them apart: ${JSON.stringify(tellApart)}`]),
  ].join("\n");
}
