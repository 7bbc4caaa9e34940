import { WrongUse } from "../wrong-use.js";
import { junit } from "./junit.js";
import { countOf, countsByFlag, hasPassed, type Verdict, type Verified } from "./verdicts.js";

/** A text of all that came out. */
export type Report = (all: readonly Verified[]) => string;

/** The form of a report by the ending of its file. */
export function reportFor(file: string): Report {
  if (file.endsWith(".json")) return json;
  if (file.endsWith(".xml")) return junit;
  throw new WrongUse(`--report takes a file that ends in .json or .xml, not ${file}`);
}

const json: Report = (all) => {
  const total = countOf(all.flatMap(({ verdicts }) => verdicts));
  return `${JSON.stringify({ ...total, operations: all.map(operationIn) }, null, 2)}\n`;
};

function operationIn(verified: Verified): object {
  const { file, verdicts, fault } = verified;
  const flags = countsByFlag(verified).map(({ flag, ...count }) => [flag, { mistake: file.flags[flag], ...count }]);
  return {
    operation: file.operation,
    ...countOf(verdicts),
    // An absent fault is left out of the text.
    fault,
    flags: Object.fromEntries(flags),
    failures: verdicts.filter((verdict) => !hasPassed(verdict)).map(failureIn),
  };
}

const failureIn = ({ vector, differences, fault }: Verdict): object => ({ ...vector, fault, differences });
