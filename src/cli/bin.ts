#!/usr/bin/env node
// Nothing is imported until the version is known: an old Node would fail on the syntax of the imports without saying
// why.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > 20 || (major === 20 && minor >= 19)) import("./start.js");
else {
  process.stderr.write("return-premium needs Node 20.19 or newer\n");
  process.exitCode = 2;
}
