import { createAnswer } from "./answer.js";
import type { ChartView } from "./chart.js";
import { disclosure, element, newId } from "./element.js";
import { faultsOf } from "./faults.js";
import { createForm, type Form } from "./form.js";
import { type Case, caseIn } from "./link.js";
import { isDay } from "./reading.js";
import { type RuleSetId, ruleSetIds, ruleSets } from "./rule-sets.js";
import type { Saying } from "./saying.js";
import { createSession, isOfContract, type Session, textsOf, textsToTakeOver } from "./session.js";
import type { Language } from "./words/words.js";

/** How the calculator is put on a page. */
export interface MountOptions {
  readonly language: Language;
  /** Told when the answer, the chart and the buttons stand on the page. */
  readonly onReady: () => void;
}

/** Only the language of the page is loaded. */
const sayingIn: Readonly<Record<Language, () => Promise<Saying>>> = {
  en: () => import("./words/en.js"),
  ru: () => import("./words/ru.js"),
  kk: () => import("./words/kk.js"),
};

/** How long nothing must change before what is not the answer itself follows, in milliseconds. */
const PAUSE = 150;

/**
 * Put the calculator into an element of a page. It begins with the case in the address, or else with an example.
 *
 * @returns a function that ends it, for a page that takes the element away
 */
export function mount(place: HTMLElement, options: MountOptions): () => void {
  const ended = new AbortController();
  void begin(place, options, ended.signal);
  return () => ended.abort();
}

async function begin(place: HTMLElement, { language, onReady }: MountOptions, ended: AbortSignal): Promise<void> {
  const given = caseIn(location.hash) ?? { ruleSet: "life-cabinet", texts: {} };
  const [saying, operation] = await Promise.all([sayingIn[language](), ruleSets[given.ruleSet].load()]);
  if (!ended.aborted) runCalculator(place, saying, createSession(given, operation), onReady, ended);
}

