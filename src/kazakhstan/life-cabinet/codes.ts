import { noteCodes as statutoryNoteCodes } from "../civil-code/codes.js";

/** The buttons in the online cabinet. */
export const buttons = ["early-loan-repayment", "refusal"] as const;

/** A button in the online cabinet. */
export type Button = (typeof buttons)[number];

/** The documents that may be required. */
export const documents = ["bank-details", "loan-repayment-certificate"] as const;

/** A document that the policyholder submits. */
export type DocumentCode = (typeof documents)[number];

/** The notes on a return. */
export const noteCodes = [...statutoryNoteCodes, "not-available-online"] as const;

/** A note that can accompany a return. */
export type NoteCode = (typeof noteCodes)[number];
