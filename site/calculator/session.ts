import type { Outcome } from "return-premium";
import type { CurvePoint, PremiumReturn } from "return-premium/scenarios";
import { defaultsOf, inputOf, type Texts, valueAt } from "./input.js";
import { type Case, linkOf } from "./link.js";
import { readDay, writeDay, writePercent, written } from "./reading.js";
import { type Field, type ReturnOperation, type RuleSet, type RuleSetId, ruleSets } from "./rule-sets.js";

/** A rule set with what stands in its fields. It knows nothing of the page. */
export interface Session {
  readonly id: RuleSetId;
  readonly ruleSet: RuleSet;
  readonly operation: ReturnOperation;
  /** The texts of all fields. */
  readonly texts: Texts;
  readonly setText: (path: string, text: string) => void;
  /** Find out which conditional fields the operation asks for. To be called after a text has changed. */
  readonly findAsked: () => void;
  /** The fields that are shown. */
  readonly fields: () => readonly Field[];
  readonly input: () => Readonly<Record<string, unknown>>;
  /** The input without the days on which the contract ends. */
  readonly inputWithoutEnd: () => Readonly<Record<string, unknown>>;
  /** The texts with which the contract ends on a day, by their paths. */
  readonly textsEndingOn: (day: string) => readonly (readonly [path: string, text: string])[];
  /** What goes back on any day on which the contract may end, by what stands in the fields now. */
  readonly pointsNow: () => (day: string) => CurvePoint;
  /** The answer with another text in a field. */
  readonly outcomeWith: (path: string, text: string) => Outcome<PremiumReturn>;
  /** The day on which the contract ends, as far as it can be read. */
  readonly endDay: () => string;
  /** The case as the part of an address after `#`. */
  readonly link: () => string;
}

/** Begin with the texts of a case; one without any has those taken over from another, and else those of the example. */
export function createSession(
  { ruleSet: id, texts: given }: Case,
  operation: ReturnOperation,
  takenOver: Texts = {},
): Session {
  const ruleSet = ruleSets[id];
  const all = ruleSet.fields;
  const defaults = defaultsOf(operation, ruleSet);
  const begun = Object.keys(given).length > 0 ? given : { ...ruleSet.example, ...takenOver };
  const texts: Record<string, string> = Object.fromEntries(
    all.map(({ path, kind }) => [path, written(kind, begun[path] ?? defaults[path] ?? "")]),
  );
  const conditional = all.filter(({ isConditional }) => isConditional);
  const asked = new Set(conditional.filter(({ path }) => texts[path] !== "").map(({ path }) => path));

  const fields = (): readonly Field[] => all.filter(({ isConditional, path }) => !isConditional || asked.has(path));
  const inputOfTexts = (shown: readonly Field[], values: Texts = texts) => inputOf(shown, values, defaults);

  function findAsked(): void {
    if (conditional.length === 0) return;
    const outcome = operation.safe(inputOfTexts(all.filter(({ isConditional }) => !isConditional)), { steps: false });
    for (const { path } of conditional) {
      const isPath = (one: readonly (string | number)[]): boolean => one.join(".") === path;
      const isAsked = outcome.success
        ? (Object(valueAt(outcome.result, ["missing"]) ?? []) as readonly (readonly string[])[]).some(isPath)
        : outcome.error.issues.some((issue) => issue.code === "missing-field" && isPath(issue.path));
      if (isAsked) asked.add(path);
      // An input that is refused for another fault does not say whether it would have asked.
      else if (outcome.success) asked.delete(path);
    }
  }
  findAsked();

  function textsEndingOn(day: string, shown = fields()): readonly (readonly [string, string])[] {
    return shown
      .filter(({ isEnd }) => isEnd)
      .map(({ path, isOptional, isConditional }) => [path, isOptional && !isConditional ? "" : writeDay(day)]);
  }

  return {
    id,
    ruleSet,
    operation,
    texts,
    setText: (path, text) => {
      texts[path] = text;
    },
    findAsked,
    fields,
    input: () => inputOfTexts(fields()),
    inputWithoutEnd: () => inputOfTexts(fields().filter(({ isEnd }) => !isEnd)),
    textsEndingOn: (day) => textsEndingOn(day),
    pointsNow: () => {
      const shown = fields();
      const given = { ...texts };
      return (on) => {
        const values = { ...given, ...Object.fromEntries(textsEndingOn(on, shown)) };
        const outcome = operation.safe(inputOfTexts(shown, values), { steps: false });
        if (!outcome.success) return { on, error: outcome.error.issues[0]?.code ?? outcome.error.code };
        const { ground, returnPremium, retainedPremium } = outcome.result;
        return { on, ground, returnPremium, retainedPremium };
      };
    },
    outcomeWith: (path, text) => operation.safe(inputOfTexts(fields(), { ...texts, [path]: text }), { steps: false }),
    endDay: () => readDay(texts[fields().find(({ isEnd }) => isEnd)?.path ?? ""] ?? ""),
    link: () => linkOf({ ruleSet: id, texts }, defaults),
  };
}

/** What another rule set takes over: the days and amounts, as the choices of one mean little in another. */
export const textsToTakeOver = ({ ruleSet: { fields }, texts }: Session): Texts =>
  Object.fromEntries(fields.filter(isOfContract).map(({ path }) => [path, texts[path] ?? ""]));

/** Whether a field is a day or an amount, which a person brings along whatever the rules are. */
export const isOfContract = ({ kind, place }: Field): boolean =>
  (kind === "day" || kind === "amount") && place !== "choices";

/** The texts of an input, so that a person can go on from it. */
export function textsOf({ fields }: Pick<RuleSet, "fields">, input: unknown): Texts {
  return Object.fromEntries(
    fields.flatMap(({ path, kind }) => {
      const value = valueAt(input, path.split("."));
      if (value === undefined || value === null) return [];
      if (typeof value === "boolean") return [[path, value ? "yes" : "no"]];
      if (kind === "costs") {
        const share = valueAt(value, ["share"]);
        return [[path, share === undefined ? String(valueAt(value, ["amount"])) : writePercent(String(share))]];
      }
      if (kind === "percent") return [[path, writePercent(String(value))]];
      if (kind === "periods" && Array.isArray(value)) {
        return [
          [
            path,
            value
              .map((one) => ["firstDay", "lastDay"].map((name) => writeDay(String(valueAt(one, [name])))).join(" – "))
              .join("\n"),
          ],
        ];
      }
      return [[path, written(kind, String(value))]];
    }),
  );
}
