import { element, newId } from "./element.js";
import { allowedIn, type Texts } from "./input.js";
import { isDay, readDay, withBlanks, writeDay, written } from "./reading.js";
import type { Field, Place, ReturnOperation, RuleSet } from "./rule-sets.js";
import { capitalise, labelOf, type Saying, valueWord } from "./saying.js";
import { fill } from "./words/words.js";

/** What is wrong with a field, and the text that would be right, if there is one. */
export interface Fault {
  readonly text: string;
  readonly suggestion?: string;
}

/** The fields of a rule set on the page. */
export interface Form {
  readonly element: HTMLElement;
  /** Put a text into a field, as if a person had typed it. */
  readonly set: (path: string, text: string) => void;
  /** Show the faults at their fields, and no others. */
  readonly showFaults: (faults: ReadonlyMap<string, Fault>) => void;
  /** Go to a field, which may be in a part that is closed. */
  readonly goTo: (path: string) => void;
  /** Show or hide a field. */
  readonly setVisible: (path: string, isVisible: boolean) => void;
}

/** The control of a field. */
interface Control {
  readonly element: HTMLElement;
  readonly set: (text: string) => void;
  /** The elements that are described by the fault and marked as wrong. */
  readonly inputs: readonly HTMLElement[];
  /** Whether the control is a group of its own, whose name is a legend. */
  readonly isGroup?: true;
}

/** What a control is made with. */
interface Wanted {
  readonly field: Field;
  readonly id: string;
  readonly text: string;
  readonly saying: Saying;
  readonly allowed: readonly string[];
  readonly onInput: (text: string) => void;
}

const MOST_RADIOS = 2;

/** Create the fields of a rule set. */
export function createForm(
  { fields }: RuleSet,
  operation: ReturnOperation,
  texts: Texts,
  saying: Saying,
  onInput: (path: string, text: string) => void,
): Form {
  const rows = new Map(
    fields.map((field) => [field.path, createRow(field, operation, texts[field.path] ?? "", saying, onInput)]),
  );
  const rowsIn = (place: Place): readonly HTMLElement[] =>
    fields.filter((field) => field.place === place).flatMap(({ path }) => rows.get(path)?.element ?? []);
  const { sections, hints } = saying.words;
  const fieldset = (place: Place): HTMLElement =>
    element(
      "fieldset",
      {},
      element("legend", {}, sections[place]),
      ...(hints[place] === undefined ? [] : [element("p", { class: "hint" }, hints[place])]),
      ...rowsIn(place),
    );
  const details = (place: Place): readonly HTMLElement[] =>
    rowsIn(place).length === 0
      ? []
      : [element("details", {}, element("summary", {}, sections[place]), ...rowsIn(place))];

  return {
    element: element(
      "div",
      { class: "fields" },
      fieldset("contract"),
      fieldset("end"),
      ...details("more"),
      ...details("choices"),
    ),
    set: (path, text) => rows.get(path)?.set(text),
    showFaults: (faults) => {
      for (const [path, row] of rows) row.showFault(faults.get(path));
    },
    goTo: (path) => rows.get(path)?.goTo(),
    setVisible: (path, isVisible) => {
      const row = rows.get(path);
      if (row) row.element.hidden = !isVisible;
    },
  };
}

/** A field with its name, what helps to fill it in, and what is wrong with it. */
function createRow(
  field: Field,
  operation: ReturnOperation,
  text: string,
  saying: Saying,
  onInput: (path: string, text: string) => void,
) {
  const { words } = saying;
  const { path, kind } = field;
  const id = newId();
  const hint = (field.isOptional ? words.hints[path] : undefined) ?? words.hints[kind];
  const allowed = kind === "choice" ? allowedIn(operation, field) : [];
  const control = controls[kind]({ field, id, text, saying, allowed, onInput: (typed) => onInput(path, typed) });
  const label = labelOf(field, saying);
  const optional = field.isOptional ? element("span", { class: "optional" }, ` (${words.optional})`) : "";
  const hintLine = hint === undefined ? [] : [element("p", { class: "hint", id: `${id}-hint` }, hint)];
  const fault = element("p", { class: "fault", id: `${id}-fault`, hidden: true });
  const row = control.isGroup
    ? element(
        "fieldset",
        { class: "field" },
        element("legend", {}, label, optional),
        ...hintLine,
        control.element,
        fault,
      )
    : element(
        "div",
        { class: "field" },
        element("label", { for: id }, label, optional),
        ...hintLine,
        control.element,
        fault,
      );
  row.dataset.path = path;
  describe(undefined);

  function describe(shown: Fault | undefined): void {
    const describedBy = [...(shown ? [`${id}-fault`] : []), ...(hint === undefined ? [] : [`${id}-hint`])].join(" ");
    for (const input of control.inputs) {
      // One of several buttons cannot be wrong by itself.
      if (shown && !control.isGroup) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
      if (describedBy === "") input.removeAttribute("aria-describedby");
      else input.setAttribute("aria-describedby", describedBy);
    }
  }

  function unfold(): void {
    const around = row.closest("details");
    if (around) around.open = true;
  }

  let shownFault = "";
  return {
    element: row,
    set: control.set,
    goTo: (): void => {
      unfold();
      control.inputs[0]?.focus();
    },
    showFault: (shown: Fault | undefined): void => {
      const key = JSON.stringify(shown) ?? "";
      if (key === shownFault) return;
      shownFault = key;
      fault.hidden = shown === undefined;
      fault.replaceChildren(...(shown ? [element("span", {}, shown.text)] : []));
      describe(shown);
      if (shown === undefined) return;
      unfold();
      const { suggestion } = shown;
      if (suggestion === undefined) return;
      const use = element("button", { type: "button", class: "use" }, fill(words.use, { value: suggestion }));
      use.addEventListener("click", () => {
        control.set(suggestion);
        control.inputs[0]?.focus();
        onInput(path, suggestion);
      });
      fault.append(" ", use);
    },
  };
}

