/**
 * Packs the built package, installs the tarball into scratch folders and uses it there: as ES module, as CommonJS and on
 * the command line; and from TypeScript 5.4 to 7, in both resolutions, with the declarations of libraries checked and
 * its own declarations asked for.
 */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { asDeveloped, compilers, install, installedCompilers, npm, pnpm, run, tarball } from "./packed.mjs";

const frameworks = [...asDeveloped("vitest", "expect", "@types/node"), "@jest/globals@30.5.2"];
const hono = ["hono@4.13.19", "@hono/standard-validator@0.4.0", "@standard-schema/spec@1.1.0"];

const programs = install("programs", "consumer", npm, [tarball]);
run("ES module", "node use.mjs", programs);
run("CommonJS", "node use.cjs", programs);
run("command line", "npx --no-install return-premium list", programs);
const openapi = "node_modules/return-premium/schemas/openapi.json";
run("OpenAPI", `npx --yes openapi-typescript@7.13.0 ${openapi} --output openapi.ts`, programs);
run("threads", "npx --no-install return-premium run life-cabinet/return-premium --jobs 2 < printed.ndjson", programs);

const aliases = Object.keys(compilers);
const typed = install("typed", "consumer", pnpm, [tarball, ...installedCompilers(aliases), ...hono, ...frameworks]);
cpSync(join(programs, "openapi.ts"), join(typed, "openapi.ts"));
run("types of OpenAPI", "node node_modules/ts-5.9/bin/tsc --noEmit --strict openapi.ts", typed);
for (const alias of aliases) {
  const tsc = `node node_modules/${alias}/bin/tsc`;
  run(`${alias}, node16`, `${tsc} -p tsconfig.json`, typed);
  run(`${alias}, bundler`, `${tsc} -p tsconfig.bundler.json`, typed);
  // The declarations of vitest need TypeScript 5.5 or later.
  if (alias !== "ts-5.4") run(`${alias}, vitest and jest`, `${tsc} -p tsconfig.testing.json`, typed);
  // Hono needs TypeScript 5.7: its declarations to be checked, and its types to be named.
  const leniently = alias === "ts-5.4" ? "--skipLibCheck --declaration false" : "";
  run(`${alias}, Hono`, `${tsc} -p tsconfig.hono.json ${leniently}`, typed);
}
run("Hono", "node use-hono.mjs", typed);
