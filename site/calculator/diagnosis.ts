import { type Diagnosis, diagnose, type Explanation } from "return-premium/diagnose";
import { element, newId } from "./element.js";
import type { Field, ReturnOperation } from "./rule-sets.js";
import { capitalise, cite, labelOf, type Saying, sayMoney, valueWord } from "./saying.js";
import { mistakesWithNames, mistakes as mistakeWords } from "./words/mistakes.js";
import { fill } from "./words/words.js";

/** A case whose amount is compared with that of another system. */
interface Diagnosed {
  readonly operation: ReturnOperation;
  readonly input: unknown;
  readonly currency: "KZT" | "RUB";
  /** Whether the operation answers. */
  readonly isAnswered: boolean;
  readonly fields: readonly Field[];
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

  function say(found: Diagnosis, { operation, currency, fields }: Diagnosed): readonly HTMLElement[] {
    const { verdict, readings, explanations, alike, tellApart, nearest } = found;
    const lines: HTMLElement[] = [element("p", { class: "verdict" }, words.diagnose[verdict])];
    if (readings) {
      const listed = readings.map((reading) => sayMoney(reading, currency, saying)).join(", ");
      lines.push(element("p", {}, fill(words.diagnose.readings, { readings: listed })));
    }
    const sayOne = (one: Explanation): HTMLElement => sayExplanation(one, operation.ruleSet.id, fields);
    if (explanations.length > 0) lines.push(element("ol", {}, ...explanations.map(sayOne)));
    for (const names of alike) {
      const numbers = names.map((name) => explanations.findIndex(({ mistakes }) => mistakes.join(" ") === name) + 1);
      lines.push(element("p", {}, fill(words.diagnose.alike, { mistakes: numbers.join(", ") })));
    }
    if (tellApart !== undefined) {
      const button = element("button", { type: "button" }, words.diagnose.tellApart);
      button.addEventListener("click", () => onCase(tellApart));
      lines.push(element("p", {}, button));
    }
    if (nearest) {
      const amount = sayMoney(nearest.gives, currency, saying);
      lines.push(element("p", {}, fill(words.diagnose.nearest, { amount })), element("ul", {}, sayOne(nearest)));
    }
    return lines;
  }

  function sayExplanation(
    { mistakes, clause, remedy, option }: Explanation,
    ruleSet: string,
    fields: readonly Field[],
  ): HTMLElement {
    const said = mistakes.map((name) => sayMistake(name, fields, saying));
    const isSaid = said.every((text) => text !== undefined);
    // The library says in English alone what would be right.
    const isEnglish = saying.locale.language === "en";
    const right = element("p", {}, `${words.diagnose.remedy}: `, element("span", { lang: "en" }, remedy));
    const other =
      option === undefined ? [] : [element("p", {}, `${words.diagnose.option}: ${sayOption(option, saying)}`)];
    return element(
      "li",
      { title: mistakes.join(" + ") },
      ...(isSaid ? [element("p", {}, capitalise(said.join("; ")))] : []),
      ...(isSaid && !isEnglish ? [] : [right]),
      ...other,
      element("p", { class: "hint" }, fill(words.diagnose.rule, { clause: cite(clause, ruleSet, saying) })),
    );
  }

  return { element: whole, show };
}

/** The mistakes whose names hold that of a field. */
const named = [
  { form: /^(.+)-forgotten$/, template: "forgotten" },
  { form: /^ignores-(.+)-option$/, template: "forgotten" },
  { form: /^zone-shifted-(.+)$/, template: "dayEarly" },
  { form: /^other-(.+)$/, template: "chosen" },
  { form: /^(.+?)-as-(.+)$/, template: "taken" },
] as const;

/** What was done wrong, as far as there are words for it. */
export function sayMistake(name: string, fields: readonly Field[], saying: Saying): string | undefined {
  const { language, words } = saying.locale;
  const known = mistakeWords[name];
  if (known) return known[language];
  const step = words.steps[name.replace(/-shown$/, "")];
  if (name.endsWith("-shown") && step !== undefined) return fill(mistakesWithNames.shown[language], { step });
  for (const { form, template } of named) {
    const [, called = "", value = ""] = form.exec(name) ?? [];
    const field = fieldCalled(called, fields);
    if (field === undefined) continue;
    return fill(mistakesWithNames[template][language], {
      field: labelOf(field, saying),
      value: valueWord(value, saying),
    });
  }
  return undefined;
}

/** What a mistake calls an option, where that is not its whole name. */
const shortNames: Readonly<Record<string, string>> = {
  "claims-bar": "claimsPaidBar",
  shift: "coolingOffShift",
  share: "returnableShare",
};

/** The field with a name such as `terminated-on`. */
function fieldCalled(name: string, fields: readonly Field[]): Field | undefined {
  const camel = shortNames[name] ?? name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return fields.find(({ path }) => path.split(".").includes(camel));
}

/** An option such as `options.usedDays=through-termination`, in words where its value has some. */
const sayOption = (option: string, saying: Saying): string =>
  option
    .split(" ")
    .map((one) => {
      const [path = "", value = ""] = one.split("=");
      return value.startsWith("{") ? one : `${labelOf({ path }, saying)}: ${valueWord(value, saying)}`;
    })
    .join("; ");
