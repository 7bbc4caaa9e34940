import { describeExplanation, verdictWords } from "../diagnose/describe.js";
import { type Diagnosis, findDiagnosis } from "../diagnose/diagnose.js";
import type { Found } from "../diagnose/explanations.js";
import { asWrongUse, WrongUse } from "./command.js";
import { ofOneInput } from "./one-input.js";
import { usages } from "./usage.js";

/** Explain why another system shows a different amount. */
export const diagnose = ofOneInput(usages.diagnose, ({ operation, input, texts, switches }) => {
  const shown = texts.get("shown");
  if (shown === undefined) throw new WrongUse("diagnose needs --shown, the amount that the other system shows");
  const { diagnosis, found } = asWrongUse(() => findDiagnosis(operation, input, shown));
  return switches.has("json") ? JSON.stringify(diagnosis) : describe(operation.id, diagnosis, found);
});

/** Put a diagnosis into words. */
function describe(id: string, diagnosis: Diagnosis, found: readonly Found[]): string {
  const { verdict, expected, shown, readings = [], explanations, nearest, alike, tellApart } = diagnosis;
  const told = nearest === undefined ? explanations : [nearest];
  return [
    `${id}: ${expected ?? "an amount that only the parties can set"} is right, but ${shown} is shown.`,
    verdictWords[verdict],
    ...(readings.length > 0 ? [`It may mean ${readings.join(" or ")}.`] : []),
    ...(nearest === undefined ? [] : [`The nearest amount is ${nearest.gives}:`]),
    ...told.flatMap((explanation, index) => ["", ...describeExplanation(explanation, found[index])]),
    ...(alike.length > 0
      ? ["", ...alike.map((names) => `These cannot be told apart in this case: ${names.join(", ")}.`)]
      : []),
    ...(tellApart === undefined ? [] : [`An input that tells them apart: ${JSON.stringify(tellApart)}`]),
  ].join("\n");
}
