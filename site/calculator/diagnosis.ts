import { type Diagnosis, diagnose, type Explanation } from "return-premium/diagnose";
import { element, newId } from "./element.js";
import type { ReturnOperation } from "./rule-sets.js";
import { type Saying, sayMoney } from "./saying.js";
import { fill } from "./words/words.js";

/** A case whose amount is compared with that of another system. */
export interface Diagnosed {
  readonly operation: ReturnOperation;
  readonly input: unknown;
  readonly currency: "KZT" | "RUB";
  /** Whether the operation answers. */
  readonly isAnswered: boolean;
}

/** Why another system shows another amount. */
export interface DiagnosisView {
  readonly element: HTMLElement;
  readonly show: (diagnosed: Diagnosed) => void;
}

/** Create the diagnosis. `onCase` is told the input of a case that tells two mistakes apart. */
export function createDiagnosis(saying: Saying, onCase: (input: unknown) => void): DiagnosisView {
  const { words } = saying;
  const id = newId();
  const input = element("input", { id, type: "text", autocomplete: "off", "aria-describedby": `${id}-hint` });
  const told = element("div", { "aria-live": "polite", class: "told" });
  const whole = element(
    "div",
    { class: "field" },
    element("label", { for: id }, words.diagnose.shown),
    element("p", { class: "hint", id: `${id}-hint` }, words.diagnose.hint),
    input,
    told,
  );
  let shown: Diagnosed | undefined;
  input.addEventListener("input", () => {
    if (shown) show(shown);
  });

  function show(diagnosed: Diagnosed): void {
    shown = diagnosed;
    if (input.value.trim() === "") told.replaceChildren();
    else if (!diagnosed.isAnswered) told.replaceChildren(element("p", {}, words.diagnose.needsAnswer));
    else told.replaceChildren(...say(diagnose(diagnosed.operation, diagnosed.input, input.value), diagnosed));
  }

  function say(found: Diagnosis, { currency }: Diagnosed): readonly HTMLElement[] {
    const { verdict, readings, explanations, alike, tellApart, nearest } = found;
    const lines: HTMLElement[] = [element("p", { class: "verdict" }, words.diagnose[verdict])];
    if (readings) {
      const listed = readings.map((reading) => sayMoney(reading, currency, saying)).join(", ");
      lines.push(element("p", {}, fill(words.diagnose.readings, { readings: listed })));
    }
    if (explanations.length > 0) lines.push(element("ol", {}, ...explanations.map(sayExplanation)));
    for (const mistakes of alike) {
      lines.push(element("p", {}, fill(words.diagnose.alike, { mistakes: mistakes.map(nameOf).join(", ") })));
    }
    if (tellApart !== undefined) {
      const button = element("button", { type: "button" }, words.diagnose.tellApart);
      button.addEventListener("click", () => onCase(tellApart));
      lines.push(element("p", {}, button));
    }
    if (nearest) {
      const amount = sayMoney(nearest.gives, currency, saying);
      lines.push(
        element("p", {}, fill(words.diagnose.nearest, { amount })),
        element("ul", {}, sayExplanation(nearest)),
      );
    }
    return lines;
  }

  const nameOf = (mistake: string): string => mistake;

  function sayExplanation({ mistakes, clause, remedy, option }: Explanation): HTMLElement {
    const rule = fill(words.diagnose.rule, { clause });
    const right = element("p", {}, `${words.diagnose.remedy}: `, element("span", { lang: "en" }, remedy));
    return element(
      "li",
      {},
      element("p", {}, ...mistakes.flatMap((name, index) => [index > 0 ? " + " : "", element("code", {}, name)])),
      right,
      element("p", { class: "hint" }, option === undefined ? rule : `${rule}. ${words.diagnose.option}: ${option}`),
    );
  }

  return { element: whole, show };
}
