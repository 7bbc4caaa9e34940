/** Whether a program has put fields on Object.prototype, where every object seems to have them. */
export function isObjectPrototypePolluted(): boolean {
  for (const _ in {}) return true;
  return false;
}

/** The value with its own fields alone, in objects that inherit nothing. */
export function withoutInherited<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  const own: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : Object.create(null);
  for (const [key, part] of Object.entries(value)) Object.defineProperty(own, key, field(withoutInherited(part)));
  // A copy field by field has the type of what it copies.
  return own as Value;
}

const field = (value: unknown): PropertyDescriptor =>
  Object.assign(Object.create(null), { value, enumerable: true, configurable: true, writable: true });
