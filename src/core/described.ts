/** What another cloud said of one of its things: a JSON object whose reader's steps are noted. */

/** Said of a description that cannot be read; names the member. */
export class Unreadable extends Error {}

type Values = Readonly<Record<string, unknown>>;

/** Where a description comes from. */
export interface Origin {
  /** The file, or the call, that said it. */
  readonly file: string;
  /** The account and Region that were asked. */
  readonly account: string;
  readonly region: string;
}

/**
 * One described thing, or a part of it. Members that nobody asks for can be listed afterwards.
 *
 * All readers throw `Unreadable` for a value of another kind than they give.
 */
export class Described {
  readonly origin: Origin;
  readonly #values: Values;
  readonly #path: string;
  readonly #asked = new Set<string>();
  readonly #strange: (readonly [string, string])[] = [];
  readonly #parts = new Map<string, readonly Described[]>();

  constructor(values: unknown, origin: Origin, path = "") {
    if (!isObject(values)) throw new Unreadable(`${path || "it"} must be an object`);
    this.#values = values;
    this.origin = origin;
    this.#path = path;
  }

  /** Whether a member is there and says anything. */
  has(name: string): boolean {
    return !isBlank(this.#values[name]);
  }

  /** A text that must be there. */
  text(name: string): string {
    const value = this.maybe(name);
    if (value === undefined) throw this.#wrong(name, "is missing");
    return value;
  }

  /** A text; an empty one is none. */
  maybe(name: string): string | undefined {
    const value = this.#take(name);
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value === "number") return String(value);
    if (typeof value !== "string") throw this.#wrong(name, "must be a text");
    return value;
  }

  /** One of some words; the first of them where nothing is said, or something that none of them is. */
  word<const W extends string>(name: string, ...words: readonly [W, ...W[]]): W {
    const value = this.maybe(name);
    const found = value === undefined ? words[0] : words.find((word) => word === value);
    if (found === undefined) this.#strange.push([this.#at(name), value!]);
    return found ?? words[0];
  }

  /** A truth value; `otherwise` where nothing is said. */
  flag(name: string, otherwise: boolean): boolean {
    const value = this.#take(name);
    if (value === undefined || value === null) return otherwise;
    if (typeof value !== "boolean") throw this.#wrong(name, "must be true or false");
    return value;
  }

  /** A number; `otherwise` where nothing is said, and an error where there is no `otherwise` either. */
  number(name: string, otherwise?: number): number {
    const value = this.#take(name) ?? otherwise;
    if (typeof value !== "number" || !Number.isFinite(value)) throw this.#wrong(name, "must be a number");
    return value;
  }

  /** A moment in milliseconds since 1970: ISO 8601 with a blank or a `T`, or seconds. */
  time(name: string): number | undefined {
    const value = this.#take(name);
    if (value === undefined || value === null) return undefined;
    const text = typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value) ? value : "";
    const ms = typeof value === "number" ? value * 1_000 : Date.parse(text);
    if (Number.isNaN(ms)) throw this.#wrong(name, "must be a moment, like 2026-01-02T03:04:05+00:00");
    return ms;
  }

  /** Texts; none where nothing is said. */
  texts(name: string): string[] {
    return this.#list(name).map((value) => {
      if (typeof value !== "string") throw this.#wrong(name, "must be a list of texts");
      return value;
    });
  }

  /** A part; nothing where nothing is said. */
  part(name: string): Described | undefined {
    const value = this.#take(name);
    return value === undefined || value === null ? undefined : this.#open(name, [value], this.#at(name))[0];
  }

  /** A list of parts; none where nothing is said. */
  parts(name: string): readonly Described[] {
    return this.#open(name, this.#list(name), `${this.#at(name)}[]`);
  }

  /** Tags as AWS lists them. */
  tags(name = "Tags"): Record<string, string> | undefined {
    const tags = this.parts(name).map((tag) => [tag.text("Key"), tag.maybe("Value") ?? ""] as const);
    return tags.length > 0 ? Object.fromEntries(tags) : undefined;
  }

  /** Takes note of members that follow from others. */
  follows(...names: readonly string[]): void {
    for (const name of names) this.#asked.add(name);
  }

  /** Takes note of all members: what they say is said elsewhere. */
  skip(): void {
    this.follows(...Object.keys(this.#values));
  }

  /** The members, by path, that say something and were never asked for. */
  unasked(): string[] {
    const own = Object.keys(this.#values).filter((name) => !this.#asked.has(name) && this.has(name));
    return [
      ...own.map((name) => this.#at(name)),
      ...[...this.#parts.values()].flat().flatMap((part) => part.unasked()),
    ];
  }

  /** The members, by path, that said something which their reader does not know, with what they said. */
  strange(): (readonly [member: string, value: string])[] {
    return [...this.#strange, ...[...this.#parts.values()].flat().flatMap((part) => part.strange())];
  }

  #open(name: string, values: readonly unknown[], path: string): readonly Described[] {
    let parts = this.#parts.get(name);
    if (!parts) this.#parts.set(name, (parts = values.map((value) => new Described(value, this.origin, path))));
    return parts;
  }

  #list(name: string): readonly unknown[] {
    const value = this.#take(name);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) throw this.#wrong(name, "must be a list");
    return value;
  }

  #take(name: string): unknown {
    this.#asked.add(name);
    return Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
  }

  #at(name: string): string {
    return this.#path === "" ? name : `${this.#path}.${name}`;
  }

  #wrong(name: string, why: string): Unreadable {
    return new Unreadable(`${this.#at(name)} ${why}`);
  }
}

function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value says nothing that a default would not say. */
function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === "" || value === false) return true;
  if (Array.isArray(value)) return value.every(isBlank);
  return isObject(value) && Object.values(value).every(isBlank);
}
