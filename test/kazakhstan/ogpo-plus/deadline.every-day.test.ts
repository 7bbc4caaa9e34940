import { describe, expect, it } from "vitest";
import type { ogpoPlus } from "../../../src/index.js";
import { deadlineKinds } from "../../../src/kazakhstan/ogpo-plus/codes.js";
import { deadline } from "../../../src/kazakhstan/ogpo-plus/deadline.js";
import { nextDay } from "../../oracle/days.js";
import { ogpoPlusDeadline } from "../../oracle/deadline.js";

describe("deadline agrees with the oracle", () => {
  // A month beyond each end of the table, where both must refuse.
  const days: string[] = [];
  for (let day = "2021-12-01"; day < "2027-02-01"; day = nextDay(day)) days.push(day);

  it.each(deadlineKinds)(`on every one of ${days.length} days for %s`, (kind) => {
    const wrong: unknown[] = [];
    for (const from of days) {
      for (const shift of ["next-working-day", "none"] as const) {
        const expected = ogpoPlusDeadline({ kind, from, options: { shift } });
        const outcome = deadline.safe({ kind, from, options: { shift } });
        const found = outcome.success ? deadlineOf(outcome.result) : { error: outcome.error.code };
        if (JSON.stringify(found) !== JSON.stringify(inOrder(expected))) wrong.push({ from, shift, found, expected });
      }
    }
    expect(wrong).toEqual([]);
  });
});

const deadlineOf = ({ dueOn, count, unit, clause, shifted }: ogpoPlus.DeadlineResult) => ({
  dueOn,
  count,
  unit,
  clause,
  shifted,
});

const inOrder = (expected: ReturnType<typeof ogpoPlusDeadline>) => {
  if ("error" in expected) return { error: expected.error };
  const { dueOn, count, unit, clause, shifted } = expected;
  return { dueOn, count, unit, clause, shifted };
};
