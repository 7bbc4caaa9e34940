import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DefaultTheme } from "vitepress";
import { expect, it } from "vitest";
import { navigation } from "../.vitepress/navigation.js";

const folder = fileURLToPath(new URL("../pages/", import.meta.url));

const linksOf = (items: readonly DefaultTheme.SidebarItem[]): readonly string[] =>
  items.flatMap(({ link, items: inner }) => [...(link === undefined ? [] : [link]), ...linksOf(inner ?? [])]);

it("the sidebars lead to every page", () => {
  const { en, ru, kk } = navigation;
  const links = [...Object.values(en.sidebar).flat(), ...ru.sidebar, ...kk.sidebar];
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md"))
    .map((path) => `/${path.replace(/(index)?\.md$/, "")}`);
  expect(pages.length).toBeGreaterThan(60);
  expect(pages.filter((page) => !linksOf(links).includes(page))).toEqual([]);
});
