import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Call, calls } from "./calls.js";

const SCRIPT = fileURLToPath(new URL("answers.mjs", import.meta.url));

/** What a program answered under a poison. */
export interface Run {
  readonly poison: string;
  /** Whether the poison was seen to be in place while the calls were answered. */
  readonly isProven: boolean;
  /** Every answer as JSON. */
  readonly texts: readonly string[];
  /** Some of the calls that were answered otherwise than in a clean program; a few of them tell enough. */
  readonly changed: readonly { readonly call: Call; readonly clean: string; readonly answer: string }[];
}

interface Settings {
  readonly isPoisonedFirst?: boolean;
  readonly isCommonJs?: boolean;
}

/** The answers of a program of its own: under each poison, one after the other. */
function run(poisons: readonly string[], settings: Settings & { readonly clean?: readonly string[] }): readonly Run[] {
  const stdout = execFileSync(process.execPath, [SCRIPT], {
    input: JSON.stringify({ poisons, calls, ...settings }),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    // A poison may make a loop endless.
    timeout: 60_000,
  });
  // The script prints the runs and nothing else.
  return JSON.parse(stdout) as readonly Run[];
}

/** The answers of a program that did nothing to shared objects, as JSON. */
export const clean = run(["none"], {})[0]?.texts ?? [];

/** What a program answers otherwise under each poison than the clean one. */
export const runsUnder = (poisons: readonly string[], settings: Settings = {}): readonly Run[] =>
  run(poisons, { ...settings, clean });
