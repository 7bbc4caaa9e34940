export default {
  mode: "production",
  target: "node",
  entry: "./printed-case.mjs",
  output: { path: `${import.meta.dirname}/out`, filename: "webpack.cjs" },
};
