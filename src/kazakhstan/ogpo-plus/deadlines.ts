import type { DeadlineKind } from "./codes.js";
import { COOLING_OFF_DAYS, NOTICE_DAYS, PAYMENT_WORKING_DAYS } from "./parameters.js";

/** A period of the rules: how many days, of which kind, by which clause. */
export interface Period {
  readonly clause: string;
  readonly count: number;
  readonly unit: "working-days" | "calendar-days";
  /** Whether the days are counted back from the day, and not on from the day after it. */
  readonly isCountedBack?: true;
}

/** Every period of the rules that ends on a day. */
export const deadlines: Readonly<Record<DeadlineKind, Period>> = {
  /** From the application to the payment of a return. */
  "return-payment": { clause: "9.13", count: PAYMENT_WORKING_DAYS, unit: "working-days" },
  /** From the last document to the decision on a claim. */
  "claim-decision": { clause: "8.7", count: 5, unit: "working-days" },
  /** From the claim to the insurer's word on the documents that are missing. */
  "missing-documents-notice": { clause: "7.2(6)", count: 5, unit: "working-days" },
  /** From the insurer's notice to the payment of an additional premium. */
  "additional-premium": { clause: "7.4(4)", count: 3, unit: "working-days" },
  /** From an event beyond control to the word on it. */
  "force-majeure-notice": { clause: "11.3", count: 5, unit: "calendar-days" },
  /** From the conclusion to the last day of a natural person's withdrawal. */
  "cooling-off": { clause: "9.7", count: COOLING_OFF_DAYS, unit: "calendar-days" },
  /** From the planned end back to the last day on which to tell of it. */
  "termination-notice": { clause: "9.4", count: NOTICE_DAYS, unit: "calendar-days", isCountedBack: true },
};
