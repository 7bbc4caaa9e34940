import type * as z from "zod";

export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
}

export class InputError extends Error {
  override readonly name = "InputError";
  readonly code: "invalid-input" | "no-parameter-for-date";
  readonly issues: readonly Issue[];

  constructor(code: InputError["code"], issues: readonly Issue[]) {
    super(`${code}: ${issues.map((issue) => `${issue.path.join(".")} ${issue.code}`).join("; ")}`);
    this.code = code;
    this.issues = issues;
  }
}

/** The issues that zod found, by the codes that our callers know. */
export function issuesOf({ issues }: z.ZodError, input: unknown): readonly Issue[] {
  return issues.flatMap((issue): readonly Issue[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ code: "unknown-field", path: [...issue.path, key] }))
      : [{ code: codeOf(issue, valueAt(input, issue.path)), path: issue.path }],
  );
}

function codeOf(issue: z.core.$ZodIssue, received: unknown): string {
  if (issue.code === "custom") return String(issue.params?.code);
  if (received === undefined) return "missing-field";
  if (issue.code === "invalid_format") return "invalid-date";
  if (issue.code === "invalid_value" && typeof received === "string") return "invalid-option";
  // The unions of ours take every number but NaN and the infinite ones.
  return issue.code === "invalid_union" && typeof received === "number" ? "invalid-amount" : "invalid-type";
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}
