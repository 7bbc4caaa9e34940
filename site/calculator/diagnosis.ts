// The public diagnosis names the mistakes; what they are in English, the library says to its own command line alone.
import { accountOf, printedAmount } from "../../dist/esm/diagnose/account.js";
import { findDiagnosis } from "../../dist/esm/diagnose/diagnose.js";
import { accountsWith } from "../../dist/esm/diagnose/mistake.js";
import { element, newId } from "./element.js";
import { valueAt } from "./input.js";
import type { Field, ReturnOperation } from "./rule-sets.js";
import { capitalise, cite, labelOf, type Saying, sayMoney, sayNumber, valueWord } from "./saying.js";
import { textsOf } from "./session.js";
import { fill, type Language } from "./words/words.js";
import type { Wrong, Wrongs } from "./words/wrongs.js";

/** What `findDiagnosis` gives. */
type Diagnosis = ReturnType<typeof findDiagnosis>["diagnosis"];
type Explanation = Diagnosis["explanations"][number];
type Found = ReturnType<typeof findDiagnosis>["found"][number];

/** A mistake as the library describes it. */
export type Mistake = Pick<Found["mistakes"][number], "name" | "meaning" | "remedy">;

const wrongsIn: Readonly<Record<Language, () => Promise<{ readonly wrongs: Wrongs }>>> = {
  en: () => import("./words/wrongs.en.js"),
  ru: () => import("./words/wrongs.ru.js"),
  kk: () => import("./words/wrongs.kk.js"),
};

/** Load the words of a language. */
export const loadWrongs = async (language: Language): Promise<Wrongs> => (await wrongsIn[language]()).wrongs;

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

/** Create the diagnosis. `linkTo` makes a link of the input of a case. */
export function createDiagnosis(saying: Saying, wrongs: Wrongs, linkTo: (input: unknown) => string): DiagnosisView {
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
    else {
      const { diagnosis, found } = findDiagnosis(diagnosed.operation, diagnosed.input, input.value);
      told.replaceChildren(...say(diagnosis, found, diagnosed));
    }
  }

  function say(diagnosis: Diagnosis, found: readonly Found[], diagnosed: Diagnosed): readonly HTMLElement[] {
    const { verdict, readings, explanations, alike, tellApart, nearest } = diagnosis;
    const { currency } = diagnosed;
    const lines: HTMLElement[] = [element("p", { class: "verdict" }, words.diagnose[verdict])];
    if (readings) {
      const listed = readings.map((reading) => sayMoney(reading, currency, saying)).join(", ");
      lines.push(element("p", {}, fill(words.diagnose.readings, { readings: listed })));
    }
    const sayOne = (one: Explanation, index: number): HTMLElement => sayExplanation(one, found[index], diagnosed);
    if (explanations.length > 0) lines.push(element("ol", {}, ...explanations.map(sayOne)));
    for (const names of alike) {
      const numbers = names.map((name) => explanations.findIndex(({ mistakes }) => mistakes.join(" ") === name) + 1);
      lines.push(element("p", {}, fill(words.diagnose.alike, { mistakes: numbers.join(", ") })));
    }
    if (tellApart !== undefined) lines.push(sayOtherCase(tellApart, found, diagnosed));
    if (nearest) {
      const amount = sayMoney(nearest.gives, currency, saying);
      lines.push(element("p", {}, fill(words.diagnose.nearest, { amount })), element("ul", {}, sayOne(nearest, 0)));
    }
    return lines;
  }

  function sayExplanation(one: Explanation, found: Found | undefined, diagnosed: Diagnosed): HTMLElement {
    const { clause, option } = one;
    const { operation, fields } = diagnosed;
    const said = found?.mistakes.map((mistake) => sayMistake(mistake, fields, wrongs, saying)) ?? [];
    const facts = roundingOf(diagnosed, saying);
    // Two mistakes can have one remedy.
    const [what, instead] = [said.map(([text]) => text), said.map(([, text]) => text)].map((texts) =>
      fill([...new Set(texts)].join("; "), facts),
    );
    const other =
      option === undefined ? [] : [element("p", {}, `${words.diagnose.option}: ${sayOption(option, saying)}`)];
    return element(
      "li",
      {},
      element("p", {}, capitalise(what ?? "")),
      element("p", {}, `${words.diagnose.remedy}: ${instead}`),
      ...other,
      element(
        "p",
        { class: "hint" },
        fill(words.diagnose.rule, { clause: cite(clause, operation.ruleSet.id, saying) }),
      ),
    );
  }

  /** What is right in a case in which the explanations give different amounts, and what each of them gives there. */
  function sayOtherCase(input: unknown, found: readonly Found[], diagnosed: Diagnosed): HTMLElement {
    const { operation, fields, currency } = diagnosed;
    const { tellApart, changed, right, given, enter, open } = words.diagnose;
    const [before, after] = [textsOf({ fields }, diagnosed.input), textsOf({ fields }, input)];
    const changes = fields
      .filter(({ path }) => after[path] !== before[path])
      .map((field) => `${labelOf(field, saying)}: ${after[field.path]}`);
    const [amount, ...amounts] = amountsIn(operation, input, found).map((one) =>
      one.map((text) => sayMoney(text, currency, saying)).join(", "),
    );
    const lines = [
      fill(right, { amount: amount ?? "" }),
      ...amounts.map((one, index) => fill(given, { number: String(index + 1), amount: one })),
    ];
    return element(
      "details",
      {},
      element("summary", {}, tellApart),
      element("p", {}, fill(changed, { fields: changes.join("; ") })),
      element("ul", {}, ...lines.map((line) => element("li", {}, line))),
      element("p", {}, enter, " ", element("a", { href: linkTo(input), target: "_blank" }, open)),
    );
  }

  return { element: whole, show };
}

