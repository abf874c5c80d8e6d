/** Frozen values: the same object always means the same content. */

/** Freezes a row and all that it holds, so that the same object always means the same content. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key in value) freeze(value[key]);
  return value;
}
