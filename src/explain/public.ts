/** The types of a language, which every subpath of `explain` exports. */

export type { CoreIssueCode, ErrorCode, ValueKind } from "../engine/issue.js";
export type { Template, Templates, Words } from "../engine/words.js";
export type { Counted, Currency, Fault, Headings, Locale, Remedies, Sentences } from "./locale.js";
