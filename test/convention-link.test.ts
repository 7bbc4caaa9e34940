import { expect, it } from "vitest";
import { conventionLink } from "../src/index.js";

it.each([
  { operation: "ogpo-plus/return-premium", code: "costs", link: "docs/conventions/kz.md#costs-by-default" },
  { operation: "kz/mrp", code: "count", link: "docs/conventions/kz.md#the-count" },
  { operation: "kz/mrp", code: "costs", link: undefined },
  { operation: "kz/mrp", code: "toString", link: undefined },
  { operation: "no/such", code: "costs", link: undefined },
  { operation: "toString", code: "length", link: undefined },
])("$code of $operation is explained at $link", ({ operation, code, link }) => {
  expect(conventionLink(operation, code)).toBe(link);
});
