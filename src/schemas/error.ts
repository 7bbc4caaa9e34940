import * as z from "zod/mini";
import { type ErrorCode, type IssueCode, issueSentences } from "../errors/index.ts";
import { named } from "./names.ts";

// The keys of a constant object are the keys of its type.
const issueCodes = Object.keys(issueSentences) as readonly IssueCode[];

const errorCodes = [
  "invalid-input",
  "invalid-json",
  "unknown-operation",
  "outside-edition",
  "outside-scope",
  "no-parameter-for-date",
  "line-too-long",
] as const satisfies readonly ErrorCode[];

const found = {
  path: z.array(z.union([z.string(), z.int().check(z.nonnegative())])),
  received: z.exactOptional(z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean(), z.null()])),
};

const issue = named(
  "Issue",
  z.strictObject({
    code: z.enum(issueCodes),
    ...found,
    message: z.string(),
    other: z.exactOptional(z.strictObject(found)),
  }),
);

/**
 * The zod schema of the error that every operation gives for an input that it refuses.
 *
 * @example
 * ```ts
 * import { kz } from "return-premium";
 * import { errorSchema } from "return-premium/schemas";
 * const outcome = kz.safeMrp({ on: "2026-02-30" });
 * errorSchema.safeParse(outcome.success ? {} : outcome.error.toJSON()).success; // => true
 * ```
 */
export const errorSchema = z.strictObject({
  error: z.strictObject({ code: z.enum(errorCodes), issues: z.array(issue) }),
});
