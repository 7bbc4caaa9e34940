import fc from "fast-check";
import { previousDay } from "../../oracle/days.js";
import {
  isByEvent,
  type OsagoInput,
  type OsagoReason,
  REASONS_BY_APPLICATION,
  REASONS_BY_EVENT,
  REASONS_WITHOUT_RETURN,
} from "../../oracle/osago.js";
import { dayAfter } from "../../support/days.js";
import { type PolicyAndDay, policyAndDay, share } from "../russian-policy.arbitrary.js";

export const returningReasons = [...REASONS_BY_EVENT, ...REASONS_BY_APPLICATION] as const;
export const reasons = [...returningReasons, ...REASONS_WITHOUT_RETURN] as const;

export interface OsagoCase {
  readonly policy: PolicyAndDay;
  readonly input: OsagoInput;
}

const EARLIEST_DAY = "2019-01-01";
const FIRST_DAY_OF_MILITARY_SERVICE = "2023-01-30";
const LONGEST_DELAY = 60;

/** The days of a termination that ends the contract on the given day. */
export function terminationOn(day: string, reason: OsagoReason, delay: number): OsagoInput["termination"] {
  return isByEvent(reason) ? { reason, eventOn: day, appliedOn: dayAfter(day, delay) } : { reason, appliedOn: day };
}

/** Inputs that are valid for the reason. */
export function casesOf(reason: OsagoReason): fc.Arbitrary<OsagoCase> {
  return fc
    .record({
      policy: policyAndDay(reason === "military-service" ? FIRST_DAY_OF_MILITARY_SERVICE : EARLIEST_DAY),
      delay: fc.nat(LONGEST_DELAY),
      hasIdleEvent: fc.boolean(),
      returnableShare: fc.option(share, { nil: undefined }),
    })
    .map(({ policy, delay, hasIdleEvent, returnableShare }) => {
      const { firstDay, lastDay, usePeriods, premium, day, rounding } = policy;
      const termination = terminationOn(day, reason, delay);
      return {
        policy,
        input: {
          contract: { firstDay, lastDay, premium, usePeriods },
          // An event that ends nothing may be told all the same.
          termination: hasIdleEvent && !isByEvent(reason) ? { ...termination, eventOn: previousDay(day) } : termination,
          options: { returnableShare, rounding },
        },
      };
    });
}
