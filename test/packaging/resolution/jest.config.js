module.exports = { transform: { "\\.ts$": ["ts-jest", { tsconfig: "tsconfig.jest.json" }] } };
