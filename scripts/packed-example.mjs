/** An example installed from the packed tarball, in a scratch folder, as a user would have it. */

import { execSync } from "node:child_process";
import { cpSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const MINUTES = 5;

/** Packs the built package under the name that the examples install it by. */
export function pack(scratch) {
  const command = `npm pack --json --ignore-scripts --pack-destination "${scratch}"`;
  const [packed] = JSON.parse(execSync(command, { cwd: root, encoding: "utf8" }));
  renameSync(join(scratch, packed.filename), join(scratch, "return-premium.tgz"));
}

export function copyOf(example, scratch) {
  const folder = join(scratch, example);
  const isOwn = (path) => !/node_modules|[/\\]out$/.test(path);
  cpSync(join(root, "examples", example), folder, { recursive: true, filter: isOwn });
  return folder;
}

/** What a command prints is shown only where it fails. */
export function run(command, cwd) {
  try {
    return execSync(command, { cwd, encoding: "utf8", stdio: "pipe", timeout: MINUTES * 60_000 });
  } catch (error) {
    throw new Error(`${command}\n${error.stdout}${error.stderr}`);
  }
}

/** The Fastify example, ready to be started as `node out/main.js` in the folder. */
export function fastify(scratch) {
  pack(scratch);
  const folder = copyOf("fastify", scratch);
  run("npm ci --no-audit --no-fund", folder);
  run("npx --no-install tsc", folder);
  return folder;
}
