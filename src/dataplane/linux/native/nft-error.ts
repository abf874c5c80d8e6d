/** What nft refused: its words, and the line of the text that they are about. */

/** A transaction that nft (or the kernel under it) refused; nothing of it was done. */
export class NftError extends Error {
  /** All that nft said. */
  readonly words: string;
  /** The number of the first line that was refused, from 1. */
  readonly line?: number;
  /** That line. */
  readonly source?: string;

  constructor(words: string, text: string) {
    const said = /^(?:[^\n:]+:(\d+):\d+(?:-\d+)?: )?Error: (.*)$/m.exec(words);
    const line = said?.[1] ? Number(said[1]) : undefined;
    const source = line === undefined ? undefined : text.split("\n")[line - 1]?.trim();
    const reason = said?.[2] ?? (words.trim().split("\n")[0] || "nft gave no reason");
    super(source === undefined ? `nft: ${reason}` : `nft: ${reason}: ${source.slice(0, 300)}`);
    this.name = "NftError";
    this.words = words;
    this.line = line;
    this.source = source;
  }
}
