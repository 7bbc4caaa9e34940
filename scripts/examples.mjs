/**
 * Packs the built package, copies each example into a scratch folder, installs it there from the tarball and runs its
 * test. Prints the table of docs/services.md; `--update` writes it there. `npm run examples -- fastify hono` runs only
 * some of them. `--lock` writes new lock files.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import ts from "typescript";
import { copyOf, lastRun, manifestOf, pack, root, run, scratchFolder } from "./packed.mjs";
import { writeBetween } from "./write-between.mjs";

/** With more statements than this, an example would be a framework of its own. */
const MOST_STATEMENTS = 40;

const options = { lock: { type: "boolean" }, update: { type: "boolean" } };
const { positionals, values } = parseArgs({ allowPositionals: true, options });
if (values.update && positionals.length > 0) throw new Error("--update writes a table of all examples");
const projects = readdirSync(join(root, "examples")).filter((name) =>
  existsSync(join(root, "examples", name, "package.json")),
);
const names = positionals.length > 0 ? positionals : projects;
const scratch = scratchFolder("examples");

pack(scratch);
const rows = [];
for (const name of names) {
  console.log(`${name} …`);
  rows.push(tried(name));
}
const table = [`${lastRun()}.\n\n| example | what it shows | packages | statements |\n|---|---|---|--:|`, ...rows].join(
  "\n",
);
console.log(table);
if (values.update) writeBetween(join(root, "docs/services.md"), "examples", table);

/** A row of the table. */
function tried(name) {
  const source = join(root, "examples", name);
  const ownFiles = readdirSync(source).filter((file) => /^[\w-]+\.tsx?$/.test(file));
  const statements = ownFiles.reduce((total, file) => total + statementsOf(join(source, file)), 0);
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
  const { description, dependencies } = manifestOf(folder);
  const others = Object.entries(dependencies).filter(([dependency]) => dependency !== "return-premium");
  const packages = others.map((pair) => pair.join(" ")).join(", ");
  const shown = ownFiles.find((file) => file !== "main.ts");
  return `| [${name}](../examples/${name}/${shown}) | ${description} | ${packages} | ${statements} |`;
}

function statementsOf(file) {
  const count = (node) => {
    let found = ts.isStatement(node) && !ts.isBlock(node) ? 1 : 0;
    ts.forEachChild(node, (child) => {
      found += count(child);
    });
    return found;
  };
  return count(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true));
}
