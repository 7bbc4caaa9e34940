module.exports = {
  testMatch: ["**/*.jest.[jt]s"],
  transform: { "\\.ts$": ["ts-jest", { tsconfig: "tsconfig.jest.json" }] },
};
