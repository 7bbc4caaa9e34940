import type { UserConfig } from "vitepress";

type Plugins = NonNullable<NonNullable<UserConfig["vite"]>["plugins"]>;

const NONE = "\0no-default-locale";

/**
 * Leave English out of the function that explains: it is the language by default, but the calculator always says which
 * it wants, and loads no other.
 */
export const withoutDefaultLocale: Plugins[number] = {
  name: "without-default-locale",
  enforce: "pre",
  resolveId: (source, importer) =>
    source === "./en.js" && importer?.endsWith("/dist/esm/explain/explain.js") ? NONE : undefined,
  load: (id) => (id === NONE ? "export const en = undefined;" : undefined),
};
