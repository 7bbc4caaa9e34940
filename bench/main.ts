import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareAnswers } from "./answers.js";
import { libraryBefore } from "./before.js";
import { compareRuns, measureMemory } from "./command-line.js";
import { profileLines } from "./line-stages.js";
import { profileReturns } from "./profile.js";
import { lossesOf, type Ratio } from "./ratios.js";
import keptRatios from "./ratios.json" with { type: "json" };
import { formatRatio, printTable } from "./table.js";

const RATIOS = "bench/ratios.json";
const kept: Readonly<Record<string, number>> = keptRatios;

const { values: flags } = parseArgs({
  options: {
    // Only what the ratios need, in under a minute once the earlier commit is built.
    short: { type: "boolean", default: false },
    // Fail where a ratio is a quarter worse than in bench/ratios.json, which keeps those of the short form.
    compare: { type: "boolean", default: false },
    // Write the ratios to bench/ratios.json.
    keep: { type: "boolean", default: false },
    // Measure the memory of `run` too, which takes some minutes more.
    memory: { type: "boolean", default: false },
    // Say where the time of a return and of a line of `run --fields` goes, and nothing else.
    profile: { type: "boolean", default: false },
  },
});

printConditions();
if (flags.profile) await profile();
else reportRatios(await measure());

/** What the figures hold for, and how busy the machine was. */
function printConditions(): void {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const processors = cpus();
  console.log(
    `${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.versions.node}, ` +
      `${processors.length} × ${processors[0]?.model}, load ${loadavg()[0]?.toFixed(1)}\n`,
  );
}

async function profile(): Promise<void> {
  await profileReturns();
  inFolder(profileLines);
}

async function measure(): Promise<Ratio[]> {
  const before = await libraryBefore();
  return inFolder((folder) => {
    if (flags.memory) measureMemory(folder);
    return [...compareAnswers(before.byOperation, flags.short), ...compareRuns(before.bin, folder, flags.short)];
  });
}

/** Gives a folder for files of inputs, and deletes it afterwards. */
function inFolder<Value>(use: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), "return-premium-bench-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function reportRatios(ratios: readonly Ratio[]): void {
  const rows = ratios.map(({ name, value, better }) => [name, formatRatio(value), String(kept[name] ?? ""), better]);
  printTable(["ratio", "measured", "kept before", "better if"], rows);
  if (flags.keep) {
    const figures = Object.fromEntries(ratios.map(({ name, value }) => [name, Number(formatRatio(value))]));
    writeFileSync(RATIOS, `${JSON.stringify(figures, null, 2)}\n`);
  }
  if (!flags.compare) return;
  const losses = lossesOf(kept, ratios);
  for (const loss of losses) console.error(loss);
  if (losses.length > 0) process.exitCode = 1;
}
