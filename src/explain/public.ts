/** The language types, exported by all subpaths of `explain`. */

export type { CoreIssueCode, ErrorCode, ValueKind } from "../engine/issue.js";
export type { Template, Templates, Words } from "../engine/words.js";
export type { Counted, Currency, Fault, Headings, Locale, Remedies, Sentences } from "./locale.js";
