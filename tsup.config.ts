import { readdirSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

const ruleSets = readdirSync("src/rule-sets");

const index = { index: "src/index.ts" };
const testing = { testing: "src/testing/index.ts" };
const schemas = { schemas: "src/schemas/index.ts" };
const subpaths = {
  formulas: "src/formulas/index.ts",
  ...Object.fromEntries(ruleSets.map((name) => [name, `src/rule-sets/${name}/index.ts`])),
};

const code: Options = { target: "node20", splitting: true, treeshake: true };

const declarations = (entry: Record<string, string>): Options => ({
  entry,
  format: ["esm", "cjs"],
  // TypeScript 6 calls options deprecated that tsup 8 sets when it writes declarations.
  dts: { entry, only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
});

export default defineConfig([
  { ...code, entry: { ...index, ...schemas, ...testing, ...subpaths }, format: "esm", clean: true },
  // On its own: what only the command line needs shall stand in no chunk of the library.
  { ...code, entry: { "cli/bin": "src/cli/bin.ts", "cli/worker": "src/cli/worker.ts" }, format: "esm" },
  { ...code, entry: { ...index, ...schemas, ...subpaths }, format: "cjs" },
  // On its own: the shim for `import.meta.url`, by which it finds the vectors, would go into every chunk.
  { ...code, entry: testing, format: "cjs", shims: true },
  // On its own: in chunks shared with the subpaths the root's namespaces would take types for values.
  declarations(index),
  declarations({ ...testing, ...subpaths }),
  // On its own too: no other declaration may name a type of zod.
  declarations(schemas),
]);
