/**
 * Freezes a value and all that is in it. What is frozen already is passed over: whoever freezes anything has frozen all
 * that is in it before.
 */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) value.forEach(frozen);
  else for (const key in value) frozen(value[key]);
  return Object.freeze(value);
}
