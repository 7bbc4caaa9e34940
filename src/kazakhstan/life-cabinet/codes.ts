import { noteCodes as statutoryNoteCodes } from "../civil-code/codes.js";

/** The buttons of the cabinet's page. */
export const buttons = ["early-loan-repayment", "refusal"] as const;

/** A button of the cabinet's page. */
export type Button = (typeof buttons)[number];

/** What can be asked for. */
export const documents = ["bank-details", "loan-repayment-certificate"] as const;

/** What is handed in. */
export type DocumentCode = (typeof documents)[number];

/** The notes of a return. */
export const noteCodes = [...statutoryNoteCodes, "not-available-online"] as const;

/** What a reader of a return should know. */
export type NoteCode = (typeof noteCodes)[number];
