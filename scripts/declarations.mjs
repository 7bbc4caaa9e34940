/**
 * Emits the declarations beside the JavaScript of both formats: one file for each source file that a public declaration
 * reaches, under its own name. Those that none reaches are taken out again; they name types of zod.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const [esm, cjs] = [join(root, "dist/esm"), join(root, "dist/cjs")];

execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});

const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const reached = new Set(
  Object.values(exports).flatMap((target) => (target.import ? [join(root, target.import.types)] : [])),
);
// A set gives its iterator what is added on the way.
for (const file of reached) {
  for (const [, specifier] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g)) {
    reached.add(join(dirname(file), `${specifier}.d.ts`));
  }
}

for (const name of readdirSync(esm, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".d.ts")) continue;
  if (!reached.has(join(esm, name))) rmSync(join(esm, name));
  else {
    mkdirSync(dirname(join(cjs, name)), { recursive: true });
    copyFileSync(join(esm, name), join(cjs, name));
  }
}
