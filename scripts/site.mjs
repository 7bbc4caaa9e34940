/** Builds the site into site/dist, in a fresh clone too: installs what is missing, then builds the library and the site. */
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const run = (command) => execSync(command, { cwd: root, stdio: "inherit" });

if (!existsSync(`${root}node_modules`)) run("npm ci");
run("npm run build");
run("npm --prefix site ci");
run("npm --prefix site run build");
