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
    external: ["node:*"],
    format: "esm",
    minify: true,
    logLevel: "error",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

const everyId = operationList.map(({ id }) => id);
const ruleSets = [...new Set(operationList.map(({ ruleSet }) => ruleSet.id))];

describe("a bundle", () => {
  it.each(ruleSets)("of %s from the root holds no other set of rules", async (ruleSet) => {
    const namespace = ruleSet.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const text = await bundled(`import { ${namespace} as kept } from "return-premium"`);
    expect(everyId.filter((id) => text.includes(id))).toEqual(everyId.filter((id) => id.startsWith(`${ruleSet}/`)));
    // Words are for explain.
    expect(text).not.toContain("the policyholder's own wish");
  });

  it("of the formulas holds no set of rules and no zod", async () => {
    const text = await bundled(`import * as kept from "return-premium/formulas"`);
    expect(everyId.filter((id) => text.includes(id))).toEqual([]);
    expect(text).not.toContain("_zod");
  });

  it("of the scenarios holds no set of rules", async () => {
    const text = await bundled(`import * as kept from "return-premium/scenarios"`);
    expect(everyId.filter((id) => text.includes(id))).toEqual([]);
  });

  it.each(["differencesOf", "matchers", "personas"])("of %s from the tests imports no module of Node", async (name) => {
    expect(await bundled(`import { ${name} as kept } from "return-premium/testing"`)).not.toContain("node:");
  });

  it("holds decimal.js for whoever asks for a Decimal, and for nobody else", async () => {
    const mark = "[DecimalError]";
    expect(await bundled(`import { decimalOf as kept } from "return-premium/formulas"`)).toContain(mark);
    const { decimalOf, ...others } = await import("return-premium/formulas");
    const names = Object.keys(others).join(", ");
    const text = await bundled(`import { ${names} } from "return-premium/formulas"; const kept = [${names}]`);
    expect(text).not.toContain(mark);
    expect(await bundled(`import { operations as kept } from "return-premium"`)).not.toContain(mark);
  });

  it("of the operations holds every set of rules", async () => {
    const text = await bundled(`import { operations as kept } from "return-premium"`);
    expect(everyId.filter((id) => !text.includes(id))).toEqual([]);
  });
});
