/** The paths of all objects and arrays in a value that are not frozen. */
export function unfrozen(value: unknown, path = "result"): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => unfrozen(part, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}
