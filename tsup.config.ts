import { defineConfig } from "tsup";

const ruleSets = ["kz", "kz-civil-code", "life-cabinet", "ogpo-plus"];

const entry = {
  index: "src/index.ts",
  formulas: "src/formulas/index.ts",
  ...Object.fromEntries(ruleSets.map((name) => [name, `src/rule-sets/${name}/index.ts`])),
};

const shared = {
  target: "node20",
  splitting: true,
  treeshake: true,
  // TypeScript 6 calls options deprecated that tsup 8 sets when it writes declarations.
  dts: { entry, compilerOptions: { ignoreDeprecations: "6.0" } },
} as const;

export default defineConfig([
  { ...shared, entry: { ...entry, "cli/bin": "src/cli/bin.ts" }, format: "esm", clean: true },
  { ...shared, entry, format: "cjs" },
]);
