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

/** From this many characters on an output is kept as the bytes that are sent. */
const manyCharacters = 4096;

/**
 * The same writer with a memory for outputs: a frozen one that comes again is written once.
 *
 * Small ones stay text, which goes out with the text around it; large ones become bytes, which are sent as they are.
 */
export function rememberOutput(write: Write): (value: unknown) => string | Buffer {
  const outputs = new WeakMap<object, string | Buffer>();
  return (value) => {
    const known = outputs.get(value as object);
    if (known !== undefined) return known;
    const text = write(value);
    if (!Object.isFrozen(value)) return text;
    const output = text.length < manyCharacters ? flatten(text) : Buffer.from(text);
    outputs.set(value as object, output);
    return output;
  };
}

/** The same text in one piece: what was put together from many is slow to send again and again. */
const flatten = (text: string): string => Buffer.from(text).toString();
