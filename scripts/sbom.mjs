/**
 * Prints a software bill of materials (CycloneDX) of what a user gets: the dependencies, with what they depend on, and
 * what is bundled into the command line. `npm sbom --omit dev` lacks the second and, with npm 11.19, also zod, on which
 * a development dependency depends too.
 */
import { execSync } from "node:child_process";
import { bundledPackages, dependencies, manifest } from "./bundled.mjs";
import { root } from "./packed.mjs";

const all = JSON.parse(
  execSync("npm sbom --sbom-format cyclonedx --package-lock-only", { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 }),
);
const own = all.metadata.component;
const refOf = ({ name, version }) => `${name}@${version}`;
const bundled = (await bundledPackages()).map(refOf);
const dependsOn = new Map(all.dependencies.map((entry) => [entry.ref, entry.dependsOn]));
dependsOn.set(own["bom-ref"], [...dependencies.map(refOf), ...bundled]);

// A set gives its iterator what is added on the way.
const used = new Set([own["bom-ref"]]);
for (const ref of used) {
  // What is bundled has its own dependencies, if it uses them, bundled too.
  for (const dependency of bundled.includes(ref) ? [] : (dependsOn.get(ref) ?? [])) used.add(dependency);
}
const components = all.components
  .filter((component) => used.has(component["bom-ref"]))
  .map((component) => ({ ...component, scope: "required" }));
if (components.length !== used.size - 1) throw new Error("the lock file lacks what the package brings");

const bom = {
  ...all,
  // npm calls the package as the folder is called.
  metadata: { ...all.metadata, component: { ...own, name: manifest.name } },
  components,
  dependencies: [...used].map((ref) => ({
    ref,
    dependsOn: (dependsOn.get(ref) ?? []).filter((dependency) => used.has(dependency)),
  })),
};
console.log(JSON.stringify(bom, null, 2));
