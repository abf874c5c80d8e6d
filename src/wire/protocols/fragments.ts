/** Remembers the text of frozen values, so that an unchanged row is written once and then only copied. */

/** Writes a value as text. */
export type Write = (value: unknown) => string;

/**
 * The same writer with a memory for deeply frozen objects.
 *
 * Services give the same frozen view of an unchanged row again and again; whatever is not frozen is written anew.
 */
export function rememberFrozen(write: Write): Write {
  const texts = new WeakMap<object, string>();
  return (value) => {
    const known = texts.get(value as object);
    if (known !== undefined) return known;
    const text = write(value);
    if (Object.isFrozen(value)) {
      text.charCodeAt(0);
      texts.set(value as object, text);
    }
    return text;
  };
}
