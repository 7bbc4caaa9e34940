import { compare } from "return-premium/scenarios";
import { element, newId } from "./element.js";
import { allowedIn } from "./input.js";
import type { Field, ReturnOperation } from "./rule-sets.js";
import { capitalise, groundWord, labelOf, type Saying, sayDifference, sayMoney, valueWord } from "./saying.js";

/** A case whose fields can be compared. */
interface Compared {
  readonly operation: ReturnOperation;
  readonly fields: readonly Field[];
  /** The input with every choice in it, as a part of one cannot stand alone. */
  readonly input: unknown;
  readonly currency: "KZT" | "RUB";
  /** The premium returned in the case itself; undefined if it is refused or not agreed. */
  readonly returnPremium: string | undefined;
  /** The text in a field of the form. */
  readonly textIn: (path: string) => string;
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
  const place = element("div");
  const whole = element("div", {}, element("label", { for: id }, words.compare.question), select, place);
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
    place.replaceChildren(...(field ? [tableOf(compared, field)] : []));
  }
  select.addEventListener("change", () => {
    if (shown) show(shown);
  });

  function tableOf(compared: Compared, field: Field): HTMLElement {
    const { path } = field;
    const { outcomes } = compare(compared.operation, compared.input, { over: [path] });
    const present = compared.textIn(path);
    const rows = valuesOf(compared.operation, field).map((value) => {
      const outcome = outcomes.find(({ when }) => when.some((one) => String(one[path]) === valueInInput(value)));
      const isPresent = value === present;
      const amount = outcome?.returnPremium ?? undefined;
      const reason = path === REASON ? value : compared.textIn(REASON);
      const choose = element("button", { type: "button", class: "choose" }, words.compare.choose);
      choose.append(element("span", { class: "visually-hidden" }, `: ${valueWord(value, saying)}`));
      choose.addEventListener("click", () => onChoose(path, value));
      return element(
        "tr",
        isPresent ? { class: "present", "aria-current": "true" } : {},
        element("th", { scope: "row" }, capitalise(valueWord(value, saying))),
        element("td", { class: "number" }, sayReturn(outcome, compared)),
        element("td", { class: "number" }, isPresent ? words.compare.present : sayOther(amount, compared)),
        element("td", {}, outcome ? capitalise(groundWord(outcome.ground, saying, reason)) : ""),
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

  const sayReturn = (
    outcome: { readonly returnPremium: string | null } | undefined,
    { currency }: Compared,
  ): string => {
    if (outcome === undefined) return words.compare.refused;
    return outcome.returnPremium === null ? words.notAgreed : sayMoney(outcome.returnPremium, currency, saying);
  };

  function sayOther(amount: string | undefined, { returnPremium, currency }: Compared): string {
    if (amount === undefined || returnPremium === undefined) return "";
    return amount === returnPremium ? words.compare.same : sayDifference(returnPremium, amount, currency, saying);
  }

  return { element: whole, show };
}

const REASON = "termination.reason";

/** The fields whose values are listed by the operation. */
const canCompare = ({ kind, values }: Field): boolean =>
  (kind === "choice" || kind === "yes-or-no") && values === undefined;

const valuesOf = (operation: ReturnOperation, field: Field): readonly string[] =>
  field.kind === "yes-or-no" ? ["no", "yes"] : allowedIn(operation, field);

const valueInInput = (value: string): string => (value === "yes" ? "true" : value === "no" ? "false" : value);
