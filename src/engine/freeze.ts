/** Freezes a value and all that is in it. */
export function freeze<Value>(value: Value): Value {
  if (!isObject(value)) return value;
  // To ask what is frozen already takes longer than to freeze it again. Most of what is inside is text: no call for it.
  if (Array.isArray(value)) for (const item of value) isObject(item) && freeze(item);
  else for (const key in value) isObject(value[key]) && freeze(value[key]);
  return Object.freeze(value);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
