import { align } from "../explain/aligned.js";
import type { Persona, PersonaSettled } from "../testing/personas/persona.js";
import { readArguments } from "./arguments.js";
import { type Command, exitCodes, print, WrongUse } from "./command.js";
import { excelCsv } from "./excel-csv.js";
import { helpOf } from "./help.js";
import { usages } from "./usage.js";

/** Print contracts that a person can enter on a web page, together with the expected results. */
export const personas: Command = async (args, output) => {
  const { switches } = readArguments(usages.personas, args);
  if (switches.has("help")) return print(helpOf(usages.personas), output);
  if (switches.has("csv") && switches.has("json")) throw new WrongUse("--csv or --json, not both");
  // Loaded here so that the other commands do not wait for the personas and the Russian words in them.
  const { personas: all } = await import("../testing/personas.js");
  if (switches.has("json")) return print(JSON.stringify(all), output);
  if (!switches.has("csv")) return print(textOf(all).join("\n"), output);
  await output.write(excelCsv(tableOf(all)));
  return exitCodes.done;
};

const settledBy = (settled: PersonaSettled): string =>
  settled.by === "source" ? `source: ${settled.clause}` : `choice: ${settled.conventions.join(", ")}`;

const textOf = (all: readonly Persona[]): readonly string[] =>
  all.flatMap((persona, index) => [...(index === 0 ? [] : [""]), ...linesOf(persona)]);

const linesOf = ({ id, operation, boundary, fields, expected, wrong, settled }: Persona): readonly string[] => [
  `${id} (${operation})`,
  boundary,
  ...align([
    ...fields.map(({ label, typed }) => [`  ${label}`, typed]),
    ["  returned", expected.returnPremium, `${expected.ground}, ${expected.clause}; ${settledBy(settled)}`],
    ...wrong.map(({ mistake, shown }) => ["  wrong", shown, mistake]),
  ]),
];

/** One row per persona, with the values to enter in columns by label, so that a data-driven test can fill in a page. */
function tableOf(all: readonly Persona[]): readonly (readonly string[])[] {
  const labels = [...new Set(all.flatMap(({ fields }) => fields.map(({ label }) => label)))];
  const outcome = ["returnPremium", "retainedPremium", "ground", "clause", "settled", "wrong"];
  return [["id", "operation", "boundary", ...labels, ...outcome], ...all.map((persona) => rowOf(persona, labels))];
}

function rowOf(persona: Persona, labels: readonly string[]): readonly string[] {
  const { id, operation, boundary, fields, expected, wrong, settled } = persona;
  const { returnPremium, retainedPremium, ground, clause } = expected;
  return [
    ...[id, operation, boundary],
    ...labels.map((label) => fields.find((field) => field.label === label)?.typed ?? ""),
    ...[withComma(returnPremium), withComma(retainedPremium), ground, clause, settledBy(settled)],
    wrong.map(({ mistake, shown }) => `${withComma(shown)} ${mistake}`).join(" | "),
  ];
}

const withComma = (amount: string): string => amount.replace(".", ",");