/** The right amount of a case, then the amounts that each explanation gives in it, which may be made in several ways. */
function amountsIn(
  operation: ReturnOperation,
  input: unknown,
  found: readonly Found[],
): readonly (readonly string[])[] {
  const outcome = operation.safe(input);
  const account = outcome.success ? accountOf(operation, input, outcome.result) : undefined;
  if (account === undefined) return [];
  const made = found.map(({ mistakes }) => accountsWith(account, mistakes));
  return [[account], ...made].map((accounts) => [...new Set(accounts.map(printedAmount))]);
}

/** The mistakes whose names hold that of a field. */
const named = [
  { form: /^(.+)-forgotten$/, template: "forgotten" },
  { form: /^ignores-(.+)-option$/, template: "forgotten" },
  { form: /^zone-shifted-(.+)$/, template: "dayEarly" },
  { form: /^other-(.+)$/, template: "chosen" },
  { form: /^(.+?)-as-(.+)$/, template: "taken" },
] as const;

/** What was done wrong and what to do instead, in the words of the language or, where it has none, of the library. */
export function sayMistake(
  { name, meaning, remedy }: Mistake,
  fields: readonly Field[],
  { known, named: templates }: Wrongs,
  saying: Saying,
): Wrong {
  const own = known[name];
  if (own) return own;
  const { language, words } = saying.locale;
  const inWords = ([what, instead]: Wrong, facts: Readonly<Record<string, string>>): Wrong => [
    fill(what, facts),
    fill(instead, facts),
  ];
  const step = words.steps[name.replace(/-shown$/, "")];
  if (name.endsWith("-shown") && step !== undefined) return inWords(templates.shown, { step });
  // A person knows no paths such as `contract.firstDay`.
  if (language === "en" && !/\b(contract|termination|claims|options)\./.test(meaning)) return [meaning, remedy];
  for (const { form, template } of named) {
    const [, called = "", value = ""] = form.exec(name) ?? [];
    const field = fieldCalled(called, fields);
    if (field === undefined) continue;
    return inWords(templates[template], { field: labelOf(field, saying), value: valueWord(value, saying) });
  }
  return [meaning, remedy];
}

/** To what, and in which way, the case is rounded. */
function roundingOf({ operation, input }: Diagnosed, saying: Saying): Readonly<Record<"unit" | "mode", string>> {
  const outcome = operation.safe(input, { steps: false });
  const conventions = outcome.success ? outcome.result.conventions : {};
  const [unit, mode] = ["unit", "mode"].map((name) => String(valueAt(conventions, ["rounding", name])));
  return { unit: sayNumber(unit ?? "", saying), mode: valueWord(mode ?? "", saying) };
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
