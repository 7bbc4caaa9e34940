import type { FieldsOf } from "../../engine/words.js";
import { words as statutory } from "../civil-code/words.js";
import type { Button, DocumentCode, NoteCode } from "./codes.js";
import type { ReturnPremiumResult } from "./return-premium.result.js";
import type { ReturnPremiumInput } from "./return-premium.types.js";

/** The wording for the online-cabinet operation, in addition to the Civil Code wording. */
export const words = {
  titles: {
    "life-cabinet/return-premium": "Return of premium according to the calculator in a life insurer's online cabinet",
  } satisfies Record<ReturnPremiumResult["operation"], string>,
  citations: { "life-cabinet": statutory.citations.CC, "step 4": "step 4 of the cabinet's page" },
  notes: {
    ...statutory.notes,
    "not-available-online":
      "the contract was not concluded online, so the cabinet cannot end it; apply to the insurer in another way",
  } satisfies Record<NoteCode, string>,
  documents: {
    "bank-details": "the policyholder's bank details",
    "loan-repayment-certificate": "the lender's certificate that the loan has been repaid",
  } satisfies Record<DocumentCode, string>,
  fields: {
    ...statutory.fields,
    concludedElectronically: "whether the contract was concluded online",
    button: "the button that was pressed",
  } satisfies Record<FieldsOf<ReturnPremiumInput>, string>,
  values: {
    "early-loan-repayment": "early repayment of the loan",
    refusal: "refusal of the contract",
  } satisfies Record<Button, string>,
  assumptions: {
    concludedOn: "the contract was concluded on its first day[, {firstDay}]",
    concludedElectronically: "the contract was concluded online",
    policyholder: "the policyholder is a natural person",
  },
};
