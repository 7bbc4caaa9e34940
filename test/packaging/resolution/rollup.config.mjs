import { nodeResolve } from "@rollup/plugin-node-resolve";

export default {
  input: "printed-case.mjs",
  output: { file: "out/rollup.mjs", format: "es" },
  plugins: [nodeResolve({ exportConditions: ["node"] })],
};
