import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { operationList } from "../../src/operations.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The code a bundler keeps of the built package for one import. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `${code}; console.log(kept);`, resolveDir: root },
    bundle: true,
    format: "esm",
    minify: true,
    logLevel: "error",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

const ids = {
  kz: ["kz/mrp"],
  kzCivilCode: ["kz-civil-code/return-premium"],
  lifeCabinet: ["life-cabinet/return-premium"],
  ogpoPlus: [
    "ogpo-plus/return-premium",
    "ogpo-plus/short-period-premium",
    "ogpo-plus/cover-period",
    "ogpo-plus/claim-eligibility",
    "ogpo-plus/payout",
    "ogpo-plus/deadline",
  ],
  osago: ["osago/return-premium", "osago/late-payment-penalty", "osago/payout-cap"],
  zettaVoluntary: ["zetta-voluntary/return-premium"],
};
const everyId = Object.values(ids).flat();

it("every operation is looked for", () => {
  expect(everyId.toSorted()).toEqual(operationList.map(({ id }) => id).toSorted());
});

describe("a bundle", () => {
  it.each(Object.entries(ids))("of %s from the root holds no other set of rules", async (name, own) => {
    const text = await bundled(`import { ${name} as kept } from "return-premium"`);
    expect(everyId.filter((id) => text.includes(id)).toSorted()).toEqual(own.toSorted());
    // Words are for explain.
    expect(text).not.toContain("the policyholder's own wish");
  });

  it("of the formulas holds no set of rules and no zod", async () => {
    const text = await bundled(`import * as kept from "return-premium/formulas"`);
    expect(everyId.filter((id) => text.includes(id))).toEqual([]);
    expect(text).not.toContain("_zod");
  });

  it("of the operations holds every set of rules", async () => {
    const text = await bundled(`import { operations as kept } from "return-premium"`);
    expect(everyId.filter((id) => !text.includes(id))).toEqual([]);
  });
});
