/**
 * Packs the built package, installs the tarball into scratch folders and uses it there: as ES module, as CommonJS,
 * on the command line, and from TypeScript 5.4 to 7 in both resolutions with the declarations of libraries checked.
 */
import { execSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "consumers-"));
const compilers = { "ts-5.4": "5.4", "ts-5.9": "5.9", "ts-6.0": "6.0.3", "ts-7": "7" };

try {
  const packed = JSON.parse(
    execSync(`npm pack --json --pack-destination "${scratch}"`, { cwd: root, encoding: "utf8" }),
  );
  const tarball = join(scratch, packed[0].filename);

  const esm = install("esm", [tarball]);
  run("ES module", "node use.mjs", esm);
  run("command line", "npx --no-install return-premium list", esm);
  run("threads", "npx --no-install return-premium run life-cabinet/return-premium --jobs 2 < printed.ndjson", esm);

  const commonJs = install("commonjs", [tarball]);
  run("CommonJS", "node use.cjs", commonJs);

  const aliases = Object.entries(compilers).map(([alias, version]) => `${alias}@npm:typescript@${version}`);
  const typed = install("typescript", [tarball, ...aliases]);
  for (const alias of Object.keys(compilers)) {
    run(`${alias}, node16`, `node node_modules/${alias}/bin/tsc -p tsconfig.json`, typed);
    run(`${alias}, bundler`, `node node_modules/${alias}/bin/tsc -p tsconfig.bundler.json`, typed);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function install(name, packages) {
  const folder = join(scratch, name);
  mkdirSync(folder);
  cpSync(join(root, "test/packaging/consumer"), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: `consumer-${name}`, private: true }));
  const quoted = packages.map((one) => `"${one}"`).join(" ");
  run(`install ${name}`, `npm install --no-audit --no-fund ${quoted}`, folder);
  return folder;
}

/** What a command prints is shown only where it fails. */
function run(title, command, cwd) {
  try {
    execSync(command, { cwd, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    throw new Error(`${title}: ${command}\n${error.stdout}${error.stderr}`);
  }
  console.log(`ok  ${title}`);
}
