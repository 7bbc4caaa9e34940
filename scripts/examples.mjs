/**
 * Packs the built package, copies each example into a scratch folder, installs it there from the tarball and runs its
 * test. `npm run examples -- fastify hono` runs some of them. `--lock` writes their lock files anew.
 */
import { execSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import ts from "typescript";

/** More than the whole of an example is a framework of its own. */
const MOST_STATEMENTS = 40;
const MINUTES = 5;

const root = fileURLToPath(new URL("../", import.meta.url));
const { positionals, values } = parseArgs({ allowPositionals: true, options: { lock: { type: "boolean" } } });
const folders = readdirSync(join(root, "examples"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const names = positionals.length > 0 ? positionals : folders.map(({ name }) => name);
const scratch = mkdtempSync(join(tmpdir(), "examples-"));

try {
  const [packed] = JSON.parse(
    execSync(`npm pack --json --ignore-scripts --pack-destination "${scratch}"`, { cwd: root, encoding: "utf8" }),
  );
  renameSync(join(scratch, packed.filename), join(scratch, "return-premium.tgz"));
  console.log("| example | with | statements |\n|---|---|---|");
  for (const name of names) console.log(tried(name));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** A row of the table. What a command prints is shown only where it fails. */
function tried(name) {
  const source = join(root, "examples", name);
  const statements = statementsOf(source);
  if (statements > MOST_STATEMENTS) throw new Error(`${name} has ${statements} statements`);

  const folder = join(scratch, name);
  cpSync(source, folder, { recursive: true, filter: (path) => !/node_modules|[/\\]out$/.test(path) });
  const run = (command) => execute(name, command, folder);
  if (values.lock) {
    rmSync(join(folder, "package-lock.json"), { force: true });
    run("npm install --package-lock-only --omit-lockfile-registry-resolved");
    const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
    // Each build packs another tarball.
    delete lock.packages["node_modules/return-premium"].integrity;
    for (const place of [folder, source]) {
      writeFileSync(join(place, "package-lock.json"), `${JSON.stringify(lock, null, 2)}\n`);
    }
  }
  run("npm ci --no-audit --no-fund");
  run("npm test");
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const others = Object.entries(dependencies).filter(([dependency]) => dependency !== "return-premium");
  return `| ${name} | ${others.map((pair) => pair.join(" ")).join(", ")} | ${statements} |`;
}

function execute(name, command, cwd) {
  try {
    execSync(command, { cwd, encoding: "utf8", stdio: "pipe", timeout: MINUTES * 60_000 });
  } catch (error) {
    throw new Error(`${name}: ${command}\n${error.stdout}${error.stderr}`);
  }
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
