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
    if (!Object.isFrozen(value)) return text;
    const flat = flatten(text);
    texts.set(value as object, flat);
    return flat;
  };
}

/** The same text in one piece: what was put together from many is slow to send again and again. */
const flatten = (text: string): string => Buffer.from(text).toString();
