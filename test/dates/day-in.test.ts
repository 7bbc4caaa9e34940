import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayIn } from "../../src/dates/day-in.js";
import { daysOfInstants } from "../support/days-of-instants.js";

describe("the day of an instant in a zone", () => {
  it.each(daysOfInstants)("$instant in $zone is $day: $why", ({ instant, zone, day }) => {
    expect(dayIn(new Date(instant), zone)).toBe(day);
  });

  it("is in UTC what toISOString says, in every year of a Date", () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (instant) => {
        expect(dayIn(instant, "UTC")).toBe(instant.toISOString().split("T")[0]);
      }),
      {
        examples: [
          [new Date(-8.64e15)],
          [new Date(8.64e15)],
          [new Date("0000-01-01")],
          [new Date("0099-12-31")],
          [new Date("9999-12-31")],
          [new Date("+010000-01-01")],
        ],
      },
    );
  });

  it("changes at midnight of a zone that has an offset of whole hours", () => {
    const offsets = fc.integer({ min: -12, max: 14 });
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date("2999-12-30"), noInvalidDate: true }),
        offsets,
        (instant, hours) => {
          const zone = `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`;
          const local = new Date(instant.getTime() + hours * 3_600_000).toISOString();
          expect(dayIn(instant, zone)).toBe(local.slice(0, 10));
        },
      ),
    );
  });

  it("may be of a Date from another realm", () => {
    expect(dayIn(runInNewContext("new Date('2025-03-15T20:30:00Z')"), "Asia/Almaty")).toBe("2025-03-16");
  });

  it.each([
    { instant: new Date(Number.NaN), why: "a Date that is none" },
    { instant: undefined, why: "nothing, which Intl takes for now" },
    { instant: null, why: "null" },
    { instant: 0, why: "a number" },
    { instant: "2025-03-15T20:30:00Z", why: "text" },
  ])("is a RangeError for $instant: $why", ({ instant }) => {
    // An instant of a type that the declaration does not allow.
    expect(() => dayIn(instant as Date, "Asia/Almaty")).toThrow(RangeError);
  });

  it("says what it got, and what it must be", () => {
    // Of types that the declaration does not allow.
    const [text, offset] = ["2025-03-15", 5] as unknown as [Date, string];
    expect(() => dayIn(text, "Asia/Almaty")).toThrow(new RangeError("instant is 2025-03-15; it must be a Date"));
    expect(() => dayIn(new Date(0), offset)).toThrow(new RangeError("timeZone is 5; it must be an IANA name"));
  });

  it.each([
    { zone: "Asia/Atlantis", why: "no such zone" },
    { zone: "", why: "no name" },
    { zone: "Almaty", why: "a city alone" },
    { zone: undefined, why: "nothing, which Intl takes for the zone of the machine" },
    { zone: null, why: "null" },
    { zone: 5, why: "an offset" },
  ])("is a RangeError for the zone $zone: $why", ({ zone }) => {
    // A zone of a type that the declaration does not allow.
    expect(() => dayIn(new Date(0), zone as string)).toThrow(RangeError);
  });
});
