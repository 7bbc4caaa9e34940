/** The packed library in scratch folders, as a user installs it. */
import { execSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

export const scratch = mkdtempSync(join(tmpdir(), "consumers-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

const [packed] = JSON.parse(
  execSync(`npm pack --json --ignore-scripts --pack-destination "${scratch}"`, { cwd: root, encoding: "utf8" }),
);
export const tarball = join(scratch, packed.filename);

export const npm = "npm install --no-audit --no-fund";
/** Its links make types that no export names show (TS2742). */
export const pnpm = `npx --yes pnpm@10.34.9 add --ignore-workspace --store-dir "${join(scratch, "store")}"`;

/** A copy of a folder of this one, into which an installer puts packages. */
export function install(name, files, installer, packages, manifest = {}) {
  const folder = join(scratch, name);
  cpSync(join(root, "test/packaging", files), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: `consumer-${name}`, private: true, ...manifest }));
  const quoted = packages.map((one) => `"${one}"`).join(" ");
  run(`install ${name}`, `${installer} ${quoted}`, folder);
  return folder;
}

/** What a command prints is shown only where it fails. */
export function run(title, command, cwd) {
  try {
    const printed = execSync(command, { cwd, encoding: "utf8", stdio: "pipe" });
    console.log(`ok  ${title}`);
    return printed;
  } catch (error) {
    throw new Error(`${title}: ${command}\n${error.stdout}${error.stderr}`);
  }
}
