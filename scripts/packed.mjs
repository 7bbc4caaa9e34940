/** The packed library in scratch folders, as a user installs it. */

import { execSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));
const MINUTES = 5;

/** A folder that is removed when the script ends. Processes that end with it may still write into it for a moment. */
export function scratchFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}

/** Packs the built package into a folder, under the name by which the examples install it. */
export function pack(folder) {
  const command = `npm pack --json --ignore-scripts --pack-destination "${folder}"`;
  const [{ filename }] = JSON.parse(execSync(command, { cwd: root, encoding: "utf8" }));
  const tarball = join(folder, "return-premium.tgz");
  renameSync(join(folder, filename), tarball);
  return tarball;
}

/** What a command prints, which is shown only if the command fails. */
export function run(command, cwd) {
  try {
    return execSync(command, { cwd, encoding: "utf8", stdio: "pipe", timeout: MINUTES * 60_000 });
  } catch (error) {
    throw new Error(`${command}\n${error.stdout}${error.stderr}`);
  }
}

/** What `package.json` has of a folder, such as an example, or of a package installed there. */
export function manifestOf(...path) {
  return JSON.parse(readFileSync(join(...path, "package.json"), "utf8"));
}

/** Which day, and with which Node: the beginning of a table that a script measured. */
export const lastRun = () => `Last run on ${new Date().toISOString().slice(0, 10)}, with Node ${process.versions.node}`;

export function copyOf(example, scratch) {
  const folder = join(scratch, example);
  const isOwn = (path) => !/node_modules|[/\\]out$/.test(path);
  cpSync(join(root, "examples", example), folder, { recursive: true, filter: isOwn });
  return folder;
}

/** The Fastify example, ready to be started as `node out/main.js` in the folder. */
export function fastify(scratch) {
  pack(scratch);
  const folder = copyOf("fastify", scratch);
  run("npm ci --no-audit --no-fund", folder);
  run("npx --no-install tsc", folder);
  return folder;
}
