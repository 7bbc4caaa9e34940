/** Writes the licences of what is bundled into the command line beside it: each must go with every copy. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledPackages } from "./bundled.mjs";
import { root } from "./packed.mjs";

const bundled = await bundledPackages();
const texts = bundled.map(({ name, version, text }) => `${name} ${version}\n\n${text}\n`);
writeFileSync(join(root, "dist/cli/LICENCES.txt"), texts.join(`\n${"-".repeat(80)}\n\n`));
