import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { osago } from "../../../src/index.js";
import { osagoPenalty } from "../../oracle/osago-late-payment-penalty.js";
import { latenesses } from "./late-payment-penalty.arbitrary.js";

const CASES = 500;

describe("osago/late-payment-penalty agrees with the oracle", () => {
  it.each(Object.entries(latenesses))(`for a payment %s, in ${CASES} cases`, (_, payments) => {
    fc.assert(
      fc.property(payments, ({ input }) => {
        const { notes, ...fields } = osagoPenalty(input);
        const result = osago.latePaymentPenalty(input);
        expect(result).toMatchObject(fields);
        expect(result.notes.map(({ code }) => code)).toEqual(notes);
      }),
      { numRuns: CASES },
    );
  });
});
