import { defineConfig } from "tsup";

const ruleSets = ["kz-civil-code", "life-cabinet"];

const entry = {
  index: "src/index.ts",
  formulas: "src/formulas/index.ts",
  ...Object.fromEntries(ruleSets.map((name) => [name, `src/rule-sets/${name}/index.ts`])),
};

const shared = {
  target: "node20",
  splitting: true,
  treeshake: true,
  // TypeScript 6 calls the options that tsup 8 sets for declarations deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
};

export default defineConfig([
  { ...shared, entry, format: ["esm", "cjs"], clean: true },
  { ...shared, entry: { "cli/bin": "src/cli/bin.ts" }, format: ["esm"], dts: false },
]);