/** Put a session on the page, and answer whatever is changed in it. */
function runCalculator(
  place: HTMLElement,
  saying: Saying,
  first: Session,
  onReady: () => void,
  ended: AbortSignal,
): void {
  const { words } = saying;
  /** Whether the contract is a person's own, and no longer the example. */
  let isOwn = caseIn(location.hash) !== undefined;
  let session = first;
  let form: Form;
  let chart: ChartView | undefined;
  let returnPremium: string | undefined;
  let isAnswered = false;
  let timer = 0;
  let lastChoice = 0;
  /** What follows the answer when nothing has changed for a moment. */
  const followers = new Set<() => void>([writeLink, drawChart]);

  const answer = createAnswer(saying, import.meta.env.BASE_URL, {
    goTo: (path) => form.goTo(path),
    choose: (path, text) => setTexts([[path, text]]),
  });
  const policies = createPolicies(saying, (id) => void loadInto(formPlace, () => choose({ ruleSet: id, texts: {} })));
  const formPlace = element("div");
  const chartPlace = element("div", { class: "chart-place" });
  const asked = element("form", { class: "asked", novalidate: true, autocomplete: "off" }, formPlace);
  asked.addEventListener("submit", (event) => event.preventDefault());
  const explained = element("section", { class: "explained" }, element("h2", {}, words.why), answer.explanation);
  const keptPlace = element("div");
  const kept = element("section", { class: "kept" }, element("h2", {}, words.keep.title), keptPlace);
  place.replaceChildren(
    element("p", { class: "lead" }, words.lead),
    policies.element,
    element("div", { class: "columns" }, asked, element("div", { class: "answered" }, answer.summary, chartPlace)),
    explained,
    disclosure(words.compare.title, (body) => void loadInto(body, openComparison)),
    disclosure(words.diagnose.title, (body) => void loadInto(body, openDiagnosis)),
    kept,
    element("p", { class: "hint" }, words.private),
    answer.bar,
  );
  // On a small screen the bar shows the amount while the answer itself is out of sight.
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting } of entries) answer.bar.hidden = isIntersecting;
  });
  seen.observe(answer.summary);
  const firstLink = first.link();
  show(first);

  ended.addEventListener("abort", () => {
    clearTimeout(timer);
    seen.disconnect();
    chart?.end();
  });
  addEventListener(
    "hashchange",
    () => {
      const given = caseIn(location.hash);
      if (given && location.hash !== session.link()) void loadInto(formPlace, () => choose(given));
    },
    { signal: ended },
  );
  // What is not the answer itself is loaded when the answer stands on the page.
  setTimeout(
    () => void Promise.all([loadInto(chartPlace, loadChart), loadInto(keptPlace, loadKeep)]).then(onReady),
    PAUSE,
  );

  /** Load a part of the page into its place, or say there that this failed. */
  async function loadInto(part: HTMLElement, load: (part: HTMLElement) => Promise<void>): Promise<void> {
    try {
      await load(part);
    } catch (error) {
      reportError(error);
      part.replaceChildren(element("p", { class: "fault", role: "alert" }, words.notLoaded));
    }
  }

  async function choose(given: Case): Promise<void> {
    lastChoice += 1;
    const choice = lastChoice;
    const operation = await ruleSets[given.ruleSet].load();
    // Another may have been chosen while this one was loaded.
    if (choice === lastChoice && !ended.aborted)
      show(createSession(given, operation, isOwn ? textsToTakeOver(session) : {}));
  }

  /** Put the fields of a session on the page. */
  function show(shown: Session): void {
    session = shown;
    policies.select(shown.id);
    form = createForm(shown.ruleSet, shown.operation, shown.texts, saying, (path, text) => {
      isOwn ||= shown.fields().some((field) => field.path === path && isOfContract(field) && !field.isEnd);
      shown.setText(path, text);
      answer.summary.style.minHeight = "";
      update();
    });
    formPlace.replaceChildren(form.element);
    update();
  }

  /** Change texts from elsewhere than their fields. */
  function setTexts(texts: readonly (readonly [path: string, text: string])[]): void {
    for (const [path, text] of texts) {
      session.setText(path, text);
      form.set(path, text);
    }
    update();
  }

  /** Answer what stands in the fields, at once; the rest follows. */
  function update(): void {
    session.findAsked();
    const fields = session.fields();
    for (const { path } of session.ruleSet.fields) {
      form.setVisible(
        path,
        fields.some((field) => field.path === path),
      );
    }
    const input = session.input();
    const outcome = session.operation.safe(input);
    isAnswered = outcome.success;
    explained.hidden = !isAnswered;
    returnPremium = outcome.success ? (outcome.result.returnPremium ?? undefined) : undefined;
    if (outcome.success) {
      form.showFaults(new Map());
      answer.showResult(outcome.result, input);
    } else {
      const { atFields, elsewhere } = faultsOf(outcome.error, fields, session.texts, saying);
      form.showFaults(atFields);
      answer.showError(outcome.error, elsewhere);
    }
    chart?.setDay(endDay());
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      for (const follow of followers) follow();
    }, PAUSE);
  }

  function endDay(): string {
    const day = session.endDay();
    return isDay(day) ? day : "";
  }

  function writeLink(): void {
    // An untouched example needs no link, and leaves another one as it is.
    const link = session.link();
    if (location.hash === link || (link === firstLink && caseIn(location.hash) === undefined)) return;
    history.replaceState(history.state, "", link);
    // The menu of languages follows the address, but is told of no replaced one.
    dispatchEvent(new HashChangeEvent("hashchange"));
  }

  /** Let the contract end on a day, in its fields. */
  function putEnd(day: string): void {
    for (const [path, text] of session.textsEndingOn(day)) {
      session.setText(path, text);
      form.set(path, text);
    }
  }

  /** Keep the chart where it is while sentences of other lengths come and go above it. */
  function holdHeight(): void {
    answer.summary.style.minHeight = `${answer.summary.offsetHeight}px`;
  }

  async function loadChart(): Promise<void> {
    const { createChart } = await import("./chart.js");
    if (ended.aborted) return;
    chart = createChart(saying, {
      to: (day) => {
        putEnd(day);
        holdHeight();
        update();
      },
      over: (day, returned) => {
        putEnd(day);
        answer.showPassing(returned);
        // The sentences follow when the marker rests: writing them takes longer than a frame.
        clearTimeout(timer);
        timer = window.setTimeout(() => {
          holdHeight();
          update();
        }, PAUSE);
      },
    });
    chartPlace.replaceChildren(chart.element);
    drawChart();
  }

  async function loadKeep(part: HTMLElement): Promise<void> {
    const { createKeep } = await import("./keep.js");
    part.append(
      createKeep(saying, () => ({
        operation: session.operation,
        input: session.input(),
        address: `${location.href.split("#")[0]}${session.link()}`,
      })),
    );
  }

  function drawChart(): void {
    const { operation, ruleSet } = session;
    const pointOn = session.pointsNow();
    chart?.draw({ operation, input: session.inputWithoutEnd(), currency: ruleSet.currency, pointOn });
    chart?.setDay(endDay());
  }

  async function openComparison(body: HTMLElement): Promise<void> {
    const { createComparison } = await import("./comparison.js");
    const comparison = createComparison(saying, (path, text) => {
      setTexts([[path, text]]);
    });
    body.replaceChildren(comparison.element);
    const follow = (): void => {
      const { operation, ruleSet, texts, outcomeWith } = session;
      comparison.show({
        ...{ operation, fields: session.fields(), currency: ruleSet.currency, returnPremium, outcomeWith },
        textIn: (path) => texts[path] ?? "",
      });
    };
    followers.add(follow);
    follow();
  }

  async function openDiagnosis(body: HTMLElement): Promise<void> {
    const { createDiagnosis, loadWrongs } = await import("./diagnosis.js");
    const wrongs = await loadWrongs(saying.locale.language);
    const diagnosis = createDiagnosis(saying, wrongs, (input) =>
      createSession({ ruleSet: session.id, texts: textsOf(session.ruleSet, input) }, session.operation).link(),
    );
    body.replaceChildren(diagnosis.element);
    const follow = (): void => {
      const { operation, ruleSet } = session;
      const fields = session.fields();
      diagnosis.show({ operation, input: session.input(), currency: ruleSet.currency, isAnswered, fields });
    };
    followers.add(follow);
    follow();
  }
}

/** The question by which a rule set is chosen. */
function createPolicies({ words }: Saying, onChoose: (id: RuleSetId) => void) {
  const name = newId();
  const radios = ruleSetIds.map((id) => {
    const radio = element("input", { type: "radio", name, value: id, "aria-describedby": `${name}-${id}` });
    radio.addEventListener("change", () => onChoose(id));
    return radio;
  });
  const labels = radios.map((radio, index) => {
    const id = ruleSetIds[index] ?? "life-cabinet";
    const { name: title, hint } = words.policies[id];
    return element(
      "label",
      {},
      radio,
      element("span", { class: "policy" }, title),
      element("span", { class: "hint", id: `${name}-${id}` }, hint),
    );
  });
  return {
    element: element(
      "fieldset",
      { class: "policies" },
      element("legend", {}, words.policyQuestion),
      element("div", {}, ...labels),
    ),
    select: (id: RuleSetId): void => {
      for (const radio of radios) radio.checked = radio.value === id;
    },
  };
}
