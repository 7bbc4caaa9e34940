import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { osago } from "../../../src/index.js";
import { previousDay } from "../../oracle/days.js";
import { type OsagoInput, osagoReturn } from "../../oracle/osago.js";
import { kindOf, kinds } from "../russian-policy.arbitrary.js";
import { casesOf, reasons } from "./cases.arbitrary.js";

const CASES = 500;

describe("osago/return-premium agrees with the oracle", () => {
  it.each(reasons)(`for the reason %s, in ${CASES} cases`, (reason) => {
    const met = new Set<string>();
    fc.assert(
      fc.property(casesOf(reason), ({ policy, input }) => {
        met.add(kindOf(policy));
        const expected = osagoReturn(input);
        if ("error" in expected) throw new Error(`the oracle refuses: ${expected.error}`);
        const { notes, ...fields } = expected;
        const result = osago.returnPremium(input);
        expect(result).toMatchObject(fields);
        expect(result.notes.map(({ code }) => code).sort()).toEqual([...notes].sort());
      }),
      { numRuns: CASES },
    );
    expect([...met].sort()).toEqual([...kinds].sort());
  });
});

describe("a return for military service", () => {
  const FIRST_DAY = "2023-01-30";
  const inputOn = (appliedOn: string): OsagoInput => ({
    contract: { firstDay: "2022-08-01", lastDay: "2023-07-31", premium: "7000" },
    termination: { reason: "military-service", appliedOn },
  });

  it("is refused the day before the rule began", () => {
    const input = inputOn(previousDay(FIRST_DAY));
    expect(osagoReturn(input)).toEqual({ error: "outside-edition" });
    expect(osago.returnPremium.safe(input)).toMatchObject({ success: false, error: { code: "outside-edition" } });
  });

  it("is given on the day it began", () => {
    // 182 of 365 days are left: 7000 * 0.77 * 182/365 = 2687.616...
    const input = inputOn(FIRST_DAY);
    expect(osago.returnPremium(input)).toMatchObject({ returnPremium: "2687.62", days: { term: 365, unused: 182 } });
    expect(osagoReturn(input)).toMatchObject({ returnPremium: "2687.62" });
  });
});
