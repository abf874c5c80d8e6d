/** What nft refused: its words, and the line of the text that they are about. */

/**
 * Refuses sets whose keys have more than five parts: nft 1.0.6 lists them wrongly, and some of them end the whole
 * process. Throws a RangeError with the key.
 */
export function refuseLongKeys(text: string): void {
  const most = 5;
  for (const [, key] of text.matchAll(/\btype(?:of)?\s+([^;:{}\n]*)/g))
    if (key!.split(" . ").length > most) throw new RangeError(`a key of more than ${most} parts: ${key!.trim()}`);
}

/** Whether nft's words are the kernel's about a message that is longer than it takes at once (`EMSGSIZE`). */
export function isTooLong(words: string): boolean {
  return words.includes("Message too long");
}

/** A transaction that nft (or the kernel under it) refused; nothing of it was done. */
export class NftError extends Error {
  /** All that nft said. */
  readonly words: string;
  /** The number of the first line that was refused, from 1. */
  readonly line?: number;
  /** That line. */
  readonly source?: string;
  /** The whole was too long for one message to the kernel, which an ordinary user cannot make longer. */
  readonly tooLong: boolean;

  constructor(words: string, text: string) {
    const said = /^(?:[^\n:]+:(\d+):\d+(?:-\d+)?: )?Error: (.*)$/m.exec(words);
    const line = said?.[1] ? Number(said[1]) : undefined;
    const source = line === undefined ? undefined : text.split("\n")[line - 1]?.trim();
    const reason = said?.[2] ?? (words.trim().split("\n")[0] || "nft gave no reason");
    super(source === undefined ? `nft: ${reason}` : `nft: ${reason}: ${source.slice(0, 300)}`);
    this.name = "NftError";
    this.words = words;
    this.tooLong = isTooLong(words);
    this.line = line;
    this.source = source;
  }
}
