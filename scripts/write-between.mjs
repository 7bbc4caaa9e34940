import { readFileSync, writeFileSync } from "node:fs";

/** Replace what a page has between the comments `<!-- mark -->` and `<!-- /mark -->`. */
export function writeBetween(page, mark, text) {
  const between = new RegExp(`(<!-- ${mark} -->).*?(<!-- /${mark} -->)`, "s");
  const old = readFileSync(page, "utf8");
  if (!between.test(old)) throw new Error(`${page} has no <!-- ${mark} --> … <!-- /${mark} -->`);
  writeFileSync(
    page,
    old.replace(between, (_, before, after) => `${before}\n\n${text}\n\n${after}`),
  );
}
