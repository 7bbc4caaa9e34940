/**
 * Takes the pictures out of the READMEs while the package is packed, which does not contain them, and puts them back:
 * without a flag before, with --restore after. With --print FILE, prints a README as the package has it.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const kept = `${root}node_modules/.cache/return-premium-readme/`;
const pages = ["README.md", "README.ru.md", "README.kk.md"];

const withoutPictures = (text) => text.replaceAll(/<!-- pictures -->.*?<!-- \/pictures -->\n+/gs, "");

function restore() {
  if (!existsSync(kept)) return;
  for (const page of pages) writeFileSync(root + page, readFileSync(kept + page));
  rmSync(kept, { recursive: true });
}

const [flag, file] = process.argv.slice(2);
if (flag === "--print") {
  process.stdout.write(withoutPictures(readFileSync(root + file, "utf8")));
} else {
  // An earlier run may have been broken off before it put the pictures back.
  restore();
  if (flag !== "--restore") {
    mkdirSync(kept, { recursive: true });
    for (const page of pages) {
      const text = readFileSync(root + page, "utf8");
      writeFileSync(kept + page, text);
      writeFileSync(root + page, withoutPictures(text));
    }
  }
}
