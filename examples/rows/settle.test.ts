import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { Decimal } from "decimal.js";
import { type PolicyRow, settle } from "./settle.js";

/** A contract of 365 days; 9 days of cover come before 11 March 2025. */
const rowOf = (midnight: (day: string) => Date, appliedAt: string): PolicyRow => ({
  concludedOn: midnight("2025-03-01"),
  firstDay: midnight("2025-03-02"),
  lastDay: midnight("2026-03-01"),
  premium: new Decimal("20000.0000"),
  appliedAt: new Date(appliedAt),
});

const utc = (day: string) => new Date(`${day}T00:00:00Z`);
const almaty = (day: string) => new Date(`${day}T00:00:00+05:00`);
const ofServer = (day: string) => new Date(`${day}T00:00:00`);

for (const serverZone of ["UTC", "Asia/Almaty"]) {
  describe(`on a server in ${serverZone}`, () => {
    before(() => {
      process.env.TZ = serverZone;
      assert.equal(new Date("2025-03-11T00:00:00Z").getHours(), serverZone === "UTC" ? 0 : 5);
    });

    test("a DATE is midnight in UTC", () => {
      assert.equal(settle(rowOf(utc, "2025-03-11T09:00:00Z"), "UTC").returnPremium, "17506.85");
    });

    test("a DATE is midnight on the server", () => {
      assert.equal(settle(rowOf(ofServer, "2025-03-11T09:00:00Z"), serverZone).returnPremium, "17506.85");
    });

    test("an application at 01:30 in Almaty counts for that day, although it is still the day before in UTC", () => {
      const { days, returnPremium } = settle(rowOf(utc, "2025-03-10T20:30:00Z"), "UTC");
      assert.equal(days.used, 9);
      assert.equal(returnPremium, "17506.85");
    });

    test("midnights in Almaty that are read as UTC are a day early, so one more day counts as used", () => {
      const { days } = settle(rowOf(almaty, "2025-03-10T20:30:00Z"), "UTC");
      assert.equal(days.used, 10);
    });
  });
}
