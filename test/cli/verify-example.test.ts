import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { linesIn, runMain } from "../support/command-line.js";

const example = fileURLToPath(new URL("../../examples/short_period_premium.py", import.meta.url));

it("the Python example passes the vectors of its operation; where there is no python3, the shell says so", async () => {
  const { code, stdout } = await runMain([
    "verify",
    "ogpo-plus/short-period-premium",
    "--program",
    `python3 "${example}"`,
  ]);
  // What failed is shown whole.
  expect(code === 0 ? "" : stdout).toBe("");
  expect(linesIn(stdout).at(-1)).toMatch(/^all +[1-9]\d* +0$/);
});

it("the Python example has at most 60 lines", () => {
  expect(linesIn(readFileSync(example, "utf8")).length).toBeLessThanOrEqual(60);
});
