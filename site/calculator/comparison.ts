import type { Outcome } from "return-premium";
import type { PremiumReturn } from "return-premium/scenarios";
import { element, newId } from "./element.js";
import { allowedIn } from "./input.js";
import { canonical, readPercent, writePercent, written } from "./reading.js";
import type { Field, ReturnOperation } from "./rule-sets.js";
import { capitalise, groundWord, labelOf, type Saying, sayDifference, sayMoney, valueWord } from "./saying.js";
import { fill } from "./words/words.js";

/** A case whose fields can be compared. */
interface Compared {
  readonly operation: ReturnOperation;
  readonly fields: readonly Field[];
  readonly currency: "KZT" | "RUB";
  /** The premium returned in the case itself; undefined if it is refused or not agreed. */
  readonly returnPremium: string | undefined;
  /** The text in a field of the form. */
  readonly textIn: (path: string) => string;
  /** The answer with another text in a field. */
  readonly outcomeWith: (path: string, text: string) => Outcome<PremiumReturn>;
}

/** What each value of a field would give. */
export interface ComparisonView {
  readonly element: HTMLElement;
  readonly show: (compared: Compared) => void;
}

/** Create the comparison. `onChoose` is told the field and the value that a person takes over from it. */
export function createComparison(saying: Saying, onChoose: (path: string, text: string) => void): ComparisonView {
  const { words } = saying;
  const id = newId();
  const select = element("select", { id, class: "compare-of" });
  const other = element("input", { id: `${id}-other`, type: "text", autocomplete: "off", spellcheck: "false" });
  const otherRow = element("div", { class: "compare-with" });
  otherRow.append(element("label", { for: other.id }, words.compare.other), other);
  const place = element("div");
  const whole = element("div", {}, element("label", { for: id }, words.compare.question), select, otherRow, place);
  let shown: Compared | undefined;
  let listed = "";

  function show(compared: Compared): void {
    shown = compared;
    const fields = compared.fields.filter(canCompare);
    const key = compared.operation.id;
    if (key !== listed) {
      listed = key;
      select.replaceChildren(
        ...fields.map((field) => element("option", { value: field.path }, labelOf(field, saying))),
      );
      // The reason, or what takes its place, is what people ask for first.
      select.value = (fields.find(({ place: at }) => at === "end") ?? fields[0])?.path ?? "";
    }
    const field = fields.find(({ path }) => path === select.value);
    otherRow.hidden = field?.compared === undefined;
    place.replaceChildren(...(field ? [tableOf(compared, field)] : []));
  }
  select.addEventListener("change", () => {
    // What was typed for one field means nothing in another.
    other.value = "";
    if (shown) show(shown);
  });
  other.addEventListener("input", () => {
    if (shown) show(shown);
  });

  function tableOf(compared: Compared, field: Field): HTMLElement {
    const { path, kind } = field;
    const present = spelled(kind, compared.textIn(path));
    const rows = valuesOf(compared, field, other.value).map((value) => {
      const outcome = compared.outcomeWith(path, value);
      const result = outcome.success ? outcome.result : undefined;
      const ground = result
        ? capitalise(groundWord(result.ground, saying, path === REASON ? value : compared.textIn(REASON)))
        : "";
      const isPresent = value === present;
      const amount = result?.returnPremium ?? undefined;
      const name = capitalise(
        field.compared === undefined ? valueWord(value, saying) : written(kind === "costs" ? "amount" : kind, value),
      );
      const choose = element("button", { type: "button", class: "choose" }, words.compare.choose);
      choose.append(element("span", { class: "visually-hidden" }, `: ${name}`));
      choose.addEventListener("click", () => onChoose(path, value));
      return element(
        "tr",
        isPresent ? { class: "present", "aria-current": "true" } : {},
        element("th", { scope: "row" }, name),
        element("td", amount === undefined ? {} : { class: "number" }, sayReturn(outcome, compared)),
        element("td", { class: "number difference" }, isPresent ? words.compare.present : sayOther(amount, compared)),
        element("td", { class: "why" }, ground === name ? "" : ground),
        element("td", {}, isPresent ? "" : choose),
      );
    });
    const { returned, difference, ground } = words.columns;
    const head = [labelOf(field, saying), returned, difference, ground].map((title) =>
      element("th", { scope: "col" }, title),
    );
    const around = { class: "scroll", tabindex: 0, role: "region", "aria-label": words.compare.title };
    return element(
      "div",
      around,
      element(
        "table",
        {},
        element("thead", {}, element("tr", {}, ...head, element("td", {}))),
        element("tbody", {}, ...rows),
      ),
    );
  }

  function sayReturn(outcome: Outcome<PremiumReturn>, { currency }: Compared): string {
    if (!outcome.success) {
      const missing = outcome.error.issues.find(({ code }) => code === "missing-field");
      if (missing === undefined) return words.compare.refused;
      const field = labelOf({ path: missing.path.join(".") }, saying).toLocaleLowerCase(saying.locale.language);
      return fill(words.specify, { field });
    }
    const { returnPremium } = outcome.result;
    return returnPremium === null ? words.notAgreed : sayMoney(returnPremium, currency, saying);
  }

  function sayOther(amount: string | undefined, { returnPremium, currency }: Compared): string {
    if (amount === undefined || returnPremium === undefined) return "";
    return amount === returnPremium ? words.compare.same : sayDifference(returnPremium, amount, currency, saying);
  }

  return { element: whole, show };
}

const REASON = "termination.reason";

/** The fields with a list of values, and those with some values that people ask about. */
const canCompare = ({ kind, compared }: Field): boolean =>
  kind === "choice" || kind === "yes-or-no" || compared !== undefined;

/** The values to compare, each once: those of a list, or the present one, those that people ask about, and the typed one. */
function valuesOf({ operation, textIn }: Compared, field: Field, typed: string): readonly string[] {
  const { kind, path, compared } = field;
  if (kind === "yes-or-no") return ["no", "yes"];
  if (compared === undefined) return allowedIn(operation, field);
  const texts = [textIn(path), ...compared, typed].map((text) => spelled(kind, text));
  return [...new Set(texts.filter((text) => text !== ""))];
}

/** A text in the one form in which it is compared, as `10%` and `10 %` say the same. */
const spelled = (kind: Field["kind"], text: string): string =>
  kind === "percent" || (kind === "costs" && text.includes("%"))
    ? writePercent(readPercent(text))
    : canonical(kind === "costs" ? "amount" : kind, text);
