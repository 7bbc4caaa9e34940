import { parseArgs } from "node:util";
import { definitionOf } from "../engine/define-operation.js";
import { refusal } from "../engine/issues.js";
import type { AnyOperation } from "../engine/operation.js";
import { operations } from "../operations.js";
import { WrongUse } from "./command.js";
import { help } from "./help.js";
import { askForMeant, suggest } from "./suggest.js";
import type { Usage } from "./usage.js";

/** The flags that take a value. */
type TextIn<U extends Usage> = {
  [Name in keyof U["flags"]]: U["flags"][Name] extends { readonly takes: string } ? Name : never;
}[keyof U["flags"]];

/** The flags that take no value. */
type SwitchIn<U extends Usage> = Exclude<keyof U["flags"], TextIn<U>> | "help";

/** The parsed arguments of a command. */
interface Arguments<Text, Switch> {
  readonly texts: ReadonlyMap<Text, string>;
  readonly switches: ReadonlySet<Switch>;
  readonly operands: readonly string[];
}

/**
 * Read the arguments of a command. All invalid flags are reported at once.
 *
 * @param fields - the names of additional flags that take a value
 */
export function readArguments<U extends Usage, Field extends string = never>(
  usage: U,
  args: readonly string[],
  fields: readonly Field[] = [],
): Arguments<TextIn<U> | Field, SwitchIn<U>> {
  const known = namesIn(usage, fields);
  const texts = new Map<string, string>();
  const switches = new Set<string>();
  const operands: string[] = [];
  // A set, because a flag that is given three times is still a single fault.
  const faults = new Set<string>();
  for (const { flag, value } of readWords(args, known.texts)) {
    const text = known.texts.find((name) => `--${name}` === flag);
    const alone = known.switches.find((name) => `--${name}` === flag);
    if (flag === undefined) operands.push(value);
    else if (text !== undefined) {
      if (texts.has(text)) faults.add(`${flag} is given twice`);
      if (value === undefined) faults.add(`${flag} needs a value`);
      texts.set(text, value ?? "");
    } else if (alone !== undefined) {
      if (switches.has(alone)) faults.add(`${flag} is given twice`);
      if (value !== undefined) faults.add(`${flag} takes no value, not ${value}`);
      switches.add(alone);
    } else faults.add(describeUnknown(flag, [...known.texts, ...known.switches]));
  }
  const more = operands.slice(usage.operands ?? 0);
  // The word after an unknown flag is its value, not an unexpected word.
  if (faults.size === 0 && more.length > 0) faults.add(`${usage.synopsis}: unexpected ${more.join(" ")}`);
  if (faults.size > 0) throw new WrongUse([...faults].join("\n"));
  // The names that were read are all known.
  return { texts, switches, operands } as unknown as Arguments<TextIn<U> | Field, SwitchIn<U>>;
}

/** Find the arguments that are neither flags nor flag values. */
export function readOperands(usage: Usage, args: readonly string[], fields: readonly string[]): readonly string[] {
  return [...readWords(args, namesIn(usage, fields).texts)].flatMap(({ flag, value }) =>
    flag === undefined ? [value] : [],
  );
}

function namesIn({ flags }: Usage, fields: readonly string[]): Record<"texts" | "switches", readonly string[]> {
  const names = Object.keys(flags);
  const isText = (name: string): boolean => flags[name]?.takes !== undefined;
  return {
    texts: [...fields, ...names.filter(isText)],
    switches: [...names.filter((name) => !isText(name)), "help"],
  };
}

/** A flag as typed, with its value, or a value without a flag. */
type Word =
  | { readonly flag: string; readonly value: string | undefined }
  | { readonly flag?: never; readonly value: string };

/**
 * Split a command's arguments into flags and values. A flag is never read as the value of the flag before it, but a
 * negative number can be a value.
 */
function* readWords(args: readonly string[], texts: readonly string[]): Generator<Word> {
  const options = Object.fromEntries(texts.map((name) => [name, { type: "string" as const }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  let last = -1;
  for (const token of tokens) {
    // `-premium` is split into one token per letter.
    if (token.kind === "option-terminator" || token.index === last) continue;
    last = token.index;
    const typed = args[last] ?? "";
    const flag = typed.replace(/=.*/s, "");
    if (token.kind === "positional" || !isFlag(typed)) yield { value: typed };
    else if (token.inlineValue !== false || !isFlag(token.value)) yield { flag, value: token.value };
    else {
      // What looks like the value is the next flag: the value is missing, and that flag is read as a flag.
      yield { flag, value: undefined };
      return yield* readWords(args.slice(last + 1), texts);
    }
  }
}

/** `-` and `-5` are values, not flags. */
export const isFlag = (typed: string): boolean => /^-[-\p{L}]/u.test(typed);

/** Describe an unknown flag, and suggest the closest match. */
export function describeUnknown(flag: string, names: readonly string[]): string {
  const meant = askForMeant(suggest(flag.replace(/^-+/, ""), names).map((name) => `--${name}`));
  return meant === "" ? `unknown flag ${flag}` : `unknown flag ${flag}; ${meant}`;
}

/** Find the operation with the given id. */
export function findOperation(id: string | undefined): AnyOperation {
  if (id === undefined) throw new WrongUse(`name an operation\n\n${help}`);
  const operation = operations[id];
  if (operation !== undefined) return operation;
  const countryOf = (known: string): string => definitionOf(findOperation(known)).country;
  const meant = suggest(id, Object.keys(operations), countryOf);
  const [suggestion, ...others] = meant;
  const mend = suggestion === undefined || others.length > 0 ? undefined : { suggestion };
  const question = askForMeant(meant) || "`return-premium list` prints them";
  throw new WrongUse(`unknown-operation: ${id}; ${question}`, { cause: refusal("unknown-operation", [], id, mend) });
}
