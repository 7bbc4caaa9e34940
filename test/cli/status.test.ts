import { describe, expect, it } from "vitest";
import { coverage } from "../../src/coverage.js";
import { linesIn, runMain } from "../support/command-line.js";

describe("status", () => {
  it("prints every rule set with its edition and last comparison, and every table with its days", async () => {
    const { code, stdout, stderr } = await runMain(["status"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(linesIn(stdout)).toEqual(
      expect.arrayContaining([
        "rule set         edition     last compared with the law",
        "ogpo-plus        2024-05-14  2026-11-29",
        "kz               2026-01-01  2026-11-29",
        "working days  2022-01-01  2026-12-31",
        "MRP           2015-01-01  2026-12-31",
      ]),
    );
  });

  it.each([
    { args: ["--on", "2026-06-01"], code: 0, says: "All is known on 2026-06-01." },
    { args: ["--on", "2026-06-01", "--within", "60"], code: 0, says: "All is known from 2026-06-01 to 2026-07-31." },
    {
      args: ["--on", "2026-12-10", "--within", "60"],
      code: 1,
      says: "Not known from 2026-12-10 to 2027-02-08: working days, MRP.",
    },
    { args: ["--on", "2026-12-10", "--within", "21"], code: 0, says: "All is known from 2026-12-10 to 2026-12-31." },
    {
      args: ["--on", "2026-12-10", "--within", "22"],
      code: 1,
      says: "Not known from 2026-12-10 to 2027-01-01: working days, MRP.",
    },
    { args: ["--on", "2026-12-31", "--within", "0"], code: 0, says: "All is known on 2026-12-31." },
    { args: ["--on", "2027-01-01"], code: 1, says: "Not known on 2027-01-01: working days, MRP." },
    { args: ["--on", "2022-01-01"], code: 0, says: "All is known on 2022-01-01." },
    {
      args: ["--on", "2021-12-31", "--within", "9"],
      code: 1,
      says: "Not known from 2021-12-31 to 2022-01-09: working days.",
    },
    { args: ["--on", "2014-12-31"], code: 1, says: "Not known on 2014-12-31: working days, MRP." },
  ])("$args exits with $code and says: $says", async ({ args, code, says }) => {
    const answer = await runMain(["status", ...args]);
    expect([answer.code, answer.stderr, linesIn(answer.stdout).at(-1)]).toEqual([code, "", says]);
    const { code: asJson, stdout } = await runMain(["status", ...args, "--json"]);
    expect([asJson, JSON.parse(stdout)]).toEqual([code, coverage]);
  });

  it.each([
    { args: ["--within", "60"], says: "--within needs --on" },
    { args: ["--on", "tomorrow"], says: "--on takes a date such as 2026-06-01, not tomorrow" },
    { args: ["--on", "2026-02-30"], says: "--on takes a date such as 2026-06-01, not 2026-02-30" },
    { args: ["--on", "2026-06-01", "--within", "-1"], says: "--within takes a number of days such as 60, not -1" },
    { args: ["--on", "2026-06-01", "--within", "1.5"], says: "--within takes a number of days such as 60, not 1.5" },
    { args: ["--on", "2026-06-01", "--within", "two"], says: "--within takes a number of days such as 60, not two" },
    { args: ["--on"], says: "--on needs a value" },
    { args: ["2026-06-01"], says: "status: unexpected 2026-06-01" },
  ])("$args is wrong use: $says", async ({ args, says }) => {
    expect(await runMain(["status", ...args])).toMatchObject({ code: 2, stdout: "", stderr: `${says}\n` });
  });

  it("says with --help what there is to do", async () => {
    expect(await runMain(["status", "--help"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("--within DAYS"),
    });
  });
});
