import { readFileSync, writeFileSync } from "node:fs";

/** Writes a text into a page, in place of what is between the comments `<!-- mark -->` and `<!-- /mark -->`. */
export function writeBetween(page, mark, text) {
  const between = new RegExp(`(<!-- ${mark} -->\\s*).*?(\\s*<!-- /${mark} -->)`, "s");
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(between, (_, before, after) => before + text + after),
  );
}
