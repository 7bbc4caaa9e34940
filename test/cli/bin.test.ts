import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { answersIn, builtCommand } from "../support/command-line.js";
import { lifeCabinet, printedCase } from "../support/command-line-inputs.js";

describe("the built command", () => {
  it("computes the printed case, byte for byte alike in every zone", () => {
    // Almaty's 29 February 2024, a day of this term, had 25 hours; Apia moved its clocks by a whole day in 2011.
    const [utc, ...others] = ["UTC", "Asia/Almaty", "Pacific/Apia"].map((zone) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [builtCommand, "run", lifeCabinet], {
        input: `${JSON.stringify(printedCase)}\n`,
        env: { ...process.env, TZ: zone },
        encoding: "utf8",
      });
      return { status, stdout, stderr };
    });
    expect(utc).toMatchObject({ status: 0, stderr: "" });
    expect(answersIn(utc?.stdout ?? "")).toMatchObject([{ returnPremium: "53770", days: { used: 7 } }]);
    expect(others).toEqual([utc, utc]);
  });
});
