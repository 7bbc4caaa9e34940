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

const NO_DAYS_LEFT =
  "[{noDaysLeft}no days are left, so nothing is returned|{returnableShare} of the premium for the days after";
const AFTER_EVENT = `${NO_DAYS_LEFT} the event is returned]`;
const AFTER_APPLICATION = `${NO_DAYS_LEFT} the application is returned]`;

/** In a period of use, these names replace the names of the contract's first and last days. */
const usePeriodFieldWords = { "usePeriods.firstDay": "the first day", "usePeriods.lastDay": "the last day" };

/** The wording for the OSAGO operations. */
export const words = {
  titles: {
    "osago/return-premium": "Return of premium for OSAGO, Russia's compulsory motor insurance",
    "osago/late-payment-penalty": "Penalty for a late return of an OSAGO premium",
    "osago/payout-cap": "Limit of an OSAGO payout",
  } satisfies Record<(ReturnPremiumResult | LatePaymentPenaltyResult | PayoutCapResult)["operation"], string>,
  answers: {
    "osago/late-payment-penalty":
      "the insurer owes a penalty of {penalty}[ on the premium of {premium}]: the return was due by {dueOn}[ and paid on {paidOn}], {daysLate} late",
    "osago/payout-cap": "the insurer pays {payout}; the limit for this harm[ ({harm})] is {limit}",
  } satisfies Record<(LatePaymentPenaltyResult | PayoutCapResult)["operation"], string>,
  citations: { ...citationWords, osago: "{clause}" },
  reasons: {
    "owner-died": "the owner of the vehicle has died",
    "policyholder-died": "the policyholder has died",
    "vehicle-lost": "the vehicle was stolen, sank or cannot be found",
    "vehicle-destroyed": "the vehicle was destroyed in an accident",
    "vehicle-scrapped": "the vehicle was scrapped under a state programme",
    "organisation-liquidated": "the organisation that is the policyholder was wound up",
    "licence-revoked": "the insurer lost its licence",
    "vehicle-sold": "the vehicle was sold",
    "military-service": "the policyholder entered military service",
    "false-information": "the policyholder gave false information",
    "instalment-unpaid": "an instalment of the premium was not paid",
    "own-wish": "the policyholder's own wish, for example because the vehicle is not used",
    "insurer-liquidated": "the insurer is being liquidated",
  } satisfies Record<Reason, string>,
  grounds: {
    "owner-died": `the owner has died: ${AFTER_EVENT}`,
    "policyholder-died": `the policyholder has died: ${AFTER_EVENT}`,
    "vehicle-lost": `the vehicle was lost: ${AFTER_EVENT}`,
    "vehicle-destroyed": `the vehicle was destroyed: ${AFTER_EVENT}`,
    "vehicle-scrapped": `the vehicle was scrapped: ${AFTER_EVENT}`,
    "organisation-liquidated": `the policyholder was wound up: ${AFTER_EVENT}`,
    "insurer-liquidated": `the insurer is being liquidated: ${AFTER_EVENT}`,
    "licence-revoked": `the insurer lost its licence: ${AFTER_APPLICATION}`,
    "vehicle-sold": `the vehicle was sold: ${AFTER_APPLICATION}`,
    "military-service": `the policyholder entered military service: ${AFTER_APPLICATION}`,
    "false-information": "the policyholder gave false information, so nothing is returned",
    "instalment-unpaid": "an instalment of the premium was not paid, so nothing is returned",
    "own-wish": "the policyholder ended the contract at will, so nothing is returned",
  } satisfies Record<Reason, string>,
  noDueDay: noDueDayWords,
  steps: {
    ...stepWords,
    "accrued-penalty": "the penalty for all days of delay",
    penalty: "the penalty for late payment",
    payout: "the payout",
  } satisfies Record<ReturnStepId | PenaltyStepId | "payout", string>,
  notes: {
    ...noteWords,
    "right-disputed": "it is disputed whether this reason gives a right to a return",
    "collection-doubtful":
      "there is a right to the return, but the insurer may be unable to pay; file a claim in the liquidation",
    "event-day-not-used":
      "a contract terminated for this reason ends on the day of the application; the day of the event, {eventOn}, has no effect",
    "share-not-verified":
      "the policy predates {since}: it is not known whether the share of 77% applied then, so the amount may differ",
    "natural-persons-only": "only a natural person can claim this penalty",
    "limits-changed-2025": "the limit is the one before 5 July 2025; since then, higher limits apply in some cases",
  } satisfies Record<ReturnNoteCode | PenaltyNoteCode | PayoutCapNoteCode, string>,
  documents: {
    "policy-original": "the original policy",
    "premium-receipts": "the receipts for the premium",
    passport: "the passport",
    "death-certificate": "the death certificate",
    "disposal-act": "the certificate of disposal of the vehicle",
    "loss-certificate": "the certificate of loss of the vehicle",
    "sale-document": "the document that proves the sale of the vehicle",
  } satisfies Record<DocumentCode, string>,
  fields: {
    ...fieldWords,
    premium: "the premium",
    usePeriods: "the periods of use",
    ...usePeriodFieldWords,
    reason: "the reason for the termination",
    eventOn: "the day of the event",
    returnableShare: "the share of the premium that can be returned",
    paidOn: "the day of the payment",
    dueOn: "the last day to pay",
    harm: "the kind of harm",
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
  conventions: {
    "returnableShare given": "{returnableShare} of the premium for the days left can be returned; the rest never is",
  },
};

/** The facts that each note contains, as listed in docs/codes.md. */
export const noteFacts = {
  ...sharedNoteFacts,
  "event-day-not-used": { eventOn: "the day of the event" },
  "share-not-verified": { since: "the first day on which the share is known to apply" },
};
