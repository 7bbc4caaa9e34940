import { explain } from "return-premium/explain";
import type { ReturnOperation } from "./rule-sets.js";

/** A case as another program takes it. */
export interface Copied {
  readonly operation: ReturnOperation;
  readonly input: Readonly<Record<string, unknown>>;
}

/** The input as JSON, as `return-premium calculate --input` reads it. */
export const asJson = ({ input }: Copied): string => JSON.stringify(input, null, 2);

/** A call of the library, with its answer. */
export function asTypeScript({ operation, input }: Copied): string {
  const written = JSON.stringify(input, null, 2).replaceAll(/"([A-Za-z]\w*)":/g, "$1:");
  const outcome = operation.safe(input);
  const answer = outcome.success ? [`result.returnPremium; // => ${JSON.stringify(outcome.result.returnPremium)}`] : [];
  return [
    `import { returnPremium } from "return-premium/${operation.ruleSet.id}";`,
    "",
    `const result = returnPremium(${written});`,
    ...answer,
  ].join("\n");
}

/** What a result says besides what a vector expects of it. */
const NOT_EXPECTED: ReadonlySet<string> = new Set([
  ...["operation", "ruleSet", "currency", "steps", "notes", "assumed", "conventions", "considered", "missing"],
]);

/**
 * The case in the form of the vectors. Its author says what it shows and which mistakes it finds: `id`, `why`, `side` and
 * `flags` are to be filled in.
 */
export function asVector({ operation, input }: Copied): string {
  const outcome = operation.safe(input);
  const { ruleSet } = operation;
  const told = {
    id: "to-be-named",
    why: "to be told",
    clause: ruleSet.id,
    flags: ["to-be-named"],
    side: "to be named",
  };
  const typable = input.options === undefined;
  if (!outcome.success) {
    const { code, issues } = outcome.error;
    const listed = issues.map(({ code, path, other, help }) => ({
      ...{ code, path },
      ...(other && { other: { path: other.path } }),
      ...(help && { help }),
    }));
    const error = code === "invalid-input" ? { code, issues: listed } : { code };
    return print({ ...told, input, error, wrong: {}, typable, settled: { by: "source" } });
  }
  const { result } = outcome;
  const expected = Object.fromEntries(Object.entries(result).filter(([name]) => !NOT_EXPECTED.has(name)));
  const clause = typeof expected.clause === "string" ? expected.clause : ruleSet.id;
  const codes = [...new Set(result.notes.map(({ code }) => code))].toSorted();
  // An explanation links to the conventions that had a part in the result.
  const links = explain(result, { input }).matchAll(/conventions\/([a-z-]+\.md#[a-z0-9-]+)/g);
  const conventions = [...new Set([...links].map(([, place]) => place))];
  const settled = conventions.length === 0 ? { by: "source" } : { by: "choice", conventions };
  return print({
    ...{ ...told, clause, input, expected, notes: codes.map((code) => ({ code })) },
    ...{ wrong: {}, typable, settled },
  });
}

const print = (one: unknown): string => JSON.stringify(one, null, 2);
