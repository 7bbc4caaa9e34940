import { printDay, workingDayAfter } from "../../calendar/index.ts";
import { type Note, note } from "../../trace/index.ts";
import type { EndedContract } from "./ended-contract.ts";
import type { Reason } from "./facts.ts";
import { PAYMENT_WORKING_DAYS } from "./parameters.ts";

/** By when an amount is to be paid, and what a reader should know where no day can be named. */
export interface Payment {
  readonly dueOn: string | null;
  readonly notes: readonly Note[];
}

export const nothingDue: Payment = { dueOn: null, notes: [] };

/** Creditors of an insurer in liquidation are paid in their order; no clause sets a day. */
export const inCreditorsOrder = (clause: string): Payment => ({
  dueOn: null,
  notes: [note("creditors-order", clause)],
});

/** The nth working day after the application. */
export function payableWithin(workingDays: number, clause: string, ended: EndedContract): Payment {
  const { appliedOn, calendar } = ended;
  const day = workingDayAfter(appliedOn, workingDays, calendar);
  if (day !== undefined) return { dueOn: printDay(day), notes: [] };
  return {
    dueOn: null,
    notes: [note("calendar-not-published", clause, { appliedOn: printDay(appliedOn) })],
  };
}

/** The Code sets a day for a return after a repaid loan only. CC 842(2). */
export function statutoryPayment(ended: EndedContract<Reason>): Payment {
  if (ended.reason === "insurer-liquidated") return inCreditorsOrder("841(1)");
  if (ended.reason === "loan-repaid") return payableWithin(PAYMENT_WORKING_DAYS, "842(2)", ended);
  return { dueOn: null, notes: [note("no-statutory-payment-term", "842")] };
}
