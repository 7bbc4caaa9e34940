import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/engine/operation.js";
import type { ResultFrame } from "../../src/engine/result.js";
import { ReturnPremiumError } from "../../src/engine/return-premium-error.js";
import { curve } from "../../src/scenarios/curve.js";
import type { PremiumReturn } from "../../src/scenarios/returning.js";
import { monthsEnd, nextDay } from "../oracle/days.js";
import { isByEvent, type OsagoReason } from "../oracle/osago.js";
import { dayAfter } from "../support/days.js";
import { changed } from "../vectors/changes.js";
import { everyReturning, type Returning } from "./returning-operations.js";

interface Input {
  readonly contract: { readonly concludedOn?: string; readonly firstDay: string; readonly lastDay: string };
  readonly termination: { readonly reason?: string };
}

/** Most days of a term. */
const LONGEST = 100;

const inputs = ({ computed }: Returning): readonly Input[] => computed.map(({ input }) => input as Input);

/** The contracts of vectors without their end, some moved, with terms so short that each of their days can be computed. */
const contracts = (subject: Returning): fc.Arbitrary<Input> =>
  fc
    .record({
      input: fc.constantFrom(...inputs(subject)),
      days: fc.nat(LONGEST),
      moved: fc.option(fc.record({ to: fc.nat(3000), gap: fc.nat(20) })),
    })
    .map(({ input, days, moved }) => {
      const concludedOn = moved === null ? undefined : dayAfter("2020-01-01", moved.to);
      const firstDay = moved === null ? input.contract.firstDay : dayAfter("2020-01-01", moved.to + moved.gap);
      const isConcluded = concludedOn !== undefined && input.contract.concludedOn !== undefined;
      const short = changed(input, {
        ...(isConcluded && { "contract.concludedOn": concludedOn }),
        "contract.firstDay": firstDay,
        "contract.lastDay": dayAfter(firstDay, days),
        "termination.terminatedOn": undefined,
        "termination.appliedOn": undefined,
        "termination.lastCoveredDay": undefined,
        "termination.eventOn": undefined,
      });
      return short as Input;
    });

/** The input of a contract that ends on a day, with every field that says so. */
function endingOn({ sections }: Returning, input: Input, on: string): unknown {
  const { fields = [] } = sections.find(({ name }) => name === "termination") ?? {};
  const usesEvent = isByEvent(input.termination.reason as OsagoReason);
  const ends = ["terminatedOn", "appliedOn", "lastCoveredDay", ...(usesEvent ? ["eventOn"] : [])];
  const given = ends.filter((field) => fields.includes(field));
  return changed(input, Object.fromEntries(given.map((field) => [`termination.${field}`, on])));
}

function daysOf({ contract: { concludedOn, firstDay, lastDay } }: Input): readonly string[] {
  const days: string[] = [];
  for (let day = concludedOn ?? firstDay; day <= lastDay; day = nextDay(day)) days.push(day);
  return days;
}

function pointOf(on: string, outcome: Outcome<ResultFrame>): object {
  if (!outcome.success) return { on, error: outcome.error.issues[0]?.code };
  const { ground, returnPremium, retainedPremium } = outcome.result as PremiumReturn;
  return { on, ground, returnPremium, retainedPremium };
}

function stateOf(outcome: Outcome<ResultFrame>): object {
  if (!outcome.success) return { error: outcome.error.issues[0]?.code };
  const { ground, retainedShare } = outcome.result as PremiumReturn & { readonly retainedShare?: string };
  return retainedShare === undefined ? { ground } : { ground, retainedShare };
}

/** The first day of all, the first day of each month of the term, and the last day. */
function monthDays({ contract: { firstDay, lastDay } }: Input, days: readonly string[]): readonly string[] {
  const begins = [firstDay];
  for (let months = 1; monthsEnd(firstDay, months) < lastDay; months += 1)
    begins.push(nextDay(monthsEnd(firstDay, months)));
  return days.filter((day, index) => index === 0 || begins.includes(day) || day === lastDay);
}

describe.each(everyReturning)("the curve of $id", (subject) => {
  const { operation } = subject;

  it("is what the operation gives for each day", () => {
    let drawn = 0;
    let computed = 0;
    fc.assert(
      fc.property(contracts(subject), (input) => {
        drawn += 1;
        const days = daysOf(input);
        const outcomes = days.map((on) => operation.safe(endingOn(subject, input, on)));
        if (!outcomes.some(({ success }) => success)) {
          expect(() => curve(operation, input)).toThrow(ReturnPremiumError);
          return;
        }
        computed += 1;
        const points = days.map((on, index) => pointOf(on, outcomes[index] as Outcome<ResultFrame>));
        const states = outcomes.map(stateOf);
        const changes = days.flatMap((on, index) => {
          const [from = states[0], to = from] = [states[index - 1], states[index]];
          return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ on, from, to }];
        });
        expect(curve(operation, input)).toEqual({ points, changes });
        const shown = monthDays(input, days);
        expect(curve(operation, input, { every: "month" })).toEqual({
          points: points.filter((_, index) => shown.includes(days[index] as string)),
          changes,
        });
      }),
      { numRuns: 60 },
    );
    expect(computed).toBeGreaterThan(drawn / 3);
  });
});
