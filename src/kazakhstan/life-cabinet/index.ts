/**
 * The calculator in a life insurer's online cabinet (Kazakhstan).
 *
 * @module return-premium/life-cabinet
 */

export * from "../../engine/public.js";
export {
  type Because,
  becauseCodes,
  type Ground,
  grounds,
  type NoteCode as StatutoryNoteCode,
} from "../civil-code/codes.js";
export type { StatutoryReturn } from "../civil-code/return-premium.result.js";
export * from "../ended-contract/public.js";
export { type Button, buttons, type DocumentCode, documents, type NoteCode, noteCodes } from "./codes.js";
export { returnPremium } from "./return-premium.js";
export type { Calculator, ReturnPremiumResult } from "./return-premium.result.js";
export type { ReturnPremiumInput } from "./return-premium.types.js";
