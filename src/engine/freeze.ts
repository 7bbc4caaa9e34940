/** Freezes a value and everything in it. */
export function freeze<Value>(value: Value): Value {
  if (!isObject(value)) return value;
  // Checking what is already frozen would take longer than freezing it again. Most of the contents is text, which needs
  // no call.
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) if (isObject(value[index])) freeze(value[index]);
  } else {
    for (const key in value) {
      const part: unknown = value[key];
      if (isObject(part)) freeze(part);
    }
  }
  return Object.freeze(value);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
