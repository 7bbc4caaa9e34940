/** What the package brings besides its own code: what it depends on, and what is bundled into the command line. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { manifestOf, root } from "./packed.mjs";

function packageNamed(name) {
  const folder = join(root, "node_modules", name);
  const { version, license } = manifestOf(folder);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} brings no text of its licence`);
  return { name, version, license, text: readFileSync(join(folder, file), "utf8").trim() };
}

export const manifest = manifestOf(root);
export const dependencies = Object.keys(manifest.dependencies).map(packageNamed);

/** The packages that tsup, which leaves out the dependencies, takes into dist/cli. */
export async function bundledPackages() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/bin.ts", "src/cli/worker.ts"],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    external: dependencies.map(({ name }) => name),
    outdir: "dist/cli",
    write: false,
    metafile: true,
  });
  const names = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)].toSorted().map(packageNamed);
}
