import { afterEach, expect, it, vi } from "vitest";
import { ReturnPremiumError, refusal } from "../../src/errors/index.ts";

afterEach(() => {
  vi.resetModules();
});

it("the error of the library is recognised across copies of the library, in both directions", async () => {
  vi.resetModules();
  const copy = await import("../../src/errors/index.ts");
  const error = refusal("outside-scope", [], undefined);
  const copied = copy.refusal("outside-scope", [], undefined);
  expect(copy.ReturnPremiumError).not.toBe(ReturnPremiumError);
  expect(error instanceof copy.ReturnPremiumError).toBe(true);
  expect(copied instanceof ReturnPremiumError).toBe(true);
});
