import type { Unchanged } from "../../engine/dated.js";
import type { DeadlineKind } from "./codes.js";
import {
  additionalPremiumWorkingDays,
  coolingOffDays,
  decisionWorkingDays,
  forceMajeureDays,
  missingDocumentsWorkingDays,
  noticeDays,
  paymentWorkingDays,
} from "./parameters.js";

/** A period set by the rules: the number and kind of days. */
export interface Period {
  readonly days: Unchanged<number>;
  readonly unit: "working-days" | "calendar-days";
  /** Whether the days are counted backwards from the given date. */
  readonly isCountedBack?: true;
}

/** The periods set in the rules, keyed by purpose. */
export const deadlines: Readonly<Record<DeadlineKind, Period>> = {
  "return-payment": { days: paymentWorkingDays, unit: "working-days" },
  "claim-decision": { days: decisionWorkingDays, unit: "working-days" },
  "missing-documents-notice": { days: missingDocumentsWorkingDays, unit: "working-days" },
  "additional-premium": { days: additionalPremiumWorkingDays, unit: "working-days" },
  "force-majeure-notice": { days: forceMajeureDays, unit: "calendar-days" },
  "cooling-off": { days: coolingOffDays, unit: "calendar-days" },
  "termination-notice": { days: noticeDays, unit: "calendar-days", isCountedBack: true },
};
