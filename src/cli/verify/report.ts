import { writeFile } from "node:fs/promises";
import { WrongUse } from "../command.js";
import { junit } from "./junit.js";
import { countByFlag, countVerdicts, hasPassed, type Verdict, type Verified } from "./verdicts.js";

/** A report on all results, as text. */
type Report = (all: readonly Verified[]) => string;

/**
 * Write a report to a file, in the format indicated by its extension. An unsupported extension is immediately reported
 * as incorrect usage.
 */
export function prepareReport(file: string): (all: readonly Verified[]) => Promise<void> {
  const report = chooseReport(file);
  return async (all) => {
    try {
      await writeFile(file, report(all));
    } catch {
      throw new WrongUse(`cannot write the file ${file}`);
    }
  };
}

function chooseReport(file: string): Report {
  if (file.endsWith(".json")) return json;
  if (file.endsWith(".xml")) return junit;
  throw new WrongUse(`--report takes a file that ends in .json or .xml, not ${file}`);
}

const json: Report = (all) => {
  const total = countVerdicts(all.flatMap(({ verdicts }) => verdicts));
  return `${JSON.stringify({ ...total, operations: all.map(describeOperation) }, null, 2)}\n`;
};

function describeOperation(verified: Verified): object {
  const { file, verdicts, fault } = verified;
  const flags = countByFlag(verified).map(({ flag, ...count }) => [flag, { mistake: file.flags[flag], ...count }]);
  return {
    operation: file.operation,
    ...countVerdicts(verdicts),
    // If there is no fault, this field does not appear in the JSON.
    fault,
    flags: Object.fromEntries(flags),
    failures: verdicts.filter((verdict) => !hasPassed(verdict)).map(describeFailure),
  };
}

const describeFailure = ({ vector, differences, fault }: Verdict): object => ({ ...vector, fault, differences });
