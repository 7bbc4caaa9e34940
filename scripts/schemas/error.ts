import * as z from "zod/mini";
import type { ErrorCode } from "../../src/engine/issue.js";
import { named } from "./names.js";
import { issueSentences } from "./operation-schemas.js";

const issueCodes = Object.keys(issueSentences);

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

/** The error that every operation gives for an input that it refuses. */
export const errorSchema = z.strictObject({
  error: z.strictObject({ code: z.enum(errorCodes), issues: z.array(issue) }),
});
