/** New values of fields, each named by its path with dots; what is undefined is taken out. */
export type Changes = Readonly<Record<string, unknown>>;

/** The input with the changes made; every field stays in its place, and new ones come last. */
export function changed(input: unknown, changes: Changes): unknown {
  return Object.entries(changes).reduce<unknown>(
    (result, [path, value]) => withField(result, path.split("."), value),
    input,
  );
}

function withField(input: unknown, [key = "", ...rest]: readonly string[], value: unknown): unknown {
  const fields: Record<string, unknown> = typeof input === "object" ? { ...input } : {};
  const next = rest.length === 0 ? value : withField(fields[key], rest, value);
  if (next === undefined) delete fields[key];
  else fields[key] = next;
  return fields;
}
