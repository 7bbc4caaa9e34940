/** Freezes a value and all that is in it. What is frozen already is passed over, with all that is in it. */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) value.forEach(freeze);
  else for (const key in value) freeze(value[key]);
  return Object.freeze(value);
}
