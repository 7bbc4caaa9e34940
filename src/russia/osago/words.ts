import type { FieldsOf } from "../../engine/words.js";
import {
  citationWords,
  fieldWords,
  noDueDayWords,
  noteWords,
  noteFacts as sharedNoteFacts,
  stepWords,
} from "../words.js";
import type {
  DocumentCode,
  Harm,
  PayoutCapNoteCode,
  PenaltyNoteCode,
  PenaltyStepId,
  Reason,
  ReturnNoteCode,
  ReturnStepId,
} from "./codes.js";
import type { LatePaymentPenaltyResult } from "./late-payment-penalty.result.js";
import type { LatePaymentPenaltyInput } from "./late-payment-penalty.types.js";
import type { PayoutCapResult } from "./payout-cap.result.js";
import type { PayoutCapInput } from "./payout-cap.types.js";
import type { ReturnPremiumResult } from "./return-premium.result.js";
import type { ReturnPremiumInput } from "./return-premium.types.js";

/** What the codes and fields of the OSAGO operations mean. */
export const words = {
  titles: {
    "osago/return-premium": "Return of premium of OSAGO, Russia's compulsory motor insurance",
    "osago/late-payment-penalty": "Penalty for a late return of an OSAGO premium",
    "osago/payout-cap": "Limit of an OSAGO payout",
  } satisfies Record<(ReturnPremiumResult | LatePaymentPenaltyResult | PayoutCapResult)["operation"], string>,
  answers: {
    "osago/late-payment-penalty":
      "the insurer owes a penalty of {penalty} for {daysLate} of delay after {dueOn}, the last day to pay[; it paid on {paidOn}]",
    "osago/payout-cap": "the insurer pays {payout}; the limit for this harm[ ({harm})] is {limit}",
  } satisfies Record<(LatePaymentPenaltyResult | PayoutCapResult)["operation"], string>,
  citations: { ...citationWords, osago: "{clause}" },
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
    "owner-died": "the owner has died: the share of the premium for the days after that goes back",
    "policyholder-died": "the policyholder has died: the share of the premium for the days after that goes back",
    "vehicle-lost": "the vehicle was lost: the share of the premium for the days after that goes back",
    "vehicle-destroyed": "the vehicle was destroyed: the share of the premium for the days after that goes back",
    "vehicle-scrapped": "the vehicle was scrapped: the share of the premium for the days after that goes back",
    "organisation-liquidated":
      "the policyholder was wound up: the share of the premium for the days after that goes back",
    "insurer-liquidated": "the insurer was wound up: the share of the premium for the days after that goes back",
    "licence-revoked":
      "the insurer lost its licence: the share of the premium for the days after the application goes back",
    "vehicle-sold": "the vehicle was sold: the share of the premium for the days after the application goes back",
    "military-service":
      "the policyholder went to military service: the share of the premium for the days after the application goes back",
    "false-information": "the policyholder gave false information, so nothing goes back",
    "instalment-unpaid": "an instalment of the premium was not paid, so nothing goes back",
    "own-wish": "the policyholder ended the contract at will, so nothing goes back",
  } satisfies Record<Reason, string>,
  noDueDay: noDueDayWords,
  steps: {
    ...stepWords,
    "accrued-penalty": "the penalty for all days of delay, before the cap",
    penalty: "what the insurer owes for being late",
    payout: "the payout",
  } satisfies Record<ReturnStepId | PenaltyStepId | "payout", string>,
  notes: {
    ...noteWords,
    "right-disputed": "whether anything goes back for this reason is disputed",
    "collection-doubtful":
      "there is a right, but the insurer may be unable to pay; claim the amount in its liquidation",
    "event-day-not-used":
      "for this reason the contract ends on the day of the application; the day of the event, {eventOn}, decides nothing",
    "share-not-verified":
      "the policy is older than {since}: the share of 77% is not known to hold for it, and no other is known",
    "natural-persons-only": "only a natural person can claim this penalty",
    "limits-changed-2025": "the limit is that of before 5 July 2025; since then more is paid in some cases",
  } satisfies Record<ReturnNoteCode | PenaltyNoteCode | PayoutCapNoteCode, string>,
  documents: {
    "policy-original": "the original of the policy",
    "premium-receipts": "the receipts of the premium",
    passport: "the passport",
    "death-certificate": "the death certificate",
    "disposal-act": "the act on the disposal of the vehicle",
    "loss-certificate": "the certificate of the loss of the vehicle",
    "sale-document": "the document on the sale of the vehicle",
  } satisfies Record<DocumentCode, string>,
  fields: {
    ...fieldWords,
    premium: "the premium",
    usePeriods: "the periods of use",
    reason: "the reason of the end",
    eventOn: "the day of the event",
    returnableShare: "the share that can go back",
    paidOn: "the day of the payment",
    dueOn: "the last day to pay",
    harm: "the harm",
    amount: "the amount",
  } satisfies Record<FieldsOf<ReturnPremiumInput | LatePaymentPenaltyInput | PayoutCapInput>, string>,
  values: {
    "life-or-health": "harm to life or health",
    death: "death",
    burial: "burial",
    property: "damage to property",
    "property-europrotocol": "damage to property settled without the police",
  } satisfies Record<Harm, string>,
  assumptions: { usePeriods: "the vehicle may be used during the whole term" },
  conventions: { "returnableShare given": "{returnableShare} of the premium can go back; the rest is not returned" },
};

/** What the facts of a note say, for docs/codes.md. */
export const noteFacts = {
  ...sharedNoteFacts,
  "event-day-not-used": { eventOn: "the day of the event" },
  "share-not-verified": { since: "the first day for which the share is known" },
};
