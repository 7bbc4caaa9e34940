import { afterEach, expect, it, vi } from "vitest";
import { ReturnPremiumError } from "../../src/engine/return-premium-error.js";

afterEach(() => {
  vi.resetModules();
});

it("the error of the library is recognised across copies of the library, in both directions", async () => {
  vi.resetModules();
  const copy = await import("../../src/engine/return-premium-error.js");
  expect(copy.ReturnPremiumError).not.toBe(ReturnPremiumError);
  expect(new ReturnPremiumError("outside-scope", []) instanceof copy.ReturnPremiumError).toBe(true);
  expect(new copy.ReturnPremiumError("outside-scope", []) instanceof ReturnPremiumError).toBe(true);
});
