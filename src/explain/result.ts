import { readDay } from "../dates/day.js";
import type { Considered } from "../engine/grounds.js";
import { isRecord } from "../engine/received.js";
import type { ResultFrame } from "../engine/result.js";
// Imported directly, not through the English words, which a page in another language does not load.
import { factClauses } from "../kazakhstan/ogpo-plus/fact-clauses.js";
import { elapsedByShare } from "../kazakhstan/ogpo-vts/elapsed-by-share.js";
import { circumstancesOf, statutoryReturn } from "./circumstances.js";
import { choicesIn } from "./conventions.js";
import { factsOf, fieldNameOf } from "./facts.js";
import { capitalise, type Facts, fill, sentence, wordsOf } from "./fill.js";
import type { Locale, Sentences } from "./locale.js";
import type { Page, Section } from "./page.js";
import { fullSteps, shortSteps } from "./steps.js";

/** The level of detail: `short` for a client, or `full` for an actuary. */
export type Detail = "short" | "full";

interface Judged {
  readonly code: string;
  readonly clause: string;
}

/** Fields present only in some results. */
interface Lists {
  readonly ground?: string;
  readonly clause?: string;
  readonly law?: string;
  readonly returnPremium?: string | null;
  readonly dueOn?: string | null;
  readonly noDueDay?: string;
  readonly verdict?: string;
  readonly exhausted?: boolean;
  readonly shifted?: boolean;
  readonly coolingOff?: { readonly shifted: boolean };
  readonly considered?: readonly Considered[];
  readonly conditions?: readonly (Judged & { readonly holds: boolean | null })[];
  readonly grounds?: readonly (Judged & { readonly effect: string })[];
  readonly documents?: readonly string[];
  readonly excludedLosses?: readonly string[];
  readonly missing?: readonly (readonly string[])[];
}

/** Everything needed to describe a result. */
interface Wanted {
  readonly input: unknown;
  readonly detail: Detail;
  /** The prefix for documentation links. */
  readonly base: string;
  readonly locale: Locale;
}

/** Describe a result in plain language. */
export function describeResult(result: ResultFrame, { input, detail, base, locale }: Wanted): Page {
  const { words, sentences, headings } = locale;
  // Apart from the common fields, the fields differ from operation to operation; they are told apart by their form.
  const all = result as Lists;
  const known = factsOf(result, input);
  const facts: Facts = {
    ...known,
    ...circumstancesOf(known),
    ...statutoryReturn(result, known),
    ...elapsedByShare.find(({ share }) => share === known.retainedShare),
  };
  const say = (template: string): string => sentence(template, facts, locale);
  const sayCodes = (kind: "documents" | "excludedLosses", codes: readonly string[] = []) =>
    codes.map((code) => [say(words[kind][code] ?? code)]);
  const cite = (clause: string): string => citation(clause, result.ruleSet.id, locale);
  const isFull = detail === "full";
  const steps = result.steps ?? [];
  return {
    language: locale.language,
    title: fill(
      sentences.edition,
      { title: wordsOf(words.titles, result.operation) ?? result.operation, edition: result.ruleSet.edition },
      locale,
    ),
    sentences: [
      ...answer(result, all, say, locale),
      ...reasons(all, facts, cite, locale),
      ...payment(all, say, locale),
    ],
    sections: [
      {
        heading: headings.case,
        rows: caseOf(all, facts, locale)
          .map((template) => [say(template)])
          .concat(usePeriods(facts, locale)),
      },
      {
        heading: headings.otherGrounds,
        rows: isFull ? otherGrounds(all, facts, cite, locale) : [],
      },
      {
        heading: headings.conditions,
        rows: (all.conditions ?? []).map(({ code, clause, holds }) => [
          cite(clause),
          sayHolds(holds, sentences.open, sentences.met, sentences.unmet),
          say(words.conditions[code] ?? code),
        ]),
      },
      {
        heading: headings.refusals,
        rows: (all.grounds ?? []).map(({ code, clause, effect }) => [
          cite(clause),
          say(words.refusalGrounds[code] ?? code),
          say(words.refusalEffects[effect] ?? effect),
        ]),
      },
      ...missingSections(all, cite, say, locale),
      {
        heading: headings.steps,
        rows: isFull ? fullSteps(steps, cite, locale) : shortSteps(steps, facts, locale),
      },
      {
        heading: headings.notes,
        rows: (result.notes ?? [])
          .filter(({ code }) => all.ground !== "never-in-force" || code !== "short-notice")
          .map((note) => [
            cite(note.clause),
            sentence(
              words.notes[note.code] ?? note.code,
              { ...note.facts, ...dayOfWeek(note.facts.dueOn), currency: facts.currency, total: facts.total },
              locale,
            ),
          ]),
      },
      { heading: headings.documents, rows: sayCodes("documents", all.documents) },
      { heading: headings.excludedLosses, rows: isFull ? sayCodes("excludedLosses", all.excludedLosses) : [] },
      {
        heading: headings.assumed,
        rows: (result.assumed ?? [])
          .flatMap((path) => wordsOf(words.assumptions, fieldNameOf(path)) ?? [])
          .map((text) => [say(text)]),
      },
      { heading: headings.choices, rows: choicesIn(isFull ? result : costsAloneIn(result), facts, base, locale) },
    ],
  };
}

