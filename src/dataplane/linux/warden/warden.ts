/** A warden's work without its connections: what should stand, kept standing, and everything that it holds. */
import { internetSpace } from "../compile/internet.ts";
import type { Contribution, Item } from "../state.ts";
import { attach, isAlive, isAtHome } from "./attach.ts";
import { plan } from "./batch.ts";
import { converge } from "./converge.ts";
import type { Ground } from "./converge.ts";
import { Desired } from "./desired.ts";
import type { Delta } from "./desired.ts";
import { heal } from "./heal.ts";
import { Mirrors } from "./mirrors.ts";
import { Journal } from "./journal.ts";
import { checkEntry } from "./journal-check.ts";
import type { Attachment, Entry } from "./journal.ts";
import type { MachineNote } from "./machine.ts";
import { ownSource } from "./own-source.ts";
import { Spaces } from "./spaces.ts";

/** What a warden is made with. */
export interface WardenParts {
  readonly tag: string;
  /** Where its journal is. */
  readonly state: string;
  /** Whose processes may be attached; anybody's where it is absent. */
  readonly owner?: number;
  /** Told of what was put back. */
  readonly onRepaired: (what: string) => void;
  readonly log: (sentence: string) => void;
}

/** How often cheap signs are looked at, in milliseconds. */
const watchMs = 250;

/** Whether what the internet leads to becomes other. */
function leadsElsewhere({ gone, fresh, changed }: Delta): boolean {
  const isRoad = (item: Item): boolean => item.is === "route" && item.namespace === internetSpace;
  return gone.some(isRoad) || fresh.some(isRoad) || changed.some(({ from }) => isRoad(from));
}

/** One warden. */
export class Warden {
  readonly spaces: Spaces;
  readonly desired = new Desired();
  readonly attachments = new Map<string, Attachment>();
  memo: string | undefined;
  /** How the machine itself is joined to the internet. */
  machine: MachineNote | undefined;
  /** How many things were put back since the start. */
  repairs = 0;
  /** Done each time that the warden has looked after everything else. */
  onLook: () => void = () => undefined;
  /** Done when what the internet leads to has become other. */
  onRoads: () => void = () => undefined;
  readonly #parts: WardenParts;
  readonly #journal: Journal;
  readonly #mirrors: Mirrors;
  #watch: NodeJS.Timeout | undefined;

  constructor(parts: WardenParts) {
    this.#parts = parts;
    this.spaces = new Spaces(parts.tag);
    this.#journal = new Journal(parts.state);
    this.#mirrors = new Mirrors({ spaces: this.spaces, desired: this.desired, log: parts.log });
  }

