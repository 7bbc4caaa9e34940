/** What the scripts that install the packed library into small projects have in common. */
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifestOf, pack, root, run as runCommand, scratchFolder } from "../../scripts/packed.mjs";

export const scratch = scratchFolder("consumers");
export const tarball = pack(scratch);

export const npm = "npm install --no-audit --no-fund";
/** Its links make types that no export names show (TS2742). */
export const pnpm = `npx --yes pnpm@10.34.9 add --ignore-workspace --store-dir "${join(scratch, "store")}"`;

/** The compilers by the names under which they are installed, from the oldest that is supported. */
export const compilers = { "ts-5.4": "5.4.5", "ts-5.9": "5.9.3", "ts-6.0": "6.0.3", "ts-7": "7.0.2" };
export const installedCompilers = (aliases) => aliases.map((alias) => `${alias}@npm:typescript@${compilers[alias]}`);

const { devDependencies } = manifestOf(root);
/** Packages in the versions with which the library is developed. */
export const asDeveloped = (...names) => names.map((name) => `${name}@${devDependencies[name]}`);

/** A copy of a folder of this one, into which an installer puts packages. */
export function install(name, files, installer, packages, manifest = {}) {
  const folder = join(scratch, name);
  cpSync(join(root, "test/packaging", files), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: `consumer-${name}`, private: true, ...manifest }));
  const quoted = packages.map((one) => `"${one}"`).join(" ");
  run(`install ${name}`, `${installer} ${quoted}`, folder);
  return folder;
}

export function run(title, command, cwd) {
  const printed = runCommand(command, cwd);
  console.log(`ok  ${title}`);
  return printed;
}
