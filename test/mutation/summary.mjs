/**
 * Prints what Stryker found, by folder, and fails where that is not enough: a mutant in the arithmetic that survived or
 * that no test ran, and that docs/mutation.md does not prove equivalent; a proof without its survivor; too few killed.
 */
import { existsSync, readFileSync } from "node:fs";
import { parts } from "./parts.mjs";

/** Here every mutant that can be told apart is killed. */
const arithmetic = ["dates", "exact", "formulas"];
/** How many per cent of the mutants must be killed in the library, once all its parts have been run. */
const LEAST_OF_LIBRARY = 97;
/** How many must be killed in each of these folders, and in the others together. */
const LEAST = { diagnose: 97, explain: 97, scenarios: 95, tables: 80 };
const LEAST_OF_OTHERS = 97;

const root = new URL("../../", import.meta.url);
const reportOf = ({ name }) => new URL(`reports/mutation/${name}.json`, root);
const hasReport = (part) => existsSync(reportOf(part));
const files = parts
  .filter(hasReport)
  .map(reportOf)
  .flatMap((report) => Object.entries(JSON.parse(readFileSync(report, "utf8")).files));
const page = readFileSync(new URL("docs/mutation.md", root), "utf8");

const oneLine = (code) => code.replaceAll(/\s+/g, " ").trim();

/** The code that a mutant stands for. */
function codeAt(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  lines[0] = lines[0].slice(start.column - 1);
  return oneLine(lines.join("\n"));
}

const mutants = files.flatMap(([file, { source, mutants }]) =>
  mutants.map(({ status, location, replacement, statusReason }) => ({
    status,
    folder: file.split("/").length > 2 ? file.split("/")[1] : "index",
    place: `${file}:${location.start.line}`,
    name: `${file}: ${codeAt(source, location)} → ${oneLine(replacement ?? "")}`,
    isStatic: status === "Ignored" && statusReason?.startsWith("Static mutant"),
  })),
);

/** The survivors that the page proves equivalent, as it lists them. */
const proven = [...page.matchAll(/^- `(.+?)`: (`+) ?(.+?) ?\2 → (`+) ?(.+?) ?\4: /gm)].map(
  ([, file, , code, , becomes]) => `${file}: ${code} → ${becomes}`,
);

const unclaimed = [...proven];
/** Whether the page proves it; every proof stands for one mutant. */
function isProven({ status, name }) {
  const place = status === "Survived" ? unclaimed.indexOf(name) : -1;
  if (place >= 0) unclaimed.splice(place, 1);
  return place >= 0;
}

const judged = mutants.map((mutant) => ({ ...mutant, isProven: isProven(mutant) }));

const count = (list, ...statuses) => list.filter(({ status }) => statuses.includes(status)).length;
const scoreOf = (list) => {
  const killed = count(list, "Killed", "Timeout");
  return (100 * killed) / (killed + count(list, "Survived", "NoCoverage"));
};
/** A folder without a mutant that is not static has no score. */
const shown = (score) => (Number.isNaN(score) ? "–" : `${score.toFixed(2)}%`);

const rowOf = (name, list) => [
  name,
  count(list, "Killed", "Timeout"),
  count(list, "Survived"),
  list.filter(({ isProven }) => isProven).length,
  count(list, "NoCoverage"),
  list.filter(({ isStatic }) => isStatic).length,
  shown(scoreOf(list)),
];
const inFolder = (name) => judged.filter(({ folder }) => folder === name);
const others = judged.filter(({ folder }) => !Object.hasOwn(LEAST, folder));
const library = judged.filter(({ folder }) => folder !== "tables");
const folders = [...new Set(judged.map(({ folder }) => folder))].sort();
const rows = [
  ["folder", "killed", "survived", "of these proven equivalent", "ran no test", "ignored as static", "killed"],
  Array.from({ length: 7 }, () => "---"),
  ...folders.map((name) => rowOf(name, inFolder(name))),
  rowOf("those without a limit of their own", others),
  rowOf("the library", library),
];
console.log(rows.map((row) => `| ${row.join(" | ")} |`).join("\n"));

const tooFew = (name, list, least) =>
  scoreOf(list) < least ? [`${name}: ${scoreOf(list).toFixed(2)}% killed; at least ${least}% must be`] : [];

const isWhole = parts.every((part) => part.isOfCommand || hasReport(part));
/** Whether a proof must have its survivor: the proofs of a part that was not run need not. */
const isDue = (proof) => isWhole || files.some(([file]) => proof.startsWith(`${file}: `));
const faults = [
  ...judged
    .filter(({ status }) => ["NoCoverage", "Survived"].includes(status))
    .filter(({ folder, isProven }) => arithmetic.includes(folder) && !isProven)
    .map(({ status, place, name }) => `${status === "Survived" ? "survived" : "no test ran"} ${place}: ${name}`),
  ...unclaimed.filter(isDue).map((name) => `proven equivalent, but no survivor: ${name}`),
  ...Object.entries(LEAST).flatMap(([name, least]) => tooFew(name, inFolder(name), least)),
  ...tooFew("those without a limit of their own", others, LEAST_OF_OTHERS),
  ...(isWhole ? tooFew("the library", library, LEAST_OF_LIBRARY) : []),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
