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

describe("the built command on a Node", () => {
  /** The built command, to which Node says that it is of some version. */
  const startOn = (version: string) => {
    const versions = `{ ...process.versions, node: "${version}" }`;
    const preload = `Object.defineProperty(process, "versions", { value: ${versions} })`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", `data:text/javascript,${encodeURIComponent(preload)}`, builtCommand, "list"],
      { encoding: "utf8" },
    );
    return { status, isListed: stdout.includes(lifeCabinet), stderr };
  };

  it.each(["18.20.8", "20.18.3"])("older than 20.19 says what it needs: %s", (version) => {
    const stderr = "return-premium needs Node 20.19 or newer\n";
    expect(startOn(version)).toEqual({ status: 2, isListed: false, stderr });
  });

  it.each(["20.19.0", "21.0.0", "24.9.0"])("of 20.19 or newer does its work: %s", (version) => {
    expect(startOn(version)).toEqual({ status: 0, isListed: true, stderr: "" });
  });
});
