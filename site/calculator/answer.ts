import type { ReturnPremiumError } from "return-premium";
import { type ExplainOptions, explain, type ResultFrame } from "return-premium/explain";
import type { PremiumReturn } from "return-premium/scenarios";
import { element, newId } from "./element.js";
import { mathOf } from "./formula.js";
import { capitalise, labelOf, type Saying, sayMoney, sayNumber } from "./saying.js";
import { fill } from "./words/words.js";

/** A result that the calculator shows. */
interface ShownResult extends PremiumReturn {
  readonly currency?: "KZT" | "RUB";
}

/** The parts of the page that show what came out. */
export interface Answer {
  /** The amount, by which day, and why. */
  readonly summary: HTMLElement;
  /** The amount alone, for the edge of a small screen. */
  readonly bar: HTMLElement;
  /** The contract, the grounds, the steps, and what else there is to know. */
  readonly explanation: HTMLElement;
  readonly showResult: (result: ShownResult, input: unknown) => void;
  /** Show the amount of a day that the marker passes over. All else is of the day before until the marker rests. */
  readonly showPassing: (returned: string) => void;
  readonly showError: (error: ReturnPremiumError, elsewhere: readonly string[]) => void;
}

/** What the buttons beside the notes do. */
interface Remedies {
  /** Go to a field that is to be filled in. */
  readonly goTo: (path: string) => void;
  /** Take a value for a field. */
  readonly choose: (path: string, text: string) => void;
}

/** Create the parts of the page that show what came out. */
export function createAnswer(saying: Saying, base: string, remedies: Remedies): Answer {
  const { words, locale } = saying;
  const headingId = newId();
  const amount = element("strong", { class: "amount" });
  const label = element("span", { class: "amount-label" }, words.goesBack);
  const sentences = element("div", { class: "sentences" });
  const live = element("div", { class: "live", "aria-live": "polite", "aria-atomic": "true" });
  live.append(element("p", { class: "outcome" }, label, " ", amount), sentences);
  const known = element("div", { class: "known" });
  const summary = element("section", { class: "summary", "aria-labelledby": headingId, tabindex: -1 });
  summary.append(element("h2", { id: headingId, class: "visually-hidden" }, words.answer), live, known);
  const bar = element("p", { class: "bar", "aria-hidden": "true" });
  const explanation = element("div", { class: "explanation" });

  const showAmount = (text: string): void => {
    label.hidden = false;
    amount.textContent = text;
    bar.replaceChildren(`${words.goesBack} `, element("strong", {}, text));
  };

  function addRemedies(section: HTMLElement, { notes }: ShownResult): void {
    const rows = section.querySelectorAll("tr");
    // A note can be left out; then it is not known which row is which.
    if (rows.length !== notes.length) return;
    for (const [index, { code, facts }] of notes.entries()) {
      const { unknown } = facts;
      if (unknown !== undefined) {
        const field = labelOf({ path: unknown }, saying).toLocaleLowerCase(locale.language);
        addButton(rows[index], fill(words.specify, { field }), () => remedies.goTo(unknown));
      } else if (code === "calendar-not-published") {
        addButton(rows[index], words.provisional, () => {
          remedies.choose("options.calendar", "provisional");
          // The button is gone, and the focus with it.
          summary.focus();
        });
      }
    }
  }

  function addButton(row: Element | undefined, label: string, act: () => void): void {
    const button = element("button", { type: "button", class: "use" }, label);
    button.addEventListener("click", act);
    row?.lastElementChild?.append(button);
  }

  return {
    summary,
    bar,
    explanation,
    showPassing: (returned) => {
      summary.classList.remove("refused");
      summary.classList.add("passing");
      // What the marker passes over is not read out; the marker itself says it.
      live.setAttribute("aria-busy", "true");
      showAmount(returned);
    },
    showResult: (result, input) => {
      summary.classList.remove("refused", "passing");
      live.removeAttribute("aria-busy");
      const { returnPremium, currency = "KZT" } = result;
      showAmount(returnPremium === null ? words.notAgreed : sayMoney(returnPremium, currency, saying));
      const page = pageOf(explain(result, { input, locale, format: "html", base: "" } satisfies ExplainOptions));
      linkInto(page, base);
      const { first, others, due, sections, edition } = partsOf(page);
      // The note says it too, and what to do.
      const isInNote = result.notes.some(({ code }) => code === "no-statutory-payment-term");
      sentences.replaceChildren(...first, ...(due && !isInNote ? [due] : []));
      const notes = sections.get(locale.headings.notes);
      if (notes) {
        putClausesLast(notes);
        addRemedies(notes, result);
      }
      const grounds = sections.get(locale.headings.otherGrounds);
      if (grounds) headGrounds(grounds, saying);
      known.replaceChildren(...others, ...(notes ? [notes] : []));
      const steps = sections.get(locale.headings.steps);
      if (steps) steps.replaceChildren(...[...steps.querySelectorAll("h3")], stepsOf(result, saying));
      sections.delete(locale.headings.notes);
      explanation.replaceChildren(...sections.values(), edition);
    },
    showError: (error, elsewhere) => {
      summary.classList.remove("passing");
      summary.classList.add("refused");
      live.removeAttribute("aria-busy");
      label.hidden = true;
      amount.textContent = "";
      bar.replaceChildren(words.notComputed);
      const texts = elsewhere.length > 0 ? [locale.errors[error.code], ...elsewhere] : [words.notComputed];
      sentences.replaceChildren(...texts.map((text) => element("p", {}, text)));
      known.replaceChildren();
      explanation.replaceChildren();
    },
  };
}

