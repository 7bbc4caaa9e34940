import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import type * as diagnosis from "../../src/diagnose/index.js";
import type * as returnPremium from "../../src/index.js";
import { operationList } from "../../src/operations.js";
import type * as scenarios from "../../src/scenarios/index.js";
import { readVectors } from "../../src/testing/index.js";
import { everySchema } from "../schemas/every-schema.js";

const root = new URL("../../", import.meta.url);
const require = createRequire(import.meta.url);

// The built package, as a program that installs it gets it; its types are those of its source.
const asModule = (await import(new URL("dist/esm/index.js", root).href)) as typeof returnPremium;
const asCommonJs = require("return-premium") as typeof returnPremium;

const { diagnose } = (await import(new URL("dist/esm/diagnose/index.js", root).href)) as typeof diagnosis;
const { compare } = (await import(new URL("dist/esm/scenarios/index.js", root).href)) as typeof scenarios;

const manifest: unknown = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const { exports } = manifest as { readonly exports: Readonly<Record<string, Target>> };

/** A file as it stands has no formats. */
interface Target {
  readonly import?: { readonly types: string; readonly default: string };
}

/** The product of each operation, `ogpo-plus`. */
const products = [...new Set(operationList.map(({ ruleSet }) => ruleSet.id))];

const printed = {
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
} as const;

describe("the built package", () => {
  it.each([
    { format: "ES module", built: asModule },
    { format: "CommonJS", built: asCommonJs },
  ])("computes the printed case as $format", ({ built }) => {
    expect(built.lifeCabinet.returnPremium(printed).returnPremium).toBe("53770");
    expect(Object.keys(built.operations)).toContain("life-cabinet/return-premium");
  });

  it("recognises the errors of its other format", () => {
    const outcomes = [asModule, asCommonJs].map((built) => built.lifeCabinet.returnPremium.safe(JSON.parse("{}")));
    for (const outcome of outcomes) {
      if (outcome.success) throw new Error("an empty input was computed");
      expect(outcome.error instanceof asModule.ReturnPremiumError).toBe(true);
      expect(outcome.error instanceof asCommonJs.ReturnPremiumError).toBe(true);
      expect(JSON.parse(JSON.stringify(outcome.error))).toMatchObject({ error: { code: "invalid-input" } });
    }
    expect(new Error("another") instanceof asModule.ReturnPremiumError).toBe(false);
  });

  it.each(readVectors())("diagnoses and varies $operation of its other format like its own", ({ operation, cases }) => {
    const shownWrong = cases.filter((one) => "expected" in one && Object.keys(one.wrong ?? {}).length > 0).slice(0, 3);
    const answersOn = ({ operations }: typeof returnPremium) => {
      const own = operations[operation];
      if (own === undefined) throw new Error(`there is no operation ${operation}`);
      return shownWrong.map(({ input, wrong = {} }) => [
        Object.values(wrong).map((shown) => diagnose(own, input, shown)),
        operation.endsWith("/return-premium") && compare(own, input),
      ]);
    };
    expect(answersOn(asCommonJs)).toEqual(answersOn(asModule));
  });

  it.each(products)("has a subpath for the rule set %s", (name) => {
    expect(Object.keys(exports)).toContain(`./${name}`);
  });

  it("has every subpath it names, in both formats", () => {
    const files = everySchema.map(({ file }) => `./schemas/${file}`);
    const subpaths = Object.keys(exports).flatMap((subpath) => (subpath.includes("*") ? files : [subpath]));
    expect(subpaths).toEqual(expect.arrayContaining(files));
    for (const subpath of subpaths) {
      expect(Object.keys(require(`return-premium${subpath.slice(1)}`) as object)).not.toEqual([]);
    }
  });

  it("names no type of zod in its declarations", () => {
    const names = readdirSync(new URL("dist/", root), { recursive: true, encoding: "utf8" });
    const declarations = names.filter((name) => name.endsWith(".d.ts"));
    expect(declarations.length).toBeGreaterThan(20);
    for (const name of declarations) {
      expect(readFileSync(new URL(`dist/${name}`, root), "utf8")).not.toMatch(/["']zod/);
    }
  });

  it("is well typed for a program that checks libraries too, as ES module and as CommonJS", () => {
    const tsc = ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "test/packaging/consumer"];
    const { stdout, status } = spawnSync(process.execPath, tsc, { cwd: root, encoding: "utf8" });
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  }, 60_000);
});

it("the example prints the printed amount with its steps, and both sides of the cooling-off", () => {
  const text = execFileSync(process.execPath, ["examples/printed-case.mjs"], { cwd: root, encoding: "utf8" });
  expect(text).toMatch(/^53,770 KZT is returned/m);
  expect(text).toContain("= 60,000 − 60,000 × 7 ÷ 1,827");
  // 60000*1813/1827 - 6000 = 53540.22...
  expect(text).toContain("ended on 2024-02-07: 53540 tenge go back (cooling-off, 842(2))");
  expect(text).toContain("ended on 2024-02-08: 0 tenge go back (art-841-2, 842(2))");
});

it("the README names every operation", () => {
  const readme = readFileSync(new URL("README.md", root), "utf8");
  const named = [...readme.matchAll(/^\| `([a-z-]+\/[a-z-]+)` \|/gm)].map(([, id]) => id);
  expect(named.toSorted()).toEqual(Object.keys(asModule.operations).toSorted());
});
