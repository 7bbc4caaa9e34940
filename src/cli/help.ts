import { type Usage, usages } from "./usage.js";
import { wrap } from "./wrap.js";

const COLUMN = 40;

const EXIT_CODES =
  "Exit codes: 0 success; 1 an input was refused, a test case failed or a day is not covered; 2 wrong use.";

/** A command, with its description in the next column. */
function describe(typed: string, says: string): readonly string[] {
  const [first = "", ...more] = wrap(says, " ".repeat(COLUMN));
  return [`${typed.padEnd(COLUMN - 1)} ${first.trim()}`, ...more];
}

export function describeUsage({ synopsis, says, flags }: Usage): readonly string[] {
  return [
    ...describe(`  return-premium ${synopsis}`, says),
    ...Object.entries(flags).flatMap(([name, flag]) =>
      describe(`      --${name}${flag.takes === undefined ? "" : ` ${flag.takes}`}`, flag.says),
    ),
  ];
}

/** The help text for a command. */
export const helpOf = (usage: Usage): string => [...describeUsage(usage), "", EXIT_CODES].join("\n");

export const help = [
  "return-premium: how much premium is returned when an insurance contract ends early",
  "",
  ...Object.values(usages).flatMap(describeUsage),
  "",
  "Examples:",
  "  return-premium calculate ogpo-plus/cover-period --premiumReceivedOn 2025-01-30 --months 12",
  "  return-premium calculate osago/return-premium --help",
  "  return-premium run kz/mrp --jobs 2 < inputs.ndjson > answers.ndjson",
  "",
  EXIT_CODES,
].join("\n");