/** The page that `explain` wrote. It escapes every value. */
function pageOf(html: string): HTMLElement {
  const template = element("template");
  template.innerHTML = html;
  const page = template.content.firstElementChild;
  if (!(page instanceof HTMLElement)) throw new TypeError("explain wrote no element");
  return page;
}

/** Let the links lead to the pages of the site. */
function linkInto(page: HTMLElement, base: string): void {
  for (const link of page.querySelectorAll("a")) {
    const [path = "", anchor = ""] = (link.getAttribute("href") ?? "").split("#");
    link.hreflang = "en";
    link.setAttribute("href", `${base}${path.replace(/^docs\//, "").replace(/\.md$/, ".html")}#${anchor}`);
  }
}

/** Take a page apart: its sentences and its sections by their headings, to stand below the headings of the calculator. */
function partsOf(page: HTMLElement) {
  const edition = element("p", { class: "edition" }, page.querySelector("h1")?.textContent ?? "");
  const [main, ...rest] = [...page.children].filter((child) => child instanceof HTMLParagraphElement);
  const sections = new Map<string, HTMLElement>();
  for (const section of page.querySelectorAll("section")) {
    const heading = section.querySelector("h2");
    const title = heading?.textContent ?? "";
    heading?.replaceWith(element("h3", {}, title));
    sections.set(title, section);
  }
  // The first sentence says what comes out, the last by which day.
  const due = rest.pop();
  return { first: main === undefined ? [] : [main], due, others: rest, sections, edition };
}

/** Head the columns of the grounds, what a person looks for first, and let the one that applies stand out. */
function headGrounds(section: HTMLElement, { locale, words }: Saying): void {
  const { clause, applies, ground, why } = words.grounds;
  for (const row of section.querySelectorAll("tr")) {
    const [, isApplied, name] = row.cells;
    if (isApplied === undefined || name === undefined) continue;
    row.classList.toggle("present", isApplied.textContent === locale.sentences.holds);
    // On a small screen the heads of the columns are not seen.
    isApplied.dataset.head = applies;
    row.prepend(name, isApplied);
  }
  const heads = [ground, applies, clause, why].map((title) => element("th", { scope: "col" }, title));
  section.querySelector("table")?.prepend(element("thead", {}, element("tr", {}, ...heads)));
}

/** Put the clause of each note behind what the note says. */
function putClausesLast(section: HTMLElement): void {
  for (const row of section.querySelectorAll("tr")) row.append(...[...row.cells].slice(0, 1));
}

/** The steps as formulas, with the numbers that were used. */
function stepsOf({ steps }: ResultFrame, saying: Saying): HTMLElement {
  const { locale, words } = saying;
  const shown = (text: string): string => sayNumber(shortened(text), saying);
  const decimalOf = (exact: string): string => steps.find((step) => step.exact === exact)?.value ?? exact;
  const items = steps.map(({ id, formula, operands, value }) => {
    const decimal = (text: string): string => decimalOf(operands[text] ?? text);
    const operand = (text: string): string => shown(decimal(text));
    const about = (text: string): number => Number(decimal(text).replace("…", ""));
    const item = element("li", {}, element("p", {}, capitalise(locale.words.steps[id] ?? id)));
    const written = mathOf(formula, { operand, about, round: words.round });
    // What it comes to is a formula of its own, which goes to the next line where there is no room beside the first.
    item.insertAdjacentHTML(
      "beforeend",
      `<p class="formula"><math displaystyle="true"><mrow>${written}</mrow></math> <math><mo>=</mo><mn>${shown(value)}</mn></math></p>`,
    );
    return item;
  });
  // Formulas do not wrap, so on a small screen they are moved with the keys or a finger.
  const attributes = { class: "scroll", tabindex: 0, role: "region", "aria-label": locale.headings.steps };
  return element("div", attributes, element("ol", { class: "steps" }, ...items));
}

/** A number without end, cut for reading; money of one decimal has two. */
const shortened = (text: string): string => (/\.\d$/.test(text) ? `${text}0` : text.replace(/(\.\d{4})\d*…$/, "$1…"));
