import type { NoteWords } from "../../engine/words.js";
import { noDueDayWords, noteWords, stepWords } from "../words.js";
import type {
  DocumentCode,
  PayoutCapNoteCode,
  PenaltyNoteCode,
  PenaltyStepId,
  Reason,
  ReturnNoteCode,
  ReturnStepId,
} from "./codes.js";

/** What the codes of the OSAGO operations mean. */
export const words = {
  reasons: {
    "owner-died": "the owner of the vehicle has died",
    "policyholder-died": "the policyholder has died",
    "vehicle-lost": "the vehicle was stolen, sank or was not found",
    "vehicle-destroyed": "the vehicle was destroyed in an accident",
    "vehicle-scrapped": "the vehicle was scrapped under a state programme",
    "organisation-liquidated": "the organisation that is the policyholder was wound up",
    "licence-revoked": "the insurer lost its licence",
    "vehicle-sold": "the vehicle was sold",
    "military-service": "the policyholder went to military service",
    "false-information": "the policyholder gave false information",
    "instalment-unpaid": "an instalment of the premium was not paid",
    "own-wish": "the policyholder's own wish, for example because the vehicle is not used",
    "insurer-liquidated": "the insurer is being liquidated",
  } satisfies Record<Reason, string>,
  grounds: {
    "owner-died": "the owner has died: the share for the days after that goes back",
    "policyholder-died": "the policyholder has died: the share for the days after that goes back",
    "vehicle-lost": "the vehicle was lost: the share for the days after that goes back",
    "vehicle-destroyed": "the vehicle was destroyed: the share for the days after that goes back",
    "vehicle-scrapped": "the vehicle was scrapped: the share for the days after that goes back",
    "organisation-liquidated": "the policyholder was wound up: the share for the days after that goes back",
    "insurer-liquidated": "the insurer was wound up: the share for the days after that goes back",
    "licence-revoked": "the insurer lost its licence: the share for the days after the application goes back",
    "vehicle-sold": "the vehicle was sold: the share for the days after the application goes back",
    "military-service": "military service: the share for the days after the application goes back",
    "false-information": "false information was given: nothing goes back",
    "instalment-unpaid": "an instalment was not paid: nothing goes back",
    "own-wish": "ended by the policyholder's own wish: nothing goes back",
  } satisfies Record<Reason, string>,
  noDueDay: noDueDayWords,
  steps: {
    ...stepWords,
    "accrued-penalty": "the penalty for all days of delay, before the cap",
    penalty: "what the insurer owes for being late",
    payout: "what is paid for the harm",
  } satisfies Record<ReturnStepId | PenaltyStepId | "payout", string>,
  notes: {
    ...noteWords,
    "right-disputed": { meaning: "whether anything goes back for this reason is disputed", facts: {} },
    "collection-doubtful": { meaning: "there is a right, but the insurer may be unable to pay", facts: {} },
    "event-day-not-used": {
      meaning: "for this reason the contract ends on the day of the application, whatever the day of the event",
      facts: { eventOn: "the day of the event" },
    },
    "share-not-verified": {
      meaning: "the policy is older than the page that prints the share of 77%, and no other share is known",
      facts: { since: "the first day for which the share is known" },
    },
    "natural-persons-only": { meaning: "only a natural person can claim this penalty", facts: {} },
    "limits-changed-2025": {
      meaning: "the limit is that of before 2025-07-05; since then more is paid in some cases",
      facts: {},
    },
  } satisfies Record<ReturnNoteCode | PenaltyNoteCode | PayoutCapNoteCode, NoteWords>,
  documents: {
    "policy-original": "the original of the policy",
    "premium-receipts": "the receipts of the premium",
    passport: "the passport",
    "death-certificate": "the death certificate",
    "disposal-act": "the act on the disposal of the vehicle",
    "loss-certificate": "the certificate of the loss of the vehicle",
    "sale-document": "the document on the sale of the vehicle",
  } satisfies Record<DocumentCode, string>,
};
