import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { calls } from "./calls.js";

const SCRIPT = fileURLToPath(new URL("answers.mjs", import.meta.url));
/** A process may have to wait for its turn. */
export const LONGEST_RUN = 60_000;

export interface Run {
  /** Whether the poison was seen to be in place while the calls were answered. */
  readonly isProven: boolean;
  /** Every answer as JSON. */
  readonly texts: readonly string[];
}

interface Settings {
  readonly isPoisonedFirst?: boolean;
  readonly isCommonJs?: boolean;
}

/** The answers under each poison, one after the other, in a process of their own. */
export function runsUnder(poisons: readonly string[], settings: Settings = {}): readonly Run[] {
  const stdout = execFileSync(process.execPath, [SCRIPT], {
    input: JSON.stringify({ poisons, calls, ...settings }),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    // A poison may make a loop endless.
    timeout: 10_000,
  });
  // The script prints the runs and nothing else.
  return JSON.parse(stdout) as readonly Run[];
}

/** The answers of a program that did nothing to shared objects. */
export const clean = runsUnder(["none"])[0]?.texts ?? [];

/** Every call that is answered otherwise than in a clean program. */
const changedAnswers = (run: Run | undefined) =>
  calls.flatMap((call, index) => {
    const answer = run?.texts[index];
    return answer === clean[index] ? [] : [{ call, clean: clean[index], answer }];
  });

export function expectNoChange(run: Run | undefined): void {
  // A few of them tell enough.
  expect(changedAnswers(run).slice(0, 3)).toEqual([]);
  expect(run?.isProven).toBe(true);
}
