import { styleText } from "node:util";
import { explain } from "../explain/explain.js";
import type { Style } from "../explain/page.js";
import type { Streams } from "./command.js";
import { ofOneInput } from "./one-input.js";
import { usages } from "./usage.js";

/** Compute the result for one input, and print it with its steps. */
export const calculate = ofOneInput(usages.calculate, ({ operation, input, switches, locale }, { stdout }) => {
  const outcome = operation.safe(input);
  if (!outcome.success) throw outcome.error;
  const { result } = outcome;
  return switches.has("json") ? JSON.stringify(result) : explain(result, { input, locale, style: chooseStyle(stdout) });
});

/** Use colours only on a terminal. */
function chooseStyle(stdout: Streams["stdout"]): Style | undefined {
  if (!stdout.isTTY) return undefined;
  return {
    heading: (text) => styleText("bold", text, { stream: stdout }),
    decisive: (text) => styleText("green", text, { stream: stdout }),
  };
}