/** The fact `sunday`, present only if the date is a Sunday. */
const dayOfWeek = (day: unknown): Facts => ((readDay(String(day)) ?? 0) % 7 === 3 ? { sunday: "" } : {});

type Say = (template: string) => string;

/** States whether a condition is met or a ground applies, if known. */
function sayHolds(isSo: boolean | null, open: string, holds: string, fails: string): string {
  if (isSo === null) return open;
  return isSo ? holds : fails;
}

/** The outcome. */
function answer({ operation }: ResultFrame, all: Lists, say: Say, { words, sentences }: Locale): readonly string[] {
  if (all.returnPremium === null) return [say(sentences.notAgreed)];
  if (all.returnPremium !== undefined) {
    return [say(all.noDueDay === "nothing-due" ? sentences.nothing : sentences.returned)];
  }
  if (all.verdict !== undefined) return [say(words.verdicts[all.verdict] ?? all.verdict)];
  const moved = all.shifted === true ? [say(sentences.moved)] : [];
  const exhausted = all.exhausted === true ? [say(sentences.exhausted)] : [];
  const template = wordsOf(words.answers, operation);
  return [...(template === undefined ? [] : [say(template)]), ...moved, ...exhausted];
}

/** The reason for the outcome, and its clause. */
function reasons(
  { ground, clause, law }: Lists,
  facts: Facts,
  cite: (clause: string) => string,
  locale: Locale,
): readonly string[] {
  if (clause === undefined) return [];
  const { words, sentences } = locale;
  const meaning = wordsOf(words.grounds, ground) ?? ground;
  const citations = law === undefined ? cite(clause) : `${cite(clause)}; ${cite(law)}`;
  return [sentence(sentences.cited, { citations, ground: meaning && fill(meaning, facts, locale) }, locale)];
}

/** The payment deadline, or the reason why none can be given. */
function payment({ dueOn, noDueDay, returnPremium }: Lists, say: Say, { words, sentences }: Locale): readonly string[] {
  if (noDueDay !== undefined) return [say(words.noDueDay[noDueDay] ?? noDueDay)];
  // In a result of version 0.1.0, a day that is not known has no reason beside it.
  return typeof dueOn === "string" && returnPremium !== undefined ? [say(sentences.due)] : [];
}

