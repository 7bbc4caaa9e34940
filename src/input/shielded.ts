/**
 * Computes as if nobody had put enumerable fields on Object.prototype or Array.prototype, where every input would seem
 * to have them. They are taken away for as long as the computation takes and put back as they were; a computation does
 * not wait, so no other code than a getter of the input itself runs meanwhile.
 */
export function shielded<Result>(compute: () => Result): Result {
  return hasFields({}) || hasFields([]) ? withoutPollution(compute) : compute();
}

/** Whether an object that was made without fields has some nevertheless. */
function hasFields(empty: object): boolean {
  for (const _ in empty) return true;
  return false;
}

function withoutPollution<Result>(compute: () => Result): Result {
  const taken = [Object.prototype, Array.prototype].flatMap((prototype) =>
    Object.keys(prototype).map((key) => take(prototype, key)),
  );
  try {
    return compute();
  } finally {
    for (const putBack of taken) putBack();
  }
}

/** Takes a field away and returns what puts it back; a field that cannot be taken stays. */
function take(prototype: object, key: string): () => void {
  const descriptor: PropertyDescriptor = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
  // A descriptor that inherits nothing is not disturbed by a field named `get`.
  Object.setPrototypeOf(descriptor, null);
  Reflect.deleteProperty(prototype, key);
  return () => Reflect.defineProperty(prototype, key, descriptor);
}