function textBox({ field: { kind }, id, text, saying, onInput }: Wanted): HTMLInputElement {
  const input = element("input", { id, type: "text", "data-kind": kind, autocomplete: "off", spellcheck: "false" });
  input.value = written(kind, text);
  const typed = (): string =>
    kind === "amount" || kind === "costs" ? withBlanks(input.value, saying.locale.digits.group) : input.value;
  input.addEventListener("input", () => onInput(typed()));
  input.addEventListener("change", () => {
    input.value = written(kind, typed());
  });
  return input;
}

const simpleBox = (wanted: Wanted): Control => {
  const input = textBox(wanted);
  const set = (text: string): void => {
    input.value = written(wanted.field.kind, text);
  };
  return { element: input, set, inputs: [input] };
};

/** A box for a day as people write it, and the browser's own calendar beside it. */
function dayControl(wanted: Wanted): Control {
  const { field, saying, onInput } = wanted;
  const input = textBox(wanted);
  // Only the button beside it opens it; the day is typed into the box.
  const picker = element("input", { type: "date", class: "picker", tabindex: -1, "aria-hidden": "true" });
  const label = fill(saying.words.pick, { field: labelOf(field, saying) });
  const open = element("button", { type: "button", class: "pick", "aria-label": label, title: label });
  const follow = (): void => {
    const day = readDay(input.value);
    picker.value = isDay(day) ? day : "";
  };
  open.addEventListener("click", () => {
    follow();
    picker.showPicker();
  });
  picker.addEventListener("change", () => {
    if (picker.value === "") return;
    input.value = writeDay(picker.value);
    onInput(input.value);
  });
  const set = (text: string): void => {
    input.value = writeDay(text);
  };
  return { element: element("div", { class: "day-box" }, input, open, picker), set, inputs: [input] };
}

function choiceControl(wanted: Wanted): Control {
  const { field, allowed } = wanted;
  const values = field.isOptional ? ["", ...allowed] : allowed;
  return values.length > MOST_RADIOS ? selectControl(wanted, values) : radioControl(wanted, values);
}

function selectControl({ id, text, saying, onInput }: Wanted, values: readonly string[]): Control {
  const options = values.map((value) => element("option", { value }, capitalise(valueWord(value, saying))));
  const select = element("select", { id }, ...options);
  select.value = text;
  select.addEventListener("change", () => onInput(select.value));
  const set = (chosen: string): void => {
    select.value = chosen;
  };
  return { element: select, set, inputs: [select] };
}

function radioControl({ id, text, saying, onInput }: Wanted, values: readonly string[]): Control {
  const radios = values.map((value) => {
    const radio = element("input", { type: "radio", name: id, value });
    radio.checked = value === text;
    radio.addEventListener("change", () => onInput(value));
    return radio;
  });
  const set = (chosen: string): void => {
    for (const radio of radios) radio.checked = radio.value === chosen;
  };
  const labels = radios.map((radio) =>
    element("label", {}, radio, element("span", {}, capitalise(valueWord(radio.value, saying)))),
  );
  return { element: element("div", { class: "radios" }, ...labels), set, inputs: radios, isGroup: true };
}

function periodsControl({ id, text, onInput }: Wanted): Control {
  const area = element("textarea", { id, rows: 2, spellcheck: "false" });
  area.value = text;
  area.addEventListener("input", () => onInput(area.value));
  const set = (typed: string): void => {
    area.value = typed;
  };
  return { element: area, set, inputs: [area] };
}

const controls: Readonly<Record<Field["kind"], (wanted: Wanted) => Control>> = {
  day: dayControl,
  amount: simpleBox,
  percent: simpleBox,
  costs: simpleBox,
  choice: choiceControl,
  "yes-or-no": (wanted) => choiceControl({ ...wanted, allowed: ["yes", "no"] }),
  periods: periodsControl,
};
