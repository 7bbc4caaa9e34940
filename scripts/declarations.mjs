/**
 * Emits the declarations beside the JavaScript of both formats, one file for each source file, under its own name. Then
 * takes out of both what no export of the package reaches: modules that held only types, declarations that name zod.
 */
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});
cpSync(join(root, "dist/esm"), join(root, "dist/cjs"), {
  recursive: true,
  filter: (path) => !path.endsWith(".js") && !path.endsWith(".json"),
});

const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
// The exports that are files as they stand have no formats.
const formats = Object.values(exports).flatMap((target) => (target.import ? [target.import, target.require] : []));
const reached = new Set(formats.flatMap(({ types, default: code }) => [join(root, types), join(root, code)]));

// A set gives its iterator what is added on the way.
for (const file of reached) {
  const extension = file.endsWith(".d.ts") ? ".d.ts" : ".js";
  for (const [, specifier] of readFileSync(file, "utf8").matchAll(
    /(?:from|import|import\(|require\()\s*"(\.[^"]+)\.js"/g,
  )) {
    reached.add(join(dirname(file), specifier + extension));
  }
}
for (const format of ["esm", "cjs"]) {
  const folder = join(root, "dist", format);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, name);
    if (/\.(?:js|d\.ts)$/.test(name) && !reached.has(file)) rmSync(file);
  }
}
