/** Freezes a value and all that is in it. */
export function freeze<Value>(value: Value): Value {
  // To ask what is frozen already takes longer than to freeze it again.
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) for (const item of value) freeze(item);
  else for (const key in value) freeze(value[key]);
  return Object.freeze(value);
}
