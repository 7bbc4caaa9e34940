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
export function inputError({ issues }: z.ZodError): InputError {
  const found = issues.flatMap((issue): readonly Issue[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ code: "unknown-field", path: [...issue.path, key] }))
      : [{ code: codeOf(issue), path: issue.path }],
  );
  return new InputError("invalid-input", found);
}

function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "custom") return String(issue.params?.["code"]);
  if (issue.input === undefined) return "missing-field";
  if (issue.code === "invalid_format") return "invalid-date";
  if (issue.code === "invalid_value" && typeof issue.input === "string") return "invalid-option";
  // The unions of ours take every number but NaN and Infinity.
  return issue.code === "invalid_union" && typeof issue.input === "number" ? "invalid-amount" : "invalid-type";
}
