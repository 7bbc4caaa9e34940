/**
 * Packs the built package, copies each example into a scratch folder, installs it there from the tarball and runs its
 * test. `npm run examples -- fastify hono` runs some of them. `--lock` writes their lock files anew.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import ts from "typescript";
import { copyOf, pack, run } from "./packed-example.mjs";

/** More than the whole of an example is a framework of its own. */
const MOST_STATEMENTS = 40;

const root = fileURLToPath(new URL("../", import.meta.url));
const { positionals, values } = parseArgs({ allowPositionals: true, options: { lock: { type: "boolean" } } });
const projects = readdirSync(join(root, "examples")).filter((name) =>
  existsSync(join(root, "examples", name, "package.json")),
);
const names = positionals.length > 0 ? positionals : projects;
const scratch = mkdtempSync(join(tmpdir(), "examples-"));

try {
  pack(scratch);
  console.log("| example | with | statements |\n|---|---|---|");
  for (const name of names) console.log(tried(name));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** A row of the table. */
function tried(name) {
  const source = join(root, "examples", name);
  const statements = statementsOf(source);
  if (statements > MOST_STATEMENTS) throw new Error(`${name} has ${statements} statements`);

  const folder = copyOf(name, scratch);
  if (values.lock) {
    rmSync(join(folder, "package-lock.json"), { force: true });
    run("npm install --package-lock-only --omit-lockfile-registry-resolved", folder);
    const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
    // Each build packs another tarball.
    delete lock.packages["node_modules/return-premium"].integrity;
    for (const place of [folder, source]) {
      writeFileSync(join(place, "package-lock.json"), `${JSON.stringify(lock, null, 2)}\n`);
    }
  }
  run("npm ci --no-audit --no-fund", folder);
  run("npm test", folder);
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const others = Object.entries(dependencies).filter(([dependency]) => dependency !== "return-premium");
  return `| ${name} | ${others.map((pair) => pair.join(" ")).join(", ")} | ${statements} |`;
}

/** The statements of an example but for those of its tests. */
function statementsOf(folder) {
  const files = readdirSync(folder).filter((name) => /^[\w-]+\.tsx?$/.test(name));
  const count = (node) => {
    let found = ts.isStatement(node) && !ts.isBlock(node) ? 1 : 0;
    ts.forEachChild(node, (child) => {
      found += count(child);
    });
    return found;
  };
  return files
    .map((name) => ts.createSourceFile(name, readFileSync(join(folder, name), "utf8"), ts.ScriptTarget.ES2022, true))
    .reduce((total, source) => total + count(source), 0);
}