  /**
   * Takes over what the last warden of this tag left, and takes away what of it nobody wants any more. `processOf`
   * gives a process that is still in a namespace that has lost its name.
   */
  open(processOf: (namespace: string) => number | undefined): void {
    for (const entry of this.#journal.read()) this.#remember(checkEntry(entry, this.#parts.log));
    const delta: { -readonly [List in keyof Delta]: Delta[List][number][] } = { gone: [], fresh: [], changed: [] };
    const wanted = new Set<string>();
    for (const name of this.desired.namespaces()) {
      const item = this.desired.get(`namespace ${name}`);
      if (item?.is !== "namespace") continue;
      wanted.add(name);
      const pid = processOf(name);
      const adopted = this.spaces.adopt(name, item.kind) ?? (pid && this.spaces.adoptFrom(name, pid));
      if (!adopted) delta.fresh.push(item);
    }
    for (const name of this.spaces.found()) if (!wanted.has(name)) this.spaces.remove(name);
    this.#tell(converge(plan(delta, this.desired), this.#ground()));
    this.repair();
    this.#mirrors.begin();
    this.#journal.fold(this.#everything());
    this.#watch = setInterval(() => this.#look(false), watchMs);
  }

  /** Replaces what sources contribute. Throws what the kernel refused, after all else is done. */
  apply(changes: readonly Contribution[], memo?: string): void {
    const delta = this.desired.replace(changes);
    if (memo !== undefined) this.memo = memo;
    this.#write({ changes, ...(memo !== undefined && { memo }) });
    const refused = converge(plan(delta, this.desired), this.#ground());
    if (leadsElsewhere(delta)) this.onRoads();
    this.#mirrors.follow(delta);
    if (refused.length === 0) return;
    const more = refused.length > 5 ? `; and ${refused.length - 5} more` : "";
    throw new Error(refused.slice(0, 5).join("; ") + more);
  }

  /** Settles when packets are copied that should be. */
  copying(): Promise<void> {
    return this.#mirrors.ready();
  }

  /** Compares everything and repairs; gives what was repaired. */
  repair(): readonly string[] {
    return this.#look(true);
  }

  /** Remembers a process behind a port. */
  attach(attachment: Attachment): void {
    this.attachments.set(attachment.port, attachment);
    this.#write({ attached: attachment });
  }

  /** Remembers how the machine is joined. */
  rememberMachine(machine: MachineNote): void {
    this.machine = machine;
    this.#write({ machine });
  }

  /** Sources that servers contribute. */
  sources(): string[] {
    return this.desired.sources().filter((source) => !source.startsWith(ownSource));
  }

  /** Lets go of everything, which stays as it is for the next warden. */
  release(): void {
    clearInterval(this.#watch);
    this.#mirrors.close();
    this.spaces.release();
  }

  /** Takes everything away. */
  down(): void {
    clearInterval(this.#watch);
    this.#mirrors.close();
    const sources = this.desired.sources().map((source) => ({ source, items: [] }));
    this.#tell(converge(plan(this.desired.replace(sources), this.desired), this.#ground()));
    for (const name of this.spaces.found()) this.spaces.remove(name);
    this.spaces.release();
    this.#journal.remove();
  }

  #look(thorough: boolean): readonly string[] {
    const { repaired, refused } = heal(this.#ground(), { thorough });
    if (repaired.length > 0) {
      this.#attachAgain();
      this.#mirrors.begin();
    }
    this.onLook();
    for (const what of repaired) this.#parts.onRepaired(what);
    this.repairs += repaired.length;
    this.#tell(refused);
    return repaired;
  }

  /** A pair that was made anew has its guest end at home, where nobody is. */
  #attachAgain(): void {
    const { owner } = this.#parts;
    const ground = { spaces: this.spaces, desired: this.desired, ...(owner !== undefined && { owner }) };
    for (const attachment of this.attachments.values()) {
      try {
        if (!isAlive(attachment)) this.#detach(attachment.port);
        else if (isAtHome(attachment, ground)) attach(attachment, ground);
      } catch (error) {
        this.#tell([`port ${attachment.port}: ${(error as Error).message}`]);
      }
    }
  }

  #detach(port: string): void {
    this.attachments.delete(port);
    this.#write({ detached: port });
  }

  #ground(): Ground {
    return { spaces: this.spaces, desired: this.desired };
  }

  #tell(refused: readonly string[]): void {
    for (const sentence of refused) this.#parts.log(sentence);
  }

  #write(entry: Entry): void {
    this.#journal.write(entry, () => this.#everything());
  }

  #everything(): Entry[] {
    const changes = this.desired.contributions();
    const first = { changes, ...(this.memo !== undefined && { memo: this.memo }) };
    const machine = this.machine === undefined ? [] : [{ machine: this.machine }];
    return [first, ...machine, ...[...this.attachments.values()].map((attached) => ({ attached }))];
  }

  #remember({ changes, memo, attached, detached, machine }: Entry): void {
    if (machine !== undefined) this.machine = machine;
    if (changes !== undefined) this.desired.replace(changes);
    if (memo !== undefined) this.memo = memo;
    if (attached !== undefined) this.attachments.set(attached.port, attached);
    if (detached !== undefined) this.attachments.delete(detached);
  }
}