/** The contract and how it ended, as far as is known. */
function caseOf(
  { ground, coolingOff, returnPremium, verdict }: Lists,
  facts: Facts,
  { sentences }: Locale,
): readonly string[] {
  const isKnown = (name: string): boolean => facts[name] !== undefined;
  const hasTerm = isKnown("lastDay") && (returnPremium !== undefined || verdict !== undefined);
  // A contract that never came into force does not end, and has neither used days nor a cooling-off period.
  if (ground === "never-in-force") return hasTerm ? [sentences.agreedTerm] : [];
  const known: readonly (keyof Sentences)[] = [
    ...(hasTerm ? (["term"] as const) : []),
    ...(isKnown("terminatedOn") ? (["end"] as const) : []),
    ...(isKnown("lastCoveredDay") ? (["lastCovered"] as const) : []),
    ...(isKnown("reason") ? (["reason"] as const) : []),
    ...(isKnown("daysTerm") ? (["days"] as const) : []),
    ...(coolingOff === undefined ? [] : [coolingOff.shifted ? ("coolingOffMoved" as const) : ("coolingOff" as const)]),
  ];
  return known.map((name) => sentences[name]);
}

/** The periods of use, if any. */
const usePeriods = ({ usePeriods }: Facts, locale: Locale): readonly string[][] =>
  [usePeriods]
    .flat()
    .filter(isRecord)
    .map((period) => [sentence(locale.sentences.usePeriod, period, locale)]);

/** A short explanation omits the choices, except for costs not computed in any step. */
const costsAloneIn = ({ steps = [], conventions, ...frame }: ResultFrame): ResultFrame => ({
  ...frame,
  steps,
  conventions: "costs" in conventions && !steps.some(({ id }) => id === "costs") ? { costs: conventions.costs } : {},
});

/** The grounds that were considered, each with the fact that decides whether it applies. */
function otherGrounds(
  { considered = [] }: Lists,
  facts: Facts,
  cite: (clause: string) => string,
  locale: Locale,
): readonly (readonly string[])[] {
  const { words, sentences } = locale;
  return considered.map((one) => [
    cite(one.clause),
    sayHolds(one.applies, sentences.open, sentences.holds, sentences.fails),
    capitalise(fill(words.groundNames[one.ground] ?? one.ground, facts, locale)),
    sentence(words.because[one.because] ?? one.because, facts, locale),
  ]);
}

/**
 * The facts that are still needed, with their clauses: first the facts that decide whether the accident is an insured
 * event, then the facts that may allow a refusal.
 */
function missingSections(
  { missing = [], conditions }: Lists,
  cite: (clause: string) => string,
  say: Say,
  { words, headings }: Locale,
): readonly Section[] {
  const needed = new Set(missing.map(fieldNameOf));
  // In the order of the clauses, so that a clerk can go through the rules; facts without a clause come first.
  const names = [...needed].filter((name) => wordsOf(factClauses, name) === undefined);
  names.push(...Object.keys(factClauses).filter((name) => needed.has(name)));
  const clausesOfConditions = new Set<string | undefined>(conditions?.map(({ clause }) => clause));
  const isOfCondition = (name: string): boolean => clausesOfConditions.has(wordsOf(factClauses, name));
  const section = (heading: string, rows: readonly string[]): Section => ({
    heading,
    rows: rows.map((name) => {
      const clause = wordsOf(factClauses, name);
      return [...(clause === undefined ? [] : [cite(clause)]), say(words.fields[name] ?? name)];
    }),
  });
  if (conditions === undefined) return [section(headings.missing, names)];
  return [
    section(headings.missingConditions, names.filter(isOfCondition)),
    section(
      headings.missingRefusals,
      names.filter((name) => !isOfCondition(name)),
    ),
  ];
}

/** Cites a clause by its own name or, failing that, by the law in its prefix (as in `CC 842(3)`) or by its rule set. */
export function citation(reference: string, ruleSet: string, locale: Locale): string {
  const { citations } = locale.words;
  const [prefix, clause] = reference.split(" ");
  const whole = wordsOf(citations, reference);
  if (whole !== undefined) return whole;
  const law = clause && wordsOf(citations, prefix);
  const number = law ? clause : reference;
  const [article, part] = number.split(/[()]/);
  return fill(law || (wordsOf(citations, ruleSet) ?? "{clause}"), { clause: number, article, part }, locale);
}
