/**
 * The limits of .size-limit.json, on bundles in UTF-8: so Rollup, Vite, webpack and swc write text that is not ASCII, as
 * it stands in the package. esbuild alone would escape every Russian and Kazakh letter, and size-limit asks esbuild.
 */

import { readFileSync } from "node:fs";

const checks = JSON.parse(readFileSync(new URL(".size-limit.json", import.meta.url), "utf8"));

export default checks.map((check) => ({
  ...check,
  modifyEsbuildConfig: (config) => ({ ...config, charset: "utf8" }),
}));
